#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"
#include "gen/apply/run_options.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// A row that a batch could not change and left as it is (`on_error=quarantine`): one of gen.rejects.
struct Reject {
  migration::Version version;  ///< of the file; empty for what a ledger before version 3 does not tell
  std::string job;
  std::string key;  ///< the value of its key, a JSON array of values, or its ctid
  std::string sqlstate;
  std::string error;
  std::string at;  ///< UTC, `YYYY-MM-DD HH:MM:SS`
};

/// By version, job and key; those of one version, when one is given. Empty where there is no ledger. Only reads.
/// Errors: GEN5001.
support::Result<std::vector<Reject>> read_rejects(pg::Connection& connection, const LedgerSchema& ledger,
                                                  const std::optional<migration::Version>& version = std::nullopt);

/// What became of them.
struct Retried {
  std::int64_t changed = 0;  ///< by the statement
  std::int64_t settled = 0;  ///< gone, or as the statement wants them already: it found nothing to do
  std::int64_t left = 0;     ///< still cannot be changed; their error is the new one
};

/// Runs the batched statements of a migration once more, on the rows alone that lie in gen.rejects for it, each row in
/// a transaction of its own with its removal from there. Under the run lock; the state of the migration stays.
///
/// Refuses, with nothing changed: GEN5402 the file is not in the folder, GEN5115 its statement of that job is gone or
/// walks rows without a key, which cannot be found again, GEN5004, GEN5010. Stops behind the rows done: GEN5204 a lock
/// was busy (`Outcome::busy`), GEN5201, GEN5206 asked to stop.
Report retry_rejects(pg::Connection& connection, const migration::Folder& folder, const migration::Version& version,
                     const RunOptions& options, Progress& progress, Retried& outcome);

}  // namespace gen::apply
