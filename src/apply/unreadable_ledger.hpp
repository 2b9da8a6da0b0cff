#pragma once

#include "gen/pg/connection.hpp"
#include "gen/pg/server_error.hpp"
#include "gen/support/diagnostic.hpp"

namespace gen::apply {

/// GEN5001; for a role without rights, with the grants that it needs.
support::Diagnostic unreadable_ledger(const pg::ServerError& error, const pg::Connection& connection);

}  // namespace gen::apply
