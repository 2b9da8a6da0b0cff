#include "render/enabled_state.hpp"
#include "render/expression.hpp"
#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Trigger;

SqlText set_enabled(const Trigger& trigger) {
  return alter_owner(trigger.key).word(enabled_words(trigger.enabled)).word("TRIGGER").name(trigger.key.name).build();
}

}  // namespace

namespace kinds {

Script create(const Trigger& trigger) {
  if (trigger.cloned) return {};
  return {SqlBuilder().trusted(trigger.definition).build()};
}

Script dress(const Trigger& trigger, const Parents&) {
  return trigger.enabled == "origin" ? Script{} : Script{set_enabled(trigger)};
}

std::optional<Script> alter(const Trigger& before, const Trigger& after) {
  if (before.cloned != after.cloned) return std::nullopt;
  Script script;
  const bool redefined = !after.cloned && before.definition != after.definition;
  if (redefined) {
    if (before.is_constraint || after.is_constraint) return std::nullopt;
    script.push_back(SqlBuilder().trusted(or_replace(after.definition)).build());
  }
  // A replaced trigger is enabled, whatever it was.
  const std::string current = redefined ? "origin" : before.enabled;
  if (current != after.enabled) script.push_back(set_enabled(after));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
