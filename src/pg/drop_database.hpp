#pragma once

#include "gen/pg/connection.hpp"

namespace gen::pg {

/// Drops a scratch database WITH (FORCE), if it is there; `keeper` is a session in another database of the server.
/// Subscriptions in it, which hold a database in place (dropdb in dbcommands.c), are let go first. What cannot be
/// dropped stays, for a later process to try again.
void drop_database(Connection& keeper, const ConnectionTarget& database);

}  // namespace gen::pg
