#include "source/kind_words.hpp"

#include <algorithm>
#include <utility>

namespace gen::source {
namespace {

using model::ObjectKey;
using model::ObjectKind;
using support::Identifier;

struct Phrase {
  std::vector<std::string> words;
  std::vector<ObjectKind> kinds;
};

/// Longer phrases stand before the ones they start with.
const std::vector<Phrase>& phrases() {
  static const std::vector<Phrase> kPhrases = {
      {{"foreign", "data", "wrapper"}, {ObjectKind::foreign_data_wrapper}},
      {{"foreign", "table"}, {ObjectKind::table}},
      {{"materialized", "view"}, {ObjectKind::materialized_view}},
      {{"event", "trigger"}, {ObjectKind::event_trigger}},
      {{"user", "mapping"}, {ObjectKind::user_mapping}},
      {{"text", "search", "parser"}, {ObjectKind::text_search_parser}},
      {{"text", "search", "template"}, {ObjectKind::text_search_template}},
      {{"text", "search", "dictionary"}, {ObjectKind::text_search_dictionary}},
      {{"text", "search", "configuration"}, {ObjectKind::text_search_configuration}},
      {{"operator", "class"}, {ObjectKind::operator_class}},
      {{"operator", "family"}, {ObjectKind::operator_family}},
      {{"operator"}, {ObjectKind::operator_}},
      {{"access", "method"}, {ObjectKind::access_method}},
      {{"cast"}, {ObjectKind::cast}},
      {{"conversion"}, {ObjectKind::conversion}},
      {{"transform"}, {ObjectKind::transform}},
      {{"language"}, {ObjectKind::language}},
      {{"table"}, {ObjectKind::table}},
      {{"column"}, {ObjectKind::column}},
      {{"constraint"}, {ObjectKind::constraint}},
      {{"index"}, {ObjectKind::index}},
      {{"view"}, {ObjectKind::view}},
      {{"sequence"}, {ObjectKind::sequence}},
      {{"type"}, {ObjectKind::enum_type, ObjectKind::composite_type, ObjectKind::range_type}},
      {{"enum"}, {ObjectKind::enum_type}},
      {{"domain"}, {ObjectKind::domain}},
      {{"function"}, {ObjectKind::function}},
      {{"procedure"}, {ObjectKind::function}},
      {{"routine"}, {ObjectKind::function}},
      {{"aggregate"}, {ObjectKind::aggregate}},
      {{"trigger"}, {ObjectKind::trigger}},
      {{"policy"}, {ObjectKind::policy}},
      {{"rule"}, {ObjectKind::rule}},
      {{"schema"}, {ObjectKind::schema}},
      {{"extension"}, {ObjectKind::extension}},
      {{"statistics"}, {ObjectKind::statistics}},
      {{"publication"}, {ObjectKind::publication}},
      {{"subscription"}, {ObjectKind::subscription}},
      {{"collation"}, {ObjectKind::collation}},
      {{"server"}, {ObjectKind::foreign_server}},
  };
  return kPhrases;
}

}  // namespace

std::optional<KindMatch> match_kind(const std::vector<std::string>& words) {
  for (const Phrase& phrase : phrases()) {
    if (phrase.words.size() <= words.size() && std::equal(phrase.words.begin(), phrase.words.end(), words.begin())) {
      return KindMatch{phrase.kinds, phrase.words.size()};
    }
  }
  return std::nullopt;
}

const std::vector<std::string>& kind_phrases() {
  static const std::vector<std::string> kTexts = [] {
    std::vector<std::string> texts;
    for (const Phrase& phrase : phrases()) {
      std::string text;
      for (const std::string& word : phrase.words) text += (text.empty() ? "" : " ") + word;
      texts.push_back(std::move(text));
    }
    return texts;
  }();
  return kTexts;
}

bool hangs_on_relation(ObjectKind kind) {
  return kind == ObjectKind::column || kind == ObjectKind::constraint || kind == ObjectKind::trigger ||
         kind == ObjectKind::rule || kind == ObjectKind::policy;
}

bool lives_in_schema(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::schema:
    case ObjectKind::extension:
    case ObjectKind::foreign_data_wrapper:
    case ObjectKind::foreign_server:
    case ObjectKind::user_mapping:
    case ObjectKind::event_trigger:
    case ObjectKind::publication:
    case ObjectKind::subscription:
    case ObjectKind::default_privileges:
    case ObjectKind::cast:
    case ObjectKind::transform:
    case ObjectKind::language:
    case ObjectKind::access_method:
      return false;
    default:
      return true;
  }
}

std::optional<ObjectKey> key_of(ObjectKind kind, const std::vector<Identifier>& parts,
                                const std::string& default_schema) {
  ObjectKey key{kind, {}, {}, {}, ""};
  if (parts.empty()) return std::nullopt;
  key.name = parts.back();
  const std::size_t outer = parts.size() - 1;
  if (kind == ObjectKind::user_mapping) {
    if (outer != 1) return std::nullopt;
    key.owner = parts.front();
    return key;
  }
  if (!lives_in_schema(kind)) return outer == 0 ? std::optional(key) : std::nullopt;
  const std::size_t owners = hangs_on_relation(kind) ? 1 : 0;
  if (outer < owners || outer > owners + 1) return std::nullopt;
  if (owners == 1) key.owner = parts[outer - 1];
  key.schema = outer > owners ? parts.front() : Identifier(default_schema);
  return key;
}

}  // namespace gen::source
