#pragma once

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

}  // namespace gen::apply
