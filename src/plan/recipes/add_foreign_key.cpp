#include "gen/render/render.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// Foreign keys (zero-downtime design, 1.2): NOT VALID locks both tables for a moment, VALIDATE reads under weak locks.
namespace gen::plan {
namespace {

using model::Constraint;
constexpr int kPartitionedNotValid = 180000;  // first server that has NOT VALID on a partitioned table

Effects of_adding(const Constraint& key) {
  Effects effects = on(Lock::share_row_exclusive, {key.key.schema, key.key.owner});
  effects.lock_on += ", " + to_string(key.references);
  return effects;
}

/// Its target is unique only once migrate has built an index.
bool waits_for_index(const RecipeContext& context, const model::ObjectKey& name, const Constraint& key) {
  for (const Dependents::Link& link : context.to_links.needs(name)) {
    if (link.key.kind == model::ObjectKind::constraint || link.key.kind == model::ObjectKind::index) {
      if (!context.from.contains(link.key) && context.from.contains(table_key(key.references))) return true;
    }
  }
  return false;
}

/// In expand, or `late`: in migrate, once the index of its target is there.
void add_unproven(RecipeContext& context, const Constraint& key, bool late) {
  const Constraint named = late ? context.in_migrate(key) : key;
  // expand, or migrate once its target's index is there
  Step step = make_step(late ? Phase::migrate : Phase::expand, key.key, key.span);
  if (late) step.mode = step.down_mode = RunMode::own_transaction;
  step.up = render::add_constraint(named, true);
  append(step.up, render::dress(model::Object(named)));
  step.down = {render::drop(model::Object(named))};
  step.up_effects = of_adding(named);
  step.up_effects.risk = "a program whose writes refer to nothing fails from here on";
  step.down_effects = of_adding(named);
  step.down_effects.lock = Lock::access_exclusive;
  (late ? context.steps.refer : context.steps.loosen).push_back(std::move(step));
  // migrate
  if (key.validated) validate_later(context, key, context.steps.validate, Phase::migrate);
}

}  // namespace

bool can_be_not_valid(const RecipeContext& context, const Constraint& key) {
  return context.table_of(key.key).partition_key.empty() || context.from.server_version >= kPartitionedNotValid;
}

void add_foreign_key(RecipeContext& context, const Constraint& key) {
  if (!can_be_not_valid(context, key)) return add_foreign_key_tree(context, key);
  add_unproven(context, key, waits_for_index(context, key.key, key));
}

void replace_foreign_key(RecipeContext& context, const Constraint& before, const Constraint& after) {
  Constraint fresh = after;
  fresh.key.name = helper_name({after.key.owner.str(), after.key.name.str()}, "__gen_new");
  // expand and migrate: the new key stands beside the old one
  if (can_be_not_valid(context, after)) {
    add_unproven(context, fresh, waits_for_index(context, after.key, after));
  } else {
    add_foreign_key_tree(context, fresh);
  }
  // contract
  Step step = make_step(Phase::contract, after.key, after.span);
  step.up = {render::drop(model::Object(before))};
  append(step.up, rename_foreign_key(context.to, fresh, after.key.name));
  step.down = rename_foreign_key(context.to, after, fresh.key.name);
  append(step.down, render::add_constraint(before, false));
  append(step.down, render::dress(model::Object(before)));
  step.up_effects = of_adding(before);
  step.up_effects.lock = Lock::access_exclusive;
  step.down_effects = of_adding(before);
  step.down_effects.lock_on += ", " + to_string(fresh.references);
  step.down_effects.scans = true;
  step.down_effects.risk = "fails when a row refers to nothing";
  context.steps.attach.push_back(std::move(step));
}

}  // namespace gen::plan
