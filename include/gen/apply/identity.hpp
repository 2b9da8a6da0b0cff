#pragma once

#include <optional>
#include <string>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// Which environment a database is: the one row of identity in the ledger. It lets a command see that the URL of one
/// environment leads to the database of another.
struct Identity {
  std::string name;
  bool is_protected = false;  ///< what takes something away has to be confirmed with the name
  std::string stamped_at;     ///< UTC, `YYYY-MM-DD HH:MM:SS`
  std::string by;             ///< role
};

/// Reads only. Nothing when the database was not stamped. Errors: GEN5001.
support::Result<std::optional<Identity>> read_identity(pg::Connection& connection, const LedgerSchema& ledger);

/// Stamps a database that has no stamp yet, and leaves one that is there alone. Errors: GEN5002.
support::Result<void> stamp_identity(pg::Connection& connection, const LedgerSchema& ledger, const std::string& name,
                                     bool is_protected);

/// Stamps it anew. Recorded among its events, where there is a ledger. Errors: GEN5002.
support::Result<void> replace_identity(pg::Connection& connection, const LedgerSchema& ledger, const std::string& name,
                                       bool is_protected);

}  // namespace gen::apply
