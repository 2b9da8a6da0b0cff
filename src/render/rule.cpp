#include "render/enabled_state.hpp"
#include "render/expression.hpp"
#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

SqlText set_enabled(const model::Rule& rule) {
  return alter_owner(rule.key).word(enabled_words(rule.enabled)).word("RULE").name(rule.key.name).build();
}

}  // namespace

namespace kinds {

Script create(const model::Rule& rule) { return {SqlBuilder().trusted(rule.definition).build()}; }

Script dress(const model::Rule& rule, const Parents&) {
  return rule.enabled == "origin" ? Script{} : Script{set_enabled(rule)};
}

std::optional<Script> alter(const model::Rule& before, const model::Rule& after) {
  Script script;
  if (before.definition != after.definition) {
    script.push_back(SqlBuilder().trusted(or_replace(after.definition)).build());
  }
  if (before.enabled != after.enabled) script.push_back(set_enabled(after));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
