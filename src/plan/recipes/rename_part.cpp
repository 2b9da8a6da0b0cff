#include "gen/diff/change.hpp"
#include "gen/render/render.hpp"
#include "plan/recipes/recipes.hpp"

/// Indexes, constraints, triggers and the like under another name. They wait for contract: the old program may name a
/// constraint in ON CONFLICT.
namespace gen::plan {
namespace {

/// The object as it is once it was renamed.
model::Object with_name(model::Object object, const model::Object& other) {
  const model::Identifier old_name = model::header(object).key.name;
  const model::Identifier new_name = model::header(other).key.name;
  model::header(object).key.name = new_name;
  if (auto* constraint = std::get_if<model::Constraint>(&object)) {
    if (constraint->index.name == old_name) constraint->index.name = new_name;
  } else if (auto* trigger = std::get_if<model::Trigger>(&object)) {
    trigger->definition = std::get<model::Trigger>(other).definition;
  } else if (auto* rule = std::get_if<model::Rule>(&object)) {
    rule->definition = std::get<model::Rule>(other).definition;
  } else if (auto* statistics = std::get_if<model::Statistics>(&object)) {
    statistics->definition = std::get<model::Statistics>(other).definition;
  }
  return object;
}

/// What the definition says behind the name; whole statements cannot be compared otherwise.
bool same_statement(const model::Object& before, const model::Object& after) {
  auto rest = [](const model::Object& object) {
    std::string text;
    if (const auto* trigger = std::get_if<model::Trigger>(&object)) text = trigger->definition;
    if (const auto* rule = std::get_if<model::Rule>(&object)) text = rule->definition;
    if (const auto* statistics = std::get_if<model::Statistics>(&object)) text = statistics->definition;
    const std::string name = support::quote_identifier(model::header(object).key.name);
    const auto at = text.find(name);
    return at == std::string::npos ? text : text.erase(at, name.size());
  };
  return rest(before) == rest(after);
}

}  // namespace

bool rename_part(RecipeContext& context, const model::Object& before, const model::Object& after) {
  model::Catalog left, right;
  left.objects[model::header(after).key] = with_name(before, after);
  right.objects[model::header(after).key] = after;
  if (!same_statement(before, after) || !diff::compare(left, right).empty()) return false;
  // contract
  Step step = make_step(Phase::contract, model::header(after).key, model::header(after).span);
  step.up = {render::rename(before, model::header(after).key.name)};
  step.down = {render::rename(after, model::header(before).key.name)};
  const model::ObjectKey& key = model::header(after).key;
  const bool weak = key.kind == model::ObjectKind::index;
  const model::QualifiedName on_what{key.schema, key.owner.empty() ? key.name : key.owner};
  step.up_effects = step.down_effects = on(weak ? Lock::share_update_exclusive : Lock::access_exclusive, on_what);
  if (key.kind == model::ObjectKind::constraint) {
    step.up_effects.risk = step.down_effects.risk = "ON CONFLICT ON CONSTRAINT with the other name fails";
  }
  context.steps.attach.push_back(std::move(step));
  return true;
}

}  // namespace gen::plan
