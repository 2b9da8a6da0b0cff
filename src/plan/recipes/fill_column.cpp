#include "gen/render/render.hpp"
#include "plan/recipes/backfill.hpp"
#include "plan/recipes/recipes.hpp"

/// A column whose rows get a value one by one: a volatile default, or `backfill` (zero-downtime design, 1.1). Added
/// with its default at once the table would be rewritten; added bare, new rows have the default and old ones are
/// filled.
namespace gen::plan {

void fill_column(RecipeContext& context, const ColumnFill& fill) {
  const model::ObjectKey subject = column_key(fill.table.key, fill.column.name);
  // expand
  if (fill.sets_default) {
    Step step = make_step(Phase::expand, subject, fill.table.span);
    step.up = {render::set_default(fill.table, fill.column.name, fill.column.default_value)};
    step.down = {render::set_default(fill.table, fill.column.name, std::nullopt)};
    step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(fill.table.key));
    context.steps.loosen.push_back(std::move(step));
  }
  // migrate
  if (fill.expression.empty()) return;
  Backfill backfill;
  backfill.job = qualified_name(subject);
  backfill.table = context.in_migrate(fill.table);
  backfill.alias = fill.table.key.name;
  backfill.assignments = {{fill.column.name, fill.expression}};
  backfill.pending = support::quote_identifier(fill.column.name) + " IS NULL";
  Step step = backfill_step(context, backfill, subject, fill.table.span);
  step.down_effects.loses = "which rows of " + qualified_name(subject) + " had no value";
  context.steps.fill.push_back(std::move(step));
}

}  // namespace gen::plan
