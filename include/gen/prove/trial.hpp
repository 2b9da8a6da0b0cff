#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gen/apply/backup.hpp"
#include "gen/apply/ledger_schema.hpp"
#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"
#include "gen/desired/desired_catalog.hpp"
#include "gen/desired/scratch.hpp"
#include "gen/migration/folder.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// What the trials of a migrations folder have in common. Each runs the files with the applier itself, ledger and all,
/// in a scratch database of its own; `-- gen:hold` lines hold nothing there, and roles that files name are made.
struct TrialInput {
  const migration::Folder& folder;
  desired::Scratch& scratch;
  std::filesystem::path cache_dir;  ///< empty: no caches
  support::SourceMap& sources;      ///< holds the texts of `folder`
  apply::Progress& progress;
  const std::atomic<bool>* stop = nullptr;
  std::optional<std::filesystem::path> seed;  ///< SQL that makes rows
  std::optional<migration::Version> at;  ///< `seed` runs before this file; unset: before the newest migration's first
  bool keep = false;                     ///< leave the scratch database, and tell where it is
  bool strict = false;                   ///< what is only worth a warning is an error
  /// What ours refers to of others, built before the first file, as far as it is not there; null: nothing.
  const desired::Ground* ground = nullptr;
  /// Of the project, for a copy of its database. What a trial makes of the files alone has the ledger of no project.
  apply::LedgerSchema ledger{};
};

/// How many rows a table had.
struct RowCount {
  std::string table;
  std::int64_t before = 0;
  std::optional<std::int64_t> after;  ///< nothing: the table is gone
};

enum class TrialVerdict {
  passed,
  differs,  ///< the files run, but what the trial asks for does not hold
  failed,   ///< something could not be run to its end
  interrupted,
};

/// What one trial came to.
struct Trial {
  std::string name;  ///< "fresh"
  TrialVerdict verdict = TrialVerdict::passed;
  std::string summary;                   ///< one line for a person: what was tried, over what
  std::vector<apply::FileResult> files;  ///< up runs, in order, the first of each file
  std::vector<std::string> differences;  ///< as diff::to_string; '-' is what is there, '+' what should be
  std::vector<RowCount> rows;            ///< of upgrade
  support::Diagnostics findings;         ///< errors and warnings
  std::string output;                    ///< of the program of the user, when it was run
  std::string kept;                      ///< where the scratch database is, without a password; "" when it is gone

  bool passed() const { return verdict == TrialVerdict::passed; }
};

/// From nothing: all files on an empty database have to come to what the schema files say. Findings: GEN6012, and those
/// of apply::up, of the schema files and of the scratch server.
Trial try_fresh(const TrialInput& input, const source::SchemaSource& schema);

/// Each file up, down and up again: the down has to return to the schema that was there before, the second up to the
/// one after the first. Findings: GEN6013 one of them does not, GEN6014 a file has no down (a warning, unless strict),
/// GEN6015 rows or values changed on the way though no `loses:` says so (only with a seed; lost rows are an error).
Trial try_roundtrip(const TrialInput& input);

/// Each statement that changes rows, and each that runs outside a transaction, is run once more behind itself, and may
/// then change nothing. Findings: GEN6016 it changes something, GEN6017 it fails.
Trial try_twice(const TrialInput& input);

/// Where `try_upgrade` has its rows from, and what it asks for besides.
struct UpgradeOptions {
  std::optional<std::filesystem::path> backup;      ///< an archive that pg_dump wrote
  std::optional<pg::ConnectionTarget> from;         ///< else this database is dumped, read only
  std::string run;                                  ///< a command for /bin/sh, run after the migrations; "" for none
  std::optional<std::chrono::milliseconds> budget;  ///< the migrations may take so long in all
  /// As in apply::BackupOptions, for `from`.
  std::function<support::Result<apply::LeftOut>(pg::Connection&, const std::vector<apply::Unreadable>&)> leave_out{};
};

/// A copy of real data: what is pending there runs over it, with its gen:require and gen:verify queries, then the
/// command of the user, which finds the database in GEN_DATABASE_URL and, where it has a password, that in PGPASSWORD.
/// The seed runs before the migrations. Findings: GEN6020 the database cannot be dumped, GEN6022 a table has fewer rows
/// and no file that ran says that it loses rows of it, GEN6023 more time than the budget, GEN6024 the command fails,
/// and those of apply::restore_into and apply::up. REQUIRES: one of `backup` and `from`.
Trial try_upgrade(const TrialInput& input, const UpgradeOptions& options);

/// The backup drill: restores an archive of pg_dump and compares what is there then with its list. Findings: those of
/// apply::restore_into.
Trial try_restore(const TrialInput& input, const std::filesystem::path& backup);

}  // namespace gen::prove
