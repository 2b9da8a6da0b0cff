#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A text search parser; it has no owner.
struct TextSearchParser : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::text_search_parser;

  std::string definition;  ///< a whole CREATE statement

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

/// A text search template; it has no owner.
struct TextSearchTemplate : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::text_search_template;

  std::string definition;  ///< a whole CREATE statement

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

/// A text search dictionary.
struct TextSearchDictionary : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::text_search_dictionary;

  std::string dictionary_template;  ///< qualified
  std::vector<Option> options;      ///< sorted; names and values as SQL text, quotes and all
  std::string written_options;      ///< the same as the server keeps them, in its order

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("dictionary_template", self.dictionary_template, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
    visit("written_options", self.written_options, FieldTrait::cosmetic);
  }
};

/// The dictionaries that look at tokens of one type, in order.
struct TextSearchMapping {
  Identifier token;
  std::vector<std::string> dictionaries;  ///< qualified

  auto operator<=>(const TextSearchMapping&) const = default;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("token", self.token, FieldTrait::plain);
    visit("dictionaries", self.dictionaries, FieldTrait::plain);
  }
};

/// A text search configuration.
struct TextSearchConfiguration : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::text_search_configuration;

  std::string parser;                       ///< qualified
  std::vector<TextSearchMapping> mappings;  ///< in the order of the parser's token types

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("parser", self.parser, FieldTrait::plain);
    visit("mappings", self.mappings, FieldTrait::plain);
  }
};

}  // namespace gen::model
