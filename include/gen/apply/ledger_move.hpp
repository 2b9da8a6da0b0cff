#pragma once

#include <string>

#include "gen/apply/ledger.hpp"
#include "gen/apply/report.hpp"
#include "gen/apply/run_options.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// As read_ledger, for the project whose files are `folder`: where it has no ledger in `schema`, but another schema has
/// one in which files of the folder are recorded, the project was given a name, or another one, since they ran. Errors:
/// those of read_ledger, GEN5601 it lies elsewhere.
support::Result<Ledger> read_ledger_of(pg::Connection& connection, const LedgerSchema& schema,
                                       const migration::Folder& folder);

/// Moves the ledger of a project that was renamed from schema `from` to `options.ledger`: one ALTER SCHEMA, under the
/// run locks of both names, with an event that keeps the reason.
///
/// Refuses, with nothing changed: GEN5603 there is no ledger in `from`, GEN5604 there is something under the new name
/// already, GEN5605 no file of the folder is recorded there: it is another project's. Otherwise GEN5002, GEN5004,
/// GEN5010.
Report move_ledger(pg::Connection& connection, const LedgerSchema& from, const migration::Folder& folder,
                   const std::string& reason, const RunOptions& options);

}  // namespace gen::apply
