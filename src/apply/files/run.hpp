#pragma once

#include <optional>
#include <string>

#include "apply/failure.hpp"
#include "apply/ledger/writer.hpp"
#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"

namespace gen::apply {

/// What all parts of a run use.
struct RunContext {
  pg::Connection& connection;
  support::SourceMap& sources;
  Progress& progress;
  const RunOptions& options;
  std::string application_name = "gen";  ///< what pg_stat_activity shows while a file runs: "gen up VERSION"

  bool asked_to_stop() const { return options.stop != nullptr && *options.stop; }
  /// GEN5207 when nothing may begin now; `what` the file is to do: "begin" or "go on".
  std::optional<support::Diagnostic> window_is_closed(const migration::File& next, const char* what = "begin") const;
  /// The line of the file that a failure points at, from 1; 0 when it points nowhere.
  std::size_t line_of(const Failure& failure) const;
};

/// How one file ended.
struct FileOutcome {
  Outcome outcome = Outcome::done;
  support::Diagnostics diagnostics;
  FileResult result;
};

/// Sends one statement; a failure points at it in the file. `concurrently`: it waits for others by design, so it is
/// bounded by options.concurrently_timeout (GEN5221 when that is over) and cancelled when the run is to stop.
/// `instead`: what is sent in its place ("" = itself).
std::optional<Failure> run_statement(RunContext& context, const migration::File& file, std::size_t index,
                                     bool concurrently = false, const std::string& instead = {});

/// Runs the queries of a `gen:` directive, each of which has to give true. Failures have `code`.
std::optional<Failure> run_checks(RunContext& context, const migration::File& file, const std::string& directive,
                                  const std::string& code);

/// A failure that the server told of, as `told`.
Failure failure_with(const pg::ServerError& error, support::Diagnostic told, std::string statement = {});

/// The failure of a ledger statement or of a COMMIT.
Failure failure_of(const pg::ServerError& error, const std::string& code, const migration::File& file);

/// Statements and ledger row in one transaction, tried again while locks are not to be had.
FileOutcome run_in_transaction(RunContext& context, const migration::File& file, const Entry& entry);

/// Step by step outside a transaction, each step recorded. `previous` is the row that an earlier run left, if any.
FileOutcome run_in_steps(RunContext& context, const migration::File& file, const Entry& entry, const Record* previous);

/// One of the two, by the file's first line.
FileOutcome run_file(RunContext& context, const migration::File& file, const Entry& entry, const Record* previous);

}  // namespace gen::apply
