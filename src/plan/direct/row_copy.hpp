#pragma once

#include <functional>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::plan {

/// The rows of a table that stands aside on their way into its successor.
struct RowCopy {
  const model::Catalog& source_catalog;
  const model::Catalog& target_catalog;
  const model::Table& source;  ///< under the name it had
  model::QualifiedName aside;  ///< the name it has now
  const model::Table& target;
  /// The expression for a column of the target, over the source; "" leaves the column to its default.
  std::function<std::string(const model::Column&)> value;
  /// Tables that bring rows of their own into the target, where rows of the source may stand as well.
  std::vector<model::QualifiedName> present;
};

/// INSERT ... SELECT. Values of identity columns are kept. Rows that `present` tables have already are not taken a
/// second time; each of equal rows counts.
render::SqlText copy_rows(const RowCopy& copy);

/// Sets the counters behind the columns of the target to where those of the source stand.
render::Script carry_counters(const RowCopy& copy);

}  // namespace gen::plan
