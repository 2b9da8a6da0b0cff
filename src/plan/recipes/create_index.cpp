#include "gen/render/render.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// Indexes (zero-downtime design, 1.2): built and dropped CONCURRENTLY, each in a file of its own that is not a
/// transaction.
namespace gen::plan {
namespace {

using model::Index;

model::QualifiedName name_of(const Index& index) { return {index.key.schema, index.key.name}; }

bool on_partitioned(const model::Catalog& catalog, const Index& index) {
  const auto* table = catalog.find<model::Table>(table_key(index.relation));
  return table != nullptr && !table->partition_key.empty();
}

std::string risk_of_building(const Index& index) {
  std::string risk = "waits for every older transaction of the database; when it is interrupted an INVALID index stays";
  if (index.unique) risk += "; fails on duplicates";
  return risk;
}

/// CONCURRENTLY works on a single heap: partitioned parents and attached children need a tree of steps.
bool can_be_concurrent(RecipeContext& context, const model::Catalog& catalog, const Index& index) {
  if (!on_partitioned(catalog, index) && index.attached_to.empty()) return true;
  context.refuse(index.key, "PostgreSQL cannot build or drop an index of a partitioned table concurrently", index.span);
  return false;
}

}  // namespace

void build_index(RecipeContext& context, const Index& index, const model::ObjectKey& subject) {
  const Index named = context.in_migrate(index);
  Step step = make_step(Phase::migrate, subject, index.span);
  step.mode = step.down_mode = RunMode::no_transaction;
  step.up = {render::create_index(named, true)};
  step.down = {render::drop(model::Object(named), true)};
  step.up_effects = on(Lock::share_update_exclusive, named.relation, true, risk_of_building(index));
  step.down_effects = on(Lock::share_update_exclusive, named.relation);
  step.verify_true = queries({index_is_valid(name_of(index))});
  context.steps.build.push_back(std::move(step));
}

/// What CREATE INDEX cannot say: comment, statistics targets.
void dress_index(RecipeContext& context, const Index& index) {
  Index bare = index;
  bare.comment.clear();
  bare.statistics.clear();
  Step step = make_step(Phase::migrate, index.key, index.span);
  step.up = render::alter(model::Object(bare), model::Object(index)).value_or(render::Script{});
  step.down = render::alter(model::Object(index), model::Object(bare)).value_or(render::Script{});
  if (step.up.empty()) return;
  step.up_effects = step.down_effects = on(Lock::share_update_exclusive, index.relation);
  context.steps.build.push_back(std::move(step));
}

void create_index(RecipeContext& context, const Index& index) {
  if (!can_be_concurrent(context, context.to, index)) return;
  if (has_relation(context.from, name_of(index))) {
    return context.refuse(index.key, "another relation has its name until contract", index.span);
  }
  build_index(context, index, index.key);
  dress_index(context, index);
}

void drop_index(RecipeContext& context, const Index& index) {
  if (!can_be_concurrent(context, context.from, index)) return;
  // contract
  Step step = make_step(Phase::contract, index.key, {});
  step.mode = step.down_mode = RunMode::no_transaction;
  step.up = {render::drop(model::Object(index), true)};
  step.down = {render::create_index(index, true)};
  append(step.down, render::dress(model::Object(index)));
  step.up_effects = on(Lock::share_update_exclusive, index.relation);
  step.up_effects.risk = "when it is interrupted the index stays and is INVALID";
  step.down_effects = on(Lock::share_update_exclusive, index.relation, true, risk_of_building(index));
  context.steps.unindex.push_back(std::move(step));
}

void replace_index(RecipeContext& context, const Index& before, const Index& after) {
  if (!can_be_concurrent(context, context.from, before) || !can_be_concurrent(context, context.to, after)) return;
  Index fresh = after;
  fresh.key.name = helper_name({after.key.name.str()}, "__gen_new");
  // migrate: the new index stands beside the old one
  build_index(context, fresh, after.key);
  dress_index(context, fresh);
  // contract: the old one goes, the new one takes its name
  drop_index(context, before);
  context.steps.unindex.back().requires_true = queries({index_is_valid(name_of(fresh))});
  context.steps.unindex.back().cause = after.span;
  Step step = make_step(Phase::contract, after.key, after.span);
  step.requires_true = queries({index_is_valid(name_of(fresh))});
  step.up = {guard({index_is_valid(name_of(fresh))}), render::rename(fresh.key, after.key.name)};
  step.down = {render::rename(after.key, fresh.key.name)};
  step.up_effects = step.down_effects = on(Lock::share_update_exclusive, after.relation);
  context.steps.unindex.push_back(std::move(step));
}

}  // namespace gen::plan
