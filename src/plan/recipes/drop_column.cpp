#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/online/filler.hpp"
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

}  // namespace gen::plan
