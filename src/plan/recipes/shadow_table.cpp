#include "plan/recipes/shadow_table.hpp"
#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/interim_key.hpp"
#include "plan/recipes/shadow_copy.hpp"

/// A table whose new form cannot be had in place is made beside it, empty, with all that stands on it; triggers keep it
/// in step, batches put over the rows that are there, and contract exchanges the two. The plain steps of expand make
/// the new form, those of contract exchange it.
namespace gen::plan {
namespace {

using model::QualifiedName;
using render::SqlBuilder;

void keep_in_step(RecipeContext& context, const ShadowCopy& copy) {
  const Phase phase = copy.interim ? Phase::migrate : Phase::expand;
  Step sync = make_step(phase, sync_trigger(copy), copy.after.span);
  sync.up = start_sync(copy);
  sync.down = stop_sync(copy);
  sync.up_effects = on(Lock::share_row_exclusive, relation_name(copy.before.key));
  sync.up_effects.risk = "a row that the new form of " + qualified_name(copy.after.key) +
                         " cannot take fails the program's write from here on; each write is done twice until contract";
  sync.down_effects = on(Lock::access_exclusive, relation_name(copy.before.key));
  (copy.interim ? context.steps.refer : context.steps.loosen).push_back(std::move(sync));
}

void put_over(RecipeContext& context, const ShadowCopy& copy) {
  const Backfill backfill = copy_backfill(copy);
  Step fill = backfill_step(context, backfill, copy.after.key, copy.after.span);
  fill.up_effects.risk += "; needs room for a second copy of the table and its indexes until contract";
  fill.verify_true.push_back(rows_are_in_step(copy));
  (copy.interim ? context.steps.refer : context.steps.fill).push_back(std::move(fill));

  Step analyze = make_step(Phase::migrate, copy.after.key, copy.after.span);
  const QualifiedName form = shadow_of(relation_name(copy.after.key));
  analyze.up = {SqlBuilder("ANALYZE").name(form).build()};
  analyze.up_effects = on(Lock::share_update_exclusive, form, true);
  context.steps.validate.push_back(std::move(analyze));
}

/// No trigger sees rows go with a partition, or come with one.
Condition partitions_are_those(const ShadowCopy& copy) {
  std::string names;
  for (const QualifiedName& partition : copy.old_partitions)
    names += (names.empty() ? "" : ", ") + support::quote_literal(to_string(partition));
  const std::string table = to_string(relation_name(copy.before.key));
  const std::string root = support::quote_literal(table) + "::pg_catalog.regclass";
  return {
      "SELECT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = " + root +
          " AND NOT EXISTS (SELECT FROM pg_catalog.unnest(ARRAY[" + names +
          "]) AS known (name) FULL JOIN (SELECT relid FROM pg_catalog.pg_partition_tree(" + root +
          ") WHERE level > 0) AS tree ON tree.relid = pg_catalog.to_regclass(known.name) WHERE known.name IS NULL OR "
          "tree.relid IS NULL))",
      "the partitions of " + table + " are not those of which its new form was made"};
}

void ask_before_exchange(RecipeContext& context, const ShadowCopy& copy) {
  std::vector<Condition> required{backfill_is_done(copy_backfill(copy).job)};
  if (!copy.old_partitions.empty()) required.push_back(partitions_are_those(copy));
  Step ask = make_step(Phase::contract, copy.after.key, copy.after.span);
  ask.requires_true = queries(required);
  ask.up = {guard(required)};
  context.steps.ask.push_back(std::move(ask));
}

}  // namespace

void shadow_table(RecipeContext& context, const ShadowCopy& copy) {
  if (copy.interim) add_interim_key(context, copy);
  keep_in_step(context, copy);
  put_over(context, copy);
  ask_before_exchange(context, copy);
}

}  // namespace gen::plan
