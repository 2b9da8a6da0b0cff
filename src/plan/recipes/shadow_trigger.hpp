#pragma once

#include <string>
#include <vector>

#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/fill_trigger.hpp"

namespace gen::plan {

/// Keeps the shadows of a table in step with the columns that they follow, and, where programs know both, the columns
/// with the shadows. `purpose` becomes a part of its name.
RowTrigger shadow_trigger(const model::ObjectKey& table, const std::string& purpose,
                          const std::vector<ColumnShadow>& shadows);

}  // namespace gen::plan
