#pragma once

#include <string_view>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/pg/server_error.hpp"
#include "gen/support/diagnostic.hpp"

namespace gen::apply {

/// GEN5001 about `table` of the ledger, or all of it; for a role without rights, with the grants that it needs.
support::Diagnostic unreadable_ledger(const pg::ServerError& error, pg::Connection& connection,
                                      const LedgerSchema& schema, std::string_view table = {});

}  // namespace gen::apply
