#pragma once

#include <string>

#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Who keeps the session `pid` waiting: "pid 4711, user app, psql, idle in transaction for 12 s; prepared transaction
/// 'transfer-7' of user app, prepared 340 s ago". "" when nobody does. What the sessions run is only added with
/// `show_queries`: it may hold people's data.
std::string blockers_of(pg::Connection& connection, int pid, bool show_queries);

/// The transactions, older than a second, for whose end a statement ... CONCURRENTLY has to wait that begins now: those
/// with a snapshot or an id, and those that hold a lock on `table` (as written; "" for none). As above.
std::string old_transactions(pg::Connection& connection, const std::string& table, bool show_queries);

}  // namespace gen::apply
