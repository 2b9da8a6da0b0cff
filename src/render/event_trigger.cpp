#include "render/enabled_state.hpp"
#include "render/kinds.hpp"

namespace gen::render {
namespace {

using model::EventTrigger;

SqlText set_enabled(const EventTrigger& trigger) {
  return SqlBuilder("ALTER EVENT TRIGGER").name(trigger.key.name).word(enabled_words(trigger.enabled)).build();
}

}  // namespace

namespace kinds {

Script create(const EventTrigger& trigger) {
  SqlBuilder sql("CREATE EVENT TRIGGER");
  sql.name(trigger.key.name).word("ON").word(trigger.event);
  if (!trigger.tags.empty()) {
    sql.word("WHEN TAG IN").list(trigger.tags, [](SqlBuilder& out, const std::string& tag) { out.literal(tag); });
  }
  const bool called = !trigger.function.empty() && trigger.function.back() == ')';
  return {sql.word("EXECUTE FUNCTION").trusted(trigger.function + (called ? "" : "()")).build()};
}

Script dress(const EventTrigger& trigger, const Parents&) {
  return trigger.enabled == "origin" ? Script{} : Script{set_enabled(trigger)};
}

std::optional<Script> alter(const EventTrigger& before, const EventTrigger& after) {
  if (before.event != after.event || before.tags != after.tags || before.function != after.function) {
    return std::nullopt;
  }
  return before.enabled == after.enabled ? Script{} : Script{set_enabled(after)};
}

}  // namespace kinds
}  // namespace gen::render
