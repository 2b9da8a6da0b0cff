#include "gen/render/render.hpp"
#include "plan/recipes/interim_counter.hpp"
#include "plan/recipes/recipes.hpp"

/// GENERATED AS IDENTITY on a table with rows (zero-downtime design, 1.1). Added at once it rewrites the table. So the
/// column counts with a sequence of its own first: rows are numbered in batches, NOT NULL is proven, and in contract
/// the identity takes over where the sequence stands.
namespace gen::plan {
namespace {

using model::Column;
using model::Table;
using render::Script;

void take_over(RecipeContext& context, const CounterExchange& exchange, Script before, Script after) {
  Step step = make_step(Phase::contract, column_key(exchange.table.key, exchange.identity.name), exchange.table.span);
  step.up = std::move(before);
  append(step.up, exchange.to_identity());
  step.down = exchange.to_sequence();
  append(step.down, after);
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(exchange.table.key));
  context.steps.require.push_back(std::move(step));
}

}  // namespace

void add_identity_column(RecipeContext& context, const Table& table, const Column& column) {
  const CounterExchange exchange = exchange_with(table, column, interim_counter(table, column));
  // expand
  Step step = make_step(Phase::expand, column_key(table.key, column.name), table.span);
  step.up = make_counter(exchange.sequence);
  step.down = {render::drop(model::Object(exchange.sequence))};
  context.steps.loosen.push_back(std::move(step));
  // all phases
  set_not_null(context, {table, exchange.plain, *exchange.plain.default_value, true});
  // contract
  take_over(context, exchange, {}, {});
}

void add_identity(RecipeContext& context, const Table& table, const Column& before, const Column& after,
                  const std::string& filler) {
  const CounterExchange exchange = exchange_with(table, after, interim_counter(table, after));
  start_counting(context, exchange, before);
  if (!before.not_null) {
    set_not_null(context, {table, after, filler.empty() ? *exchange.plain.default_value : filler, false});
  }
  const RowTrigger trigger = keep_ahead(exchange);
  take_over(context, exchange, trigger.drop(), trigger.create());
}

void turn_into_identity(RecipeContext& context, const Table& table, const Column& before, const Column& after,
                        const model::Sequence& sequence, const std::string& filler) {
  if (!before.not_null) {
    set_not_null(context, {table, after, filler.empty() ? *before.default_value : filler, false});
  }
  CounterExchange exchange = exchange_with(table, after, sequence);
  exchange.goes_along = !context.to.contains(sequence.key);
  take_over(context, exchange, {}, {});
}

void turn_into_default(RecipeContext& context, const Table& table, const Column& before, const Column& after,
                       const model::Sequence& sequence) {
  Column plain = after;
  plain.not_null = true;  // as long as it is an identity; contract ends that
  Column counting = plain;
  counting.default_value.reset();
  counting.identity = before.identity;
  counting.identity->always = false;  // since expand
  const CounterExchange exchange{table, plain, counting, sequence, true};
  Step step = make_step(Phase::contract, column_key(table.key, after.name), table.span);
  step.up = exchange.to_sequence();
  step.down = exchange.to_identity();
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(table.key));
  context.steps.require.push_back(std::move(step));
}

}  // namespace gen::plan
