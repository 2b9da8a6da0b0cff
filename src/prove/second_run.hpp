#pragma once

#include "gen/migration/file.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// Runs a guarded file that has just run once more. Errors: GEN6026 it fails, or changes a thing.
support::Result<void> run_again(const migration::File& file, pg::Connection& session);

}  // namespace gen::prove
