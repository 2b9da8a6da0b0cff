#include "gen/render/render.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// CHECK constraints (zero-downtime design, 1.2): NOT VALID takes its lock for a moment, VALIDATE reads under a weak
/// one.
namespace gen::plan {
namespace {

using model::Constraint;

model::QualifiedName owner_of(const Constraint& constraint) { return {constraint.key.schema, constraint.key.owner}; }

Effects of_validating(const Constraint& constraint, const model::QualifiedName& owner) {
  if (constraint.on_domain) {
    return {Lock::share, "every table that uses " + to_string(owner), false, true,
            {},          "fails when a stored value breaks it"};
  }
  if (constraint.type == "foreign key") {
    Effects effects = on(Lock::share_update_exclusive, owner, true, "fails when a row refers to nothing");
    effects.also = {on(Lock::row_share, constraint.references, true)};
    return effects;
  }
  return on(Lock::share_update_exclusive, owner, true,
            "fails when a row breaks " + support::quote_identifier(constraint.key.name));
}

Constraint unproven(Constraint constraint) {
  constraint.validated = false;
  return constraint;
}

/// A partition that the plan makes has the check of its parent proven from the start, and keeps it so.
render::Script prove_new_partitions(const RecipeContext& context, const Constraint& parent) {
  render::Script script;
  for (const auto& [key, object] : context.to.objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint == nullptr || constraint->local || key.name != parent.key.name || constraint->on_domain) continue;
    const auto* table = context.to.find<model::Table>(owner_table_key(key));
    const bool is_child = table != nullptr && table->partition_of && table->partition_of->parent == owner_of(parent);
    if (is_child && !context.from.contains(table->key)) script.push_back(render::validate_constraint(*constraint));
  }
  return script;
}

/// "CHECK (x)" without the word and its parentheses, and without NO INHERIT; "" when it cannot be told.
std::string checked_expression(const std::string& definition) {
  constexpr std::string_view kStart = "CHECK (";
  if (!definition.starts_with(kStart) || !definition.ends_with(')')) return "";
  return definition.substr(kStart.size(), definition.size() - kStart.size() - 1);
}

}  // namespace

void validate_later(RecipeContext& context, const Constraint& constraint, std::vector<Step>& place, Phase phase) {
  const Constraint named = phase == Phase::migrate ? context.in_migrate(constraint) : constraint;
  Step step = make_step(phase, constraint.key, constraint.span);
  step.up = {render::validate_constraint(named)};
  step.down = {render::drop(model::Object(named))};
  append(step.down, render::add_constraint(unproven(named), true));
  append(step.down, render::dress(model::Object(named)));
  if (constraint.type == "check") append(step.down, prove_new_partitions(context, constraint));
  step.up_effects = of_validating(constraint, owner_of(named));
  step.down_effects = on(Lock::access_exclusive, owner_of(named));
  if (constraint.type == "foreign key") step.down_effects.also = {on(Lock::access_exclusive, constraint.references)};
  place.push_back(std::move(step));
}

void add_check(RecipeContext& context, const Constraint& constraint) {
  // expand
  Step step = make_step(Phase::expand, constraint.key, constraint.span);
  step.up = render::add_constraint(constraint, true);
  append(step.up, render::dress(model::Object(constraint)));
  step.down = {render::drop(model::Object(constraint))};
  step.up_effects = step.down_effects = on(Lock::access_exclusive, owner_of(constraint));
  step.up_effects.risk = "a program whose writes break the check fails from here on";
  context.steps.loosen.push_back(std::move(step));
  // migrate
  if (constraint.validated) validate_later(context, constraint, context.steps.validate, Phase::migrate);
}

void replace_check(RecipeContext& context, const Constraint& before, const Constraint& after) {
  const std::string old_rule = checked_expression(before.definition);
  const std::string new_rule = checked_expression(after.definition);
  if (old_rule.empty() || new_rule.empty()) {
    return context.refuse(after.key, "its old and its new rule cannot stand side by side (NO INHERIT)", after.span);
  }
  Constraint either = after;
  either.key.name = helper_name({after.key.owner.str(), after.key.name.str()}, "__gen_either");
  either.definition = "CHECK ((" + old_rule + ") OR (" + new_rule + "))";
  either.comment.clear();
  either.validated = false;
  // expand: both programs may write what their own rule allows
  Step loosen = make_step(Phase::expand, after.key, after.span);
  loosen.up = render::add_constraint(either, true);
  loosen.up.push_back(render::drop(model::Object(before)));
  loosen.down = render::add_constraint(before, false);
  append(loosen.down, render::dress(model::Object(before)));
  loosen.down.push_back(render::drop(model::Object(either)));
  loosen.up_effects = on(Lock::access_exclusive, owner_of(after));
  loosen.down_effects = on(Lock::access_exclusive, owner_of(after), true, "fails when a row breaks the old rule");
  context.steps.loosen.push_back(std::move(loosen));
  // contract: the new rule alone, enforced first and proven in a file of its own
  Step tighten = make_step(Phase::contract, after.key, after.span);
  tighten.up = render::add_constraint(after, true);
  append(tighten.up, render::dress(model::Object(after)));
  tighten.up.push_back(render::drop(model::Object(either)));
  tighten.down = render::add_constraint(either, true);
  tighten.down.push_back(render::drop(model::Object(after)));
  tighten.up_effects = tighten.down_effects = on(Lock::access_exclusive, owner_of(after));
  context.steps.require.push_back(std::move(tighten));
  if (!after.validated) return;
  validate_later(context, after, context.steps.revalidate, Phase::contract);
  context.steps.revalidate.back().mode = context.steps.revalidate.back().down_mode = RunMode::own_transaction;
}

}  // namespace gen::plan
