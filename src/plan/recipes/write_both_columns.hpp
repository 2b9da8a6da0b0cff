#pragma once

#include <string>
#include <vector>

#include "plan/recipes/backfill.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/fill_trigger.hpp"

namespace gen::plan {

/// The names of the columns, as a part of other names.
std::string joined_names(const std::vector<ColumnShadow>& shadows);

/// The batches that fill the shadows of a table. What a program wrote under the new name of a column stays.
Backfill fill_of_shadows(const model::Table& table, const std::vector<ColumnShadow>& shadows);

/// Renamed columns of a table that is exchanged: the trigger that keeps the old and the new ones in step comes in
/// expand, and the new ones are filled in migrate; who calls this ends it. REQUIRES: all of `shadows` are visible, and
/// there.
RowTrigger write_both_columns(RecipeContext& context, const model::Table& table,
                              const std::vector<ColumnShadow>& shadows);

}  // namespace gen::plan
