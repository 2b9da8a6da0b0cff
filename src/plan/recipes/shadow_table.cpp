#include "plan/recipes/shadow_table.hpp"
#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/shadow_copy.hpp"

/// A table whose new form cannot be had in place is made beside it, empty, with all that stands on it; triggers keep it
/// in step, batches put over the rows that are there, and contract exchanges the two. The plain steps of expand make
/// the new form, those of contract exchange it.
namespace gen::plan {
namespace {

using model::QualifiedName;
using render::SqlBuilder;

void keep_in_step(RecipeContext& context, const ShadowCopy& copy) {
  Step sync = make_step(Phase::expand, sync_trigger(copy), copy.after.span);
  sync.up = start_sync(copy);
  sync.down = stop_sync(copy);
  sync.up_effects = on(Lock::share_row_exclusive, relation_name(copy.before.key));
  sync.up_effects.risk = "a row that the new form of " + qualified_name(copy.after.key) +
                         " cannot take fails the program's write from here on; each write is done twice until contract";
  sync.down_effects = on(Lock::access_exclusive, relation_name(copy.before.key));
  context.steps.loosen.push_back(std::move(sync));
}

void put_over(RecipeContext& context, const ShadowCopy& copy) {
  const Backfill backfill = copy_backfill(copy);
  Step fill = backfill_step(context, backfill, copy.after.key, copy.after.span);
  fill.up_effects.risk += "; needs room for a second copy of the table and its indexes until contract";
  fill.verify_true.push_back(rows_are_in_step(copy));
  context.steps.fill.push_back(std::move(fill));

  Step analyze = make_step(Phase::migrate, copy.after.key, copy.after.span);
  const QualifiedName form = shadow_of(relation_name(copy.after.key));
  analyze.up = {SqlBuilder("ANALYZE").name(form).build()};
  analyze.up_effects = on(Lock::share_update_exclusive, form, true);
  context.steps.validate.push_back(std::move(analyze));
}

void ask_before_exchange(RecipeContext& context, const ShadowCopy& copy) {
  const std::vector<Condition> required{backfill_is_done(copy_backfill(copy).job)};
  Step ask = make_step(Phase::contract, copy.after.key, copy.after.span);
  ask.requires_true = queries(required);
  ask.up = {guard(required)};
  context.steps.ask.push_back(std::move(ask));
}

}  // namespace

void shadow_table(RecipeContext& context, const ShadowCopy& copy) {
  keep_in_step(context, copy);
  put_over(context, copy);
  ask_before_exchange(context, copy);
}

}  // namespace gen::plan
