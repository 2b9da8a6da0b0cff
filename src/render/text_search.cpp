#include <algorithm>
#include <utility>

#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::TextSearchConfiguration;
using model::TextSearchDictionary;
using model::TextSearchMapping;

/// ALTER takes away the options that it names, and puts those with a value at the end. All of them named, they stand
/// in the order of `after`.
SqlText change_options(const TextSearchDictionary& before, const TextSearchDictionary& after) {
  std::string items;
  for (const model::Option& option : before.options) {
    const bool stays = std::any_of(after.options.begin(), after.options.end(),
                                   [&](const model::Option& other) { return other.name == option.name; });
    if (!stays) items += (items.empty() ? "" : ", ") + option.name;
  }
  if (!after.written_options.empty()) items += (items.empty() ? "" : ", ") + after.written_options;
  return SqlBuilder("ALTER TEXT SEARCH DICTIONARY").key(after.key).trusted('(' + items + ')').build();
}

using Tokens = std::vector<model::Identifier>;

/// "ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR a, b" with the dictionaries behind it, if there are any.
SqlText change_mapping(const TextSearchConfiguration& configuration, std::string_view verb, const Tokens& tokens,
                       const std::vector<std::string>& dictionaries) {
  SqlBuilder sql("ALTER TEXT SEARCH CONFIGURATION");
  sql.key(configuration.key).word(verb).word("MAPPING FOR");
  sql.items(tokens, [](SqlBuilder& out, const model::Identifier& token) { out.name(token); });
  if (!dictionaries.empty()) {
    sql.word("WITH").items(dictionaries, [](SqlBuilder& out, const std::string& name) { out.trusted(name); });
  }
  return sql.build();
}

/// A statement for all tokens that go to the same dictionaries.
Script map_tokens(const TextSearchConfiguration& configuration, std::string_view verb,
                  const std::vector<TextSearchMapping>& mappings) {
  std::vector<std::pair<std::vector<std::string>, Tokens>> groups;
  for (const TextSearchMapping& mapping : mappings) {
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const auto& each) { return each.first == mapping.dictionaries; });
    if (group == groups.end()) group = groups.insert(groups.end(), {mapping.dictionaries, {}});
    group->second.push_back(mapping.token);
  }
  Script script;
  for (const auto& [dictionaries, tokens] : groups) {
    script.push_back(change_mapping(configuration, verb, tokens, dictionaries));
  }
  return script;
}

const TextSearchMapping* find_mapping(const TextSearchConfiguration& configuration, const model::Identifier& token) {
  const auto& all = configuration.mappings;
  auto it = std::find_if(all.begin(), all.end(), [&](const TextSearchMapping& each) { return each.token == token; });
  return it == all.end() ? nullptr : &*it;
}

std::optional<Script> same_or_again(bool same) { return same ? std::optional<Script>(Script{}) : std::nullopt; }

}  // namespace

namespace kinds {

Script create(const model::TextSearchParser& parser) { return {SqlBuilder().trusted(parser.definition).build()}; }

std::optional<Script> alter(const model::TextSearchParser& before, const model::TextSearchParser& after) {
  return same_or_again(before.definition == after.definition);
}

Script create(const model::TextSearchTemplate& made) { return {SqlBuilder().trusted(made.definition).build()}; }

std::optional<Script> alter(const model::TextSearchTemplate& before, const model::TextSearchTemplate& after) {
  return same_or_again(before.definition == after.definition);
}

Script create(const TextSearchDictionary& dictionary) {
  SqlBuilder sql("CREATE TEXT SEARCH DICTIONARY");
  sql.key(dictionary.key).word("(").word("TEMPLATE =").trusted(dictionary.dictionary_template);
  if (!dictionary.written_options.empty()) sql.word(",").trusted(dictionary.written_options);
  return {sql.word(")").build()};
}

std::optional<Script> alter(const TextSearchDictionary& before, const TextSearchDictionary& after) {
  if (before.dictionary_template != after.dictionary_template) return std::nullopt;
  return before.options == after.options ? Script{} : Script{change_options(before, after)};
}

Script create(const TextSearchConfiguration& configuration) {
  SqlBuilder sql("CREATE TEXT SEARCH CONFIGURATION");
  sql.key(configuration.key).word("(").word("PARSER =").trusted(configuration.parser).word(")");
  Script script{sql.build()};
  append(script, map_tokens(configuration, "ADD", configuration.mappings));
  return script;
}

std::optional<Script> alter(const TextSearchConfiguration& before, const TextSearchConfiguration& after) {
  if (before.parser != after.parser) return std::nullopt;
  Tokens gone;
  std::vector<TextSearchMapping> changed, fresh;
  for (const TextSearchMapping& mapping : before.mappings) {
    if (find_mapping(after, mapping.token) == nullptr) gone.push_back(mapping.token);
  }
  for (const TextSearchMapping& mapping : after.mappings) {
    const TextSearchMapping* old = find_mapping(before, mapping.token);
    if (old == nullptr) fresh.push_back(mapping);
    if (old != nullptr && old->dictionaries != mapping.dictionaries) changed.push_back(mapping);
  }
  Script script;
  if (!gone.empty()) script.push_back(change_mapping(after, "DROP", gone, {}));
  append(script, map_tokens(after, "ALTER", changed));
  append(script, map_tokens(after, "ADD", fresh));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
