#pragma once

#include <string>
#include <vector>

#include "gen/apply/ledger.hpp"
#include "gen/apply/report.hpp"
#include "gen/apply/run_options.hpp"
#include "gen/migration/folder.hpp"

namespace gen::apply {

/// What a person says about a migration, where the ledger is not what is so. Nothing of it runs SQL of a migration.
enum class Resolution {
  done,     ///< it is applied, whoever did it: completed
  undone,   ///< nothing of it is there any more: rolled_back, so it is pending again
  skip,     ///< it is not to run here: skipped, which counts as applied
  forget,   ///< take its row away: pending, as if it had never run
  rebless,  ///< it was edited after it ran, and that was meant: its checksum and texts are recorded as they are
};

struct ResolveRequest {
  migration::Version version;
  Resolution resolution = Resolution::done;
  std::string reason;  ///< goes to gen.events, and to the row where one stays
};

struct Resolved {
  std::string name;
  State before = State::pending;
  State after = State::pending;
  std::size_t steps_done = 0;  ///< before: a run that stopped half-way had done so many steps
  std::size_t steps_total = 0;
  bool late = false;                    ///< pending now, but older than what is applied
  std::vector<std::string> reset_jobs;  ///< undone, forget: backfills whose checkpoints were removed
  std::string was_up, was_down;         ///< rebless: the texts that were recorded, without passwords
  std::string is_up, is_down;           ///< rebless: those of the files, without passwords
  bool same = false;                    ///< rebless: they are what the files are; nothing was written
};

/// Checks the request against the ledger and the folder and carries it out, under the run lock and in one transaction.
/// `outcome` is what was found, and what is so when the report is ok.
///
/// Refuses, with nothing changed: GEN5401 no migration has this version, GEN5402 its file is not in the folder, GEN5403
/// its state does not go with the request. Otherwise GEN5001, GEN5002, GEN5004.
Report resolve(pg::Connection& connection, const migration::Folder& folder, const ResolveRequest& request,
               const RunOptions& options, Resolved& outcome);

}  // namespace gen::apply
