#pragma once

#include <filesystem>

#include "gen/desired/scratch.hpp"
#include "gen/pg/connection_target.hpp"
#include "gen/prove/trial.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// Fills the empty database `target` of the scratch server with the data that `options` names: its dump, or one that is
/// made of the database it names and removed afterwards. Roles that the dump mentions are made first. The source is
/// only read. Errors: GEN6020 the database cannot be dumped, GEN6021 pg_restore fails, GEN2410 there are no such
/// programs.
support::Result<void> restore_copy(const UpgradeOptions& options, const pg::ConnectionTarget& target,
                                   desired::Scratch& scratch);

/// Makes the roles that the objects of `dump` belong to or are granted to, on the scratch server.
support::Result<void> make_roles_of(const std::filesystem::path& dump, desired::Scratch& scratch);

}  // namespace gen::prove
