#pragma once

#include <set>
#include <string>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/catalog.hpp"

namespace gen::prove {

/// What a difference reaches of the state before it.
struct Touched {
  std::vector<model::ObjectKey> tables;   ///< to be filled; in key order; a partitioned table stands for its partitions
  std::set<model::ObjectKey> partitions;  ///< those that change themselves
  std::set<std::string> types;            ///< types that change, or hold one that does, by name as columns name them
};

/// More tables than these are not filled, however many a difference reaches.
inline constexpr std::size_t kMostTables = 48;

/// The tables that change or go, that others need by a foreign key of either state, that hold a type or use a function
/// that changes; and what the foreign keys of all these need. No foreign tables.
Touched touched_tables(const model::Catalog& from, const model::Catalog& to, const std::vector<diff::Change>& changes);

/// The table at the top of the tree of partitions that `table` is in; itself, when it is in none.
model::ObjectKey root_of(const model::Catalog& catalog, const model::ObjectKey& table);

}  // namespace gen::prove
