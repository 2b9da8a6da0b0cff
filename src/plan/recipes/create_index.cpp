#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/recipes.hpp"

/// Indexes (zero-downtime design, 1.2): built and dropped CONCURRENTLY, each in a file of its own that is not a
/// transaction.
namespace gen::plan {
namespace {

using model::Index;

std::string risk_of_building(const Index& index) {
  std::string risk = "waits for every older transaction of the database; when it is interrupted an INVALID index stays";
  if (index.unique) risk += "; fails on duplicates";
  return risk;
}

/// What is attached to an index above, and does not come or go with it, has no way of its own.
bool is_tied(RecipeContext& context, const Index& index) {
  if (index.attached_to.empty()) return false;
  context.refuse(index.key, "it is a part of the index " + to_string(index.attached_to) + ", which stays as it is",
                 index.span);
  return true;
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
  step.verify_true = queries({index_is_valid(relation_name(index.key))});
  context.steps.build.push_back(std::move(step));
}

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

void move_index(RecipeContext& context, const model::ObjectKey& subject, const model::QualifiedName& index,
                const IndexMove& move, support::SourceSpan cause) {
  const auto reindex = [&](const std::string& tablespace) {
    return render::SqlBuilder("REINDEX (CONCURRENTLY, TABLESPACE")
        .name(model::Identifier(tablespace.empty() ? "pg_default" : tablespace))
        .word(") INDEX")
        .name(index)
        .build();
  };
  const model::Index* own = context.to.find<model::Index>(subject);
  const model::QualifiedName table =
      own != nullptr ? own->relation : model::QualifiedName{subject.schema, subject.owner};
  Step step = make_step(Phase::migrate, subject, cause);
  step.mode = step.down_mode = RunMode::no_transaction;
  step.up = {reindex(move.to)};
  step.down = {reindex(move.from)};
  step.up_effects = step.down_effects =
      on(Lock::share_update_exclusive, table, true,
         "waits for every older transaction of the database; when it is interrupted an INVALID index stays");
  context.steps.build.push_back(std::move(step));
}

void create_index(RecipeContext& context, const Index& index) {
  if (is_tied(context, index)) return;
  if (has_relation(context.from, relation_name(index.key))) {
    return context.refuse(index.key, "another relation has its name until contract", index.span);
  }
  if (is_partitioned(context.to, index.relation)) return create_index_tree(context, index);
  build_index(context, index, index.key);
  dress_index(context, index);
}

void drop_index(RecipeContext& context, const Index& index) {
  if (is_tied(context, index)) return;
  if (is_partitioned(context.from, index.relation)) return drop_index_tree(context, index);
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
  if (is_tied(context, before) || is_tied(context, after)) return;
  if (is_partitioned(context.to, after.relation)) return replace_index_tree(context, before, after);
  Index fresh = after;
  fresh.key.name = helper_name({after.key.name.str()}, "__gen_new");
  // migrate: the new index stands beside the old one
  build_index(context, fresh, after.key);
  dress_index(context, fresh);
  // contract: the old one goes, the new one takes its name
  drop_index(context, before);
  context.steps.unindex.back().requires_true = queries({index_is_valid(relation_name(fresh.key))});
  context.steps.unindex.back().cause = after.span;
  Step step = make_step(Phase::contract, after.key, after.span);
  step.requires_true = queries({index_is_valid(relation_name(fresh.key))});
  step.up = {guard({index_is_valid(relation_name(fresh.key))}), render::rename(fresh.key, after.key.name)};
  step.down = {render::rename(after.key, fresh.key.name)};
  step.up_effects = step.down_effects = on(Lock::share_update_exclusive, after.relation);
  context.steps.unindex.push_back(std::move(step));
}

}  // namespace gen::plan
