#pragma once

#include <string>
#include <vector>

#include "gen/apply/ledger.hpp"
#include "gen/apply/report.hpp"
#include "gen/apply/run_options.hpp"

namespace gen::apply {

/// Records, without running anything, that these files are in `state` (completed, skipped, baseline or rolled_back);
/// `reason` goes to the ledger. Takes the run lock. Errors: GEN5004, GEN5002.
Report mark(pg::Connection& connection, const std::vector<const migration::Migration*>& migrations, State state,
            const std::string& reason, const RunOptions& options);

/// Takes the row of a version out of gen.migrations, so that the file is pending again; an event keeps the reason.
Report forget(pg::Connection& connection, const migration::Version& version, const std::string& reason,
              const RunOptions& options);

/// Records the checksum and text that an applied file has now (after an edit that was meant).
Report rebless(pg::Connection& connection, const migration::Migration& migration, const std::string& reason,
               const RunOptions& options);

}  // namespace gen::apply
