#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/online/filler.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// A NOT NULL column without a default that goes (zero-downtime design, 1.1): the new program no longer writes it, so
/// it must take NULL before it is dropped. The drop itself is a plain operation of contract.
namespace gen::plan {

void release_column(RecipeContext& context, const model::Table& table, const model::Column& column) {
  const model::ObjectKey subject = column_key(table.key, column.name);
  Step step = make_step(Phase::expand, subject, {});
  step.up = {render::set_not_null(table, column.name, false)};
  // Rows that the new program wrote, and all of them once the column was dropped, have no value to go back to.
  const std::string filler = filler_for(context.from, column.type);
  if (!filler.empty()) {
    step.down.push_back(render::SqlBuilder("UPDATE")
                            .name(relation_name(table.key))
                            .word("SET")
                            .name(column.name)
                            .word("=")
                            .trusted(filler)
                            .word("WHERE")
                            .name(column.name)
                            .word("IS NULL")
                            .build());
  }
  step.down.push_back(render::set_not_null(table, column.name, true));
  step.up_effects = on(Lock::access_exclusive, relation_name(table.key));
  step.down_effects = on(Lock::access_exclusive, relation_name(table.key), true);
  step.down_effects.risk = filler.empty() ? "fails when a row has no value" : "rows without a value get " + filler;
  context.steps.loosen.push_back(std::move(step));
}

std::optional<model::Column> release_key_column(RecipeContext& context, const model::Table& table,
                                                const model::Column& column) {
  auto distinct = with_distinct_values(column);
  if (!distinct) return std::nullopt;
  if (distinct->identity) {
    distinct->identity->sequence = {table.key.schema,
                                    helper_name({table.key.name.str(), column.name.str()}, "__gen_seq")};
    add_identity(context, table, column, *distinct, "");
    return distinct;
  }
  Step step = make_step(Phase::expand, column_key(table.key, column.name), {});
  step.up = {render::set_default(table, column.name, distinct->default_value)};
  step.down = {render::set_default(table, column.name, std::nullopt)};
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(table.key));
  context.steps.loosen.push_back(std::move(step));
  return distinct;
}

}  // namespace gen::plan
