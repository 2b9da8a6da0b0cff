#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// Drops what is in a database, in one transaction, and makes an empty schema public: for a role that may not make a
/// database anew. Takes schemas (the ledger's as well), extensions, publications, event triggers, foreign data wrappers
/// and large objects; the database with its settings and grants, and extension plpgsql, stay. Takes the run lock.
///
/// Errors, with nothing changed: GEN5004 another run is going on, GEN5502 something belongs to somebody else.
support::Result<void> wipe_database(pg::Connection& connection, const LedgerSchema& ledger);

struct WipeOptions {
  LedgerSchema ledger;
  std::chrono::milliseconds lock_timeout{3'000};  ///< of each statement; all of them hold their locks to the end
};

/// Runs `statements`, which drop what is a project's, and drops its ledger, in one transaction, for a database that
/// others share. Nothing cascades: what somebody hung on the ledger is in the way. Takes the run lock.
///
/// Errors, with nothing changed: GEN5004 another run is going on, GEN5721 the server refuses a statement, GEN5204 a
/// lock was not to be had.
support::Result<void> wipe_ours(pg::Connection& connection, const std::vector<std::string>& statements,
                                const WipeOptions& options);

}  // namespace gen::apply
