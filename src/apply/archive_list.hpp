#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// How many objects of each kind there are, by the names that pg_restore uses ("TABLE", "FK CONSTRAINT").
using ObjectCounts = std::map<std::string, std::size_t>;

/// Counts the lines of `pg_restore --list`, of the kinds that `count_objects` counts.
ObjectCounts count_entries(const std::string& list);

/// What pg_dump would write of the database of `connection`, by its own rules: nothing that belongs to an extension,
/// no invalid index, no trigger or foreign key that a partition has from its parent. Errors: GEN5703.
support::Result<ObjectCounts> count_objects(pg::Connection& connection, bool schema_only);

/// "TABLE: 12 in the dump, 13 in the database; ..."; "" when they are equal.
std::string difference(const ObjectCounts& dumped, const ObjectCounts& found);

}  // namespace gen::apply
