#pragma once

#include "gen/model/surroundings.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::introspect {

/// Reads who the session's role may act for, and what manages partitions here. Two round trips at the most. What the
/// role may not read (a partition manager's table without SELECT) is left out. Errors: GEN2020.
support::Result<model::Surroundings> read_surroundings(pg::Connection& connection);

}  // namespace gen::introspect
