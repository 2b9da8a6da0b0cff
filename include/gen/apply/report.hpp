#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gen/migration/file_name.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// How a run ended; the numbers are the program's exit codes.
enum class Outcome {
  done = 0,           ///< or nothing to do
  failed = 1,         ///< the database is as it was before the file that failed
  busy = 3,           ///< a lock was not to be had in the time given, or the window is closed; try again later
  half_way = 4,       ///< stopped inside a file that cannot run in a transaction; the next run resumes
  interrupted = 130,  ///< asked to stop, between two steps
};

struct FileResult {
  migration::Version version;
  std::string name;
  migration::Phase phase = migration::Phase::expand;
  std::size_t steps = 0;
  std::int64_t ms = 0;
  int retries = 0;
  std::string fingerprint_before;  ///< of the schema; "" when it was not read
  std::string fingerprint_after;
  // Of the statements behind -- gen:batch, in this run.
  std::int64_t rows = 0;      ///< changed
  std::int64_t batches = 0;   ///< transactions
  std::int64_t rejected = 0;  ///< put into gen.rejects
};

/// A pending file that a run leaves alone.
struct HeldFile {
  migration::Version version;
  std::string file;  ///< its name
  std::string why;   ///< "its phase is contract", "held until 2026-12-01 00:00:00 UTC", "behind 20260301101500"
};

/// What a run did. Files in `files` are applied (or undone) and recorded, whatever `outcome` says about the rest.
struct Report {
  Outcome outcome = Outcome::done;
  support::Diagnostics diagnostics;  ///< errors first seen come first; also warnings of a run that worked
  std::vector<FileResult> files;
  std::vector<FileResult> tolerated;  ///< failed files of kind data that did not stop the run (OnError::warn)
  /// Pending files that this run was not asked for: the first one whose phase or kind does not fit, and all behind it.
  std::vector<HeldFile> held;

  bool ok() const { return outcome == Outcome::done; }
};

}  // namespace gen::apply
