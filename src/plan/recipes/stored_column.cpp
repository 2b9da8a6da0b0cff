#include "plan/recipes/stored_column.hpp"

#include "plan/recipes/backfill.hpp"
#include "plan/recipes/column_shadow.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Table;

RowTrigger trigger_for(const Table& table, const Column& column, std::string body) {
  return {table.key, row_trigger_name(table.key, column.name.str()), std::move(body)};
}

Step create_step(const Table& table, const Column& column, const RowTrigger& trigger) {
  Step step = make_step(Phase::expand, column_key(table.key, column.name), table.span);
  step.up = trigger.create();
  step.down = trigger.drop();
  step.up_effects = on(Lock::share_row_exclusive, relation_name(table.key));
  step.down_effects = on(Lock::access_exclusive, relation_name(table.key));
  return step;
}

std::string assigned(const Table& table, const Column& column) {
  return assign_from_row(table.key, column.name, *column.default_value);
}

std::string new_value(const Column& column) { return "NEW." + support::quote_identifier(column.name); }

}  // namespace

RowTrigger compute_beside(RecipeContext& context, const Table& table, const Column& column) {
  RowTrigger trigger = trigger_for(table, column, "  " + assigned(table, column) + '\n');
  context.steps.loosen.push_back(create_step(table, column, trigger));

  const model::ObjectKey subject = column_key(table.key, column.name);
  const std::string text = comparison_cast(column.type);
  Backfill backfill;
  backfill.job = qualified_name(subject);
  backfill.table = table;
  backfill.alias = table.key.name;
  backfill.assignments = {{column.name, *column.default_value}};
  backfill.pending =
      support::quote_identifier(column.name) + text + " IS DISTINCT FROM (" + *column.default_value + ")" + text;
  context.steps.fill.push_back(backfill_step(context, backfill, subject, table.span));
  return trigger;
}

RowTrigger compute_where_missing(RecipeContext& context, const Table& table, const Column& column) {
  RowTrigger trigger = trigger_for(
      table, column, "  IF " + new_value(column) + " IS NULL THEN\n    " + assigned(table, column) + "\n  END IF;\n");
  context.steps.loosen.push_back(create_step(table, column, trigger));
  return trigger;
}

void let_go_of_expression(RecipeContext& context, const Table& table, const Column& before) {
  const std::string text = comparison_cast(before.type);
  const std::string now = new_value(before);
  const std::string old = "OLD." + support::quote_identifier(before.name);
  const std::string was = "(SELECT (" + *before.default_value + ")" + text + " FROM (SELECT OLD.*) AS " +
                          support::quote_identifier(table.key.name) + ")";
  const RowTrigger trigger =
      trigger_for(table, before,
                  "  IF (TG_OP = 'INSERT' AND " + now + " IS NULL) OR (TG_OP = 'UPDATE' AND " + now + text +
                      " IS NOT DISTINCT FROM " + old + text + " AND " + old + text + " IS NOT DISTINCT FROM " + was +
                      ") THEN\n    " + assigned(table, before) + "\n  END IF;\n");
  context.steps.loosen.push_back(create_step(table, before, trigger));
  Step stop = make_step(Phase::contract, column_key(table.key, before.name), table.span);
  stop.up = trigger.drop();
  stop.down = trigger.create();
  stop.up_effects = on(Lock::access_exclusive, relation_name(table.key));
  stop.down_effects = on(Lock::share_row_exclusive, relation_name(table.key));
  context.steps.require.push_back(std::move(stop));
}

}  // namespace gen::plan
