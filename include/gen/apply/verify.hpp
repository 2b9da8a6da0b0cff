#pragma once

#include <string>
#include <vector>

#include "gen/apply/ledger.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// What looking at a migrated database again gave.
struct Verification {
  std::size_t queries = 0;         ///< that were run and gave true
  support::Diagnostics findings;   ///< GEN5520 a query gave false, GEN5521 NOT VALID, GEN5522 INVALID
  support::Diagnostics passed_by;  ///< GEN5523: a query asks about what a later file took away
};

/// Runs the `gen:verify` queries of the applied files again, each in a transaction that only reads.
/// Errors: GEN5524 the session was lost.
support::Result<Verification> verify_queries(pg::Connection& connection, const LedgerSchema& schema,
                                             const Ledger& ledger, const migration::Folder& folder);

/// Constraints that are NOT VALID and indexes that are INVALID, of the user's schemas. Errors: GEN5524.
support::Result<Verification> verify_constraints(pg::Connection& connection);

}  // namespace gen::apply
