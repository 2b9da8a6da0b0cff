#pragma once

#include <string>

#include "gen/apply/backup.hpp"

namespace gen::apply {

/// Enters `backup` among the backups of the ledger, which it makes where it is missing, and sets its id; a failure
/// becomes a warning of `backup` (GEN5704): a role that only reads may back up as well.
void record_backup(pg::Connection& session, const LedgerSchema& ledger, Backup& backup);

/// "dbname='shop'" for the command line of a client program, where a bare name with an = in it would be taken apart.
std::string conninfo_of_database(const std::string& name);

}  // namespace gen::apply
