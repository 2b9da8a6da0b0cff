#pragma once

#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/recipe.hpp"

/// Stored generated columns, which PostgreSQL makes by writing the table anew under the lock. Until the table is
/// exchanged for its new form, a plain column and a trigger stand in for them.
namespace gen::plan {

/// The trigger that gives `column` of the old form the value that it is going to be generated with: to each row that is
/// written, and to those that are there in batches. It is to be dropped with the old form.
RowTrigger compute_beside(RecipeContext& context, const model::Table& table, const model::Column& column);

/// The same for a column that the old program writes and the new one leaves out: only where it has no value.
RowTrigger compute_where_missing(RecipeContext& context, const model::Table& table, const model::Column& column);

/// A generated column that becomes a plain one: until contract a row that has the generated value goes on having it,
/// whichever program writes it.
void let_go_of_expression(RecipeContext& context, const model::Table& table, const model::Column& before);

}  // namespace gen::plan
