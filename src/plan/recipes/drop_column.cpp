#include <cstdint>
#include <limits>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/online/filler.hpp"
#include "plan/recipes/interim_counter.hpp"
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

namespace {

/// What a column of that type gets by itself, never the same twice; "" when there is no such value.
std::string distinct_value(const std::string& type) {
  if (type == "uuid") return "gen_random_uuid()";
  if (type == "text" || type == "character varying") return "(gen_random_uuid())::" + type;
  return "";
}

bool counts(const std::string& type) { return type == "smallint" || type == "integer" || type == "bigint"; }

model::Column with_identity(model::Column column) {
  column.identity.emplace();
  column.identity->options.type = column.type;
  if (column.type == "integer") column.identity->options.maximum = std::numeric_limits<std::int32_t>::max();
  if (column.type == "smallint") column.identity->options.maximum = std::numeric_limits<std::int16_t>::max();
  return column;
}

void give_default(RecipeContext& context, const model::Table& table, const model::Column& column) {
  Step step = make_step(Phase::expand, column_key(table.key, column.name), {});
  step.up = {render::set_default(table, column.name, distinct_value(column.type))};
  step.down = {render::set_default(table, column.name, std::nullopt)};
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(table.key));
  context.steps.loosen.push_back(step);
  std::swap(step.up, step.down);
  step.phase = Phase::contract;
  context.steps.require.push_back(std::move(step));
}

}  // namespace

bool release_key_column(RecipeContext& context, const model::Table& table, const model::Column& column) {
  if (!distinct_value(column.type).empty()) {
    give_default(context, table, column);
    return true;
  }
  if (!counts(column.type)) return false;
  const model::Column counted = with_identity(column);
  const CounterExchange exchange = exchange_with(table, counted, interim_counter(table, counted));
  start_counting(context, exchange, column);
  Step step = make_step(Phase::contract, column_key(table.key, column.name), {});
  const render::SqlText no_default = render::set_default(table, column.name, std::nullopt);
  step.up = keep_ahead(exchange).drop();
  step.up.push_back(no_default);
  step.up.push_back(render::drop(model::Object(exchange.sequence)));
  step.down = make_counter(exchange.sequence);
  append(step.down, count_on_table(context, exchange));
  append(step.down, keep_ahead(exchange).create());
  step.down.push_back(render::set_default(table, column.name, exchange.plain.default_value));
  step.up_effects = on(Lock::access_exclusive, relation_name(table.key));
  step.down_effects = on(Lock::access_exclusive, relation_name(table.key), true);
  context.steps.require.push_back(std::move(step));
  return true;
}

}  // namespace gen::plan
