#pragma once

#include <filesystem>

#include "gen/desired/scratch.hpp"
#include "gen/pg/connection_target.hpp"
#include "gen/prove/trial.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// Restores an archive of pg_dump into the empty database `target` of the scratch server, and compares what is there
/// then with the list of the archive. Roles that it mentions are made first. Errors: those of apply::restore_into.
support::Result<void> restore_dump(const std::filesystem::path& dump, const pg::ConnectionTarget& target,
                                   desired::Scratch& scratch);

/// The same with what `options` names: its dump, or one that is made of its database and removed afterwards. The source
/// is only read. What of others could not be read is not in the copy: "2 tables of others", else "". Errors: GEN6020
/// the database cannot be dumped, and those of `apply::back_up` and `restore_dump`.
support::Result<std::string> restore_copy(const UpgradeOptions& options, const pg::ConnectionTarget& target,
                                          desired::Scratch& scratch);

}  // namespace gen::prove
