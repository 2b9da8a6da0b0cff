#pragma once

#include <string_view>

#include "gen/pg/connection.hpp"
#include "gen/pg/server_error.hpp"
#include "gen/support/diagnostic.hpp"

namespace gen::apply {

/// GEN5001 about `table`, a table of the ledger; for a role without rights, with the grants that it needs.
support::Diagnostic unreadable_ledger(const pg::ServerError& error, pg::Connection& connection,
                                      std::string_view table = "the ledger");

}  // namespace gen::apply
