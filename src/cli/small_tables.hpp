#pragma once

#include <cstdint>
#include <set>

#include "gen/diff/change.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::cli {

/// The tables that `changes` are about and that take fewer than `below` bytes, indexes and TOAST included. Partitioned
/// tables never count as small: they have no size of their own. Errors: GEN2006, the sizes cannot be read.
support::Result<std::set<model::ObjectKey>> small_tables(pg::Connection& session,
                                                         const std::vector<diff::Change>& changes, std::int64_t below);

}  // namespace gen::cli
