#pragma once

#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// The least rights with which a role migrates this database, and with which another one only looks (gen status, gen
/// drift, gen verify, gen locks), as lines of SQL that may be run again. The migrator becomes a member of the owners
/// of what is there, since only an owner alters a table (manual, 5.7). Errors: GEN5530.
support::Result<std::vector<std::string>> grants_for(pg::Connection& connection, const LedgerSchema& ledger,
                                                     const std::string& migrator, const std::string& reader);

}  // namespace gen::apply
