#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A function, procedure or window function.
struct Function : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::function;

  std::string routine = "function";  ///< "function", "procedure" or "window"
  std::string arguments;  ///< pg_get_function_arguments: names, modes, types and defaults
  std::vector<std::string> argument_names;  ///< names and modes alone, in order: CREATE OR REPLACE cannot change them
  std::string result;  ///< pg_get_function_result; "" for procedures
  std::string language;
  std::string definition;  ///< pg_get_functiondef, without the final line feed: a whole CREATE OR REPLACE statement
  bool atomic = false;  ///< the body is parsed SQL (BEGIN ATOMIC or RETURN), whose dependencies the catalogs know

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("routine", self.routine, FieldTrait::plain);
    visit("arguments", self.arguments, FieldTrait::expression);
    visit("argument_names", self.argument_names, FieldTrait::plain);
    visit("result", self.result, FieldTrait::plain);
    visit("language", self.language, FieldTrait::plain);
    visit("definition", self.definition, FieldTrait::expression);
    visit("atomic", self.atomic, FieldTrait::plain);
  }
};

/// An aggregate function.
struct Aggregate : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::aggregate;

  std::string arguments;  ///< as in CREATE AGGREGATE, with ORDER BY for ordered-set ones
  std::string options;  ///< the parenthesised list of CREATE AGGREGATE: "SFUNC = ..., STYPE = ..."
  std::string parallel;  ///< "safe", "restricted" or "unsafe"

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("arguments", self.arguments, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
    visit("parallel", self.parallel, FieldTrait::plain);
  }
};

}  // namespace gen::model
