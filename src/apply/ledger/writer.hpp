#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "apply/failure.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/apply/run_options.hpp"

namespace gen::apply {

/// What the ledger is told about one run of one file.
struct Entry {
  const migration::Migration* migration = nullptr;  ///< may be null for a down whose files are gone
  migration::Version version;
  std::string name;
  migration::Direction direction = migration::Direction::up;
  std::string fingerprint_before{};  ///< of the schema when the file began; "" when it was not read
};

/// Writes rows of the ledger's migrations and events. Every function runs in the transaction that is open, or in one of
/// its own; each gives the server's error, or nothing.
class LedgerWriter {
 public:
  using Problem = std::optional<pg::ServerError>;

  LedgerWriter(pg::Connection& connection, const RunOptions& options) : connection_(connection), options_(options) {}

  /// A file that runs step by step is about to begin, or to go on after `steps_done` steps.
  Problem running(const Entry& entry, std::size_t steps_total, std::size_t steps_done);
  /// A step that cannot commit together with its record is about to begin: should the run die now, the next one has to
  /// find out how far the step came.
  Problem step_started(const Entry& entry, std::size_t index);
  Problem step_done(const Entry& entry, std::size_t steps_done, const std::string& hash);
  Problem completed(const Entry& entry, std::size_t steps_total, std::chrono::milliseconds took);
  /// An up that failed becomes `failed`. A down that failed leaves the row as it was, but for the error.
  /// `line`: of the file, from 1; 0 when the failure has no place in it.
  Problem failed(const Entry& entry, const Failure& failure, std::size_t line, std::chrono::milliseconds took);
  /// What the schema was before and after the last run of the file. Comes after its commit, in no transaction.
  Problem fingerprints(const Entry& entry, const std::string& after);
  Problem marked(const Entry& entry, State state, const std::string& reason);
  Problem forgotten(const migration::Version& version, const std::string& reason);
  Problem retried(const migration::Version& version, const std::string& outcome);
  Problem moved(const std::string& from, const std::string& reason);
  Problem reblessed(const Entry& entry, const std::string& reason);

 private:
  Problem put_running(const Entry& entry, std::size_t steps_total, std::size_t steps_done);
  Problem put_row(const Entry& entry, State state);
  Problem event(const std::string& version, const std::string& action, const std::string& detail,
                const std::string& sqlstate, std::chrono::milliseconds took);
  Problem run(const std::string& sql, const std::vector<std::optional<std::string>>& parameters);

  pg::Connection& connection_;
  const RunOptions& options_;
};

}  // namespace gen::apply
