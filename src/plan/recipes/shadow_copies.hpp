#pragma once

#include <map>
#include <optional>
#include <vector>

#include "plan/recipes/recipes.hpp"

namespace gen::plan {

/// Something that stands on a retyped column: its form on the old column, on the shadow column, and in the end. What
/// only one end has lacks the other form.
template <class T, class Copy = T>
struct Carried {
  std::optional<T> before;
  std::optional<T> after;
  /// Stands on the shadow until the swap; there exactly when `after` is, but for keys of partitioned tables, of which
  /// there is no index to make them from.
  std::optional<Copy> copy;
};

/// All indexes and constraints that a table's retyped columns take along. Indexes and keys of a partitioned table are
/// followed by those of its partitions that are attached to them.
struct ShadowCopies {
  std::vector<Carried<model::Index>> indexes;
  std::vector<Carried<model::Constraint, model::Index>> keys;  ///< unique and primary key: the copy is the bare index
  std::vector<Carried<model::Constraint>> checks;
  std::vector<Carried<model::Constraint>> foreign_keys;  ///< of the table and to the table
  /// Foreign keys that another table's swap carries over, in the form that stands when this table's swap begins.
  std::vector<model::Constraint> settled_foreign_keys;
  model::ObjectKey obstacle;  ///< a thing that cannot be carried over; empty name = none
};

/// REQUIRES: context.shadows has all retyped columns of the plan.
ShadowCopies find_copies(const RecipeContext& context, const model::ObjectKey& table,
                         const std::vector<model::ObjectKey>& columns);

}  // namespace gen::plan
