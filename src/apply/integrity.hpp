#pragma once

#include "gen/apply/ledger.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Compares applied files with what was recorded. GEN5101, an error, for each edited one, with the first statement
/// that differs, as it was and as it is; GEN5106, a warning, for each whose file is gone.
support::Diagnostics check_applied_files(pg::Connection& connection, const LedgerSchema& schema, const Ledger& ledger,
                                         const migration::Folder& folder, support::SourceMap& sources);

/// GEN5103 for transaction control in a file that gen runs in a transaction of its own.
support::Diagnostics check_transaction_control(const migration::File& file);

/// GEN5107 when a step that was done by an earlier, stopped run of `file` is another one now.
support::Diagnostics check_steps_done(const migration::File& file, const Record& record);

/// The file's checksum differs from the recorded one.
bool is_edited(const migration::Migration& migration, const Record& record);

}  // namespace gen::apply
