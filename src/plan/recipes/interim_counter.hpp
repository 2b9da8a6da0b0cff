#pragma once

#include "plan/recipes/counter_exchange.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/recipe.hpp"

/// A sequence by which a column counts until contract, though neither the old nor the new schema has it.
namespace gen::plan {

/// Counts as the identity of `column` says.
model::Sequence interim_counter(const model::Table& table, const model::Column& column);

/// `column` with that counter as its default, and as the identity that it is.
CounterExchange exchange_with(const model::Table& table, const model::Column& column, model::Sequence counter);

render::Script make_counter(const model::Sequence& counter);

/// The counter goes on behind the values of the table.
render::Script count_on_table(const RecipeContext& context, const CounterExchange& exchange);

/// Numbers that programs write themselves are not given out again.
RowTrigger keep_ahead(const CounterExchange& exchange);

/// Expand: the counter starts behind the values that are there, and becomes the default of the column. The values are
/// read twice, each time before the transaction takes its lock: once to set the counter that nobody knows yet, then to
/// pass over what came before the trigger.
void start_counting(RecipeContext& context, const CounterExchange& exchange, const model::Column& before);

}  // namespace gen::plan
