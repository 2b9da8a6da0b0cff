#pragma once

#include <string>
#include <vector>

#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/recipe.hpp"

namespace gen::plan {

/// Columns of a table that take the place of others: one that is split, several that are merged, or any number on both
/// sides that hang together. The old program writes those that go, the new one those that come.
struct ColumnSplit {
  struct Part {
    model::Column column;
    std::string expression;           ///< its value in a row that has the other side, of its own type
    std::vector<model::Column> read;  ///< the columns of the table that the expression reads
  };
  model::Table table;       ///< as `to` has it
  std::vector<Part> come;   ///< the expression: `using`
  std::vector<Part> leave;  ///< those with a `reverse`
};

/// The trigger that keeps both sides in step.
RowTrigger split_trigger(const ColumnSplit& split);

/// The trigger and the backfill, until contract. The columns that come are there without default and NOT NULL since
/// expand, and get both in contract, where plain steps drop those that leave.
void split_columns(RecipeContext& context, const ColumnSplit& split);

}  // namespace gen::plan
