#include "plan/recipes/write_both_columns.hpp"

#include "plan/recipes/shadow_trigger.hpp"

namespace gen::plan {

std::string joined_names(const std::vector<ColumnShadow>& shadows) {
  std::string names;
  for (const ColumnShadow& shadow : shadows) names += (names.empty() ? "" : "_") + shadow.after.name.str();
  return names;
}

Backfill fill_of_shadows(const model::Table& table, const std::vector<ColumnShadow>& shadows) {
  Backfill backfill;
  backfill.job = qualified_name(table.key) + " " + joined_names(shadows);
  backfill.table = table;
  backfill.alias = table.key.name;
  for (const ColumnShadow& shadow : shadows) {
    // What a program wrote under the new name stays: the trigger fills what is NULL.
    const std::string value = shadow.visible() ? support::quote_identifier(shadow.bare.name) : shadow.up;
    backfill.assignments.push_back({shadow.bare.name, value});
    backfill.pending += (backfill.pending.empty() ? "" : " OR ") + shadow.pending;
  }
  return backfill;
}

RowTrigger write_both_columns(RecipeContext& context, const model::Table& table,
                              const std::vector<ColumnShadow>& shadows) {
  const RowTrigger trigger = shadow_trigger(table.key, joined_names(shadows), shadows);
  const model::ObjectKey subject = column_key(table.key, shadows.front().after.name);
  Step step = make_step(Phase::expand, subject, table.span);
  step.up = trigger.create();
  step.down = trigger.drop();
  step.up_effects = on(Lock::share_row_exclusive, relation_name(table.key));
  step.up_effects.risk = "a value that the other column cannot take fails the program's write from here on";
  step.down_effects = on(Lock::access_exclusive, relation_name(table.key));
  context.steps.loosen.push_back(std::move(step));
  context.steps.fill.push_back(backfill_step(context, fill_of_shadows(table, shadows), subject, table.span));
  return trigger;
}

}  // namespace gen::plan
