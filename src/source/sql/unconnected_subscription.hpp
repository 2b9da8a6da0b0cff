#pragma once

#include "gen/source/statement.hpp"

namespace gen::source::sql {

/// Takes from a CREATE SUBSCRIPTION what would reach out from the scratch server: it is made with `connect = false`, as
/// pg_dump writes it, and neither enabled nor given a slot at the publisher. Other statements stay as they are.
/// REQUIRES: `statement.sql` is the copy of one piece of its file.
void leave_unconnected(Statement& statement);

}  // namespace gen::source::sql
