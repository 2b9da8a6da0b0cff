#pragma once

#include "apply/failure.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Notes which rows kept a unique index, a constraint or a NOT NULL from being made: how many they are, the primary
/// keys of some, and the query that finds them. No other value of a row is shown. Nothing is added when the failure is
/// about something else, a transaction is open, or the server cannot tell in a few seconds. Only reads.
void note_rows_in_the_way(pg::Connection& connection, Failure& failure);

}  // namespace gen::apply
