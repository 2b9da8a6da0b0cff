#pragma once

#include <chrono>
#include <mutex>
#include <optional>

#include "cli/context.hpp"
#include "cli/progress_line.hpp"
#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"

namespace gen::cli {

/// A line on stderr for each file that was run, and where the one is that runs now. The events of --log-format have the
/// names of the functions.
class RunProgress : public apply::Progress {
 public:
  explicit RunProgress(const Context& context) : context_(context), line_(context) {}
  void file_started(const migration::File& file) override;
  void step_finished(const migration::File& file, std::size_t index, std::chrono::milliseconds took) override;
  void file_finished(const migration::File& file, std::chrono::milliseconds took) override;
  void waiting(const std::string& holder) override;
  void retrying(const migration::File& file, int attempt, const std::string& blockers) override;
  void batch_finished(const apply::BatchProgress& progress) override;
  void batch_waiting(const std::string& job, const std::string& reason, std::chrono::milliseconds waited) override;
  void index_progress(const apply::IndexProgress& progress) override;
  void still_running(const migration::File& file, std::size_t index, std::chrono::milliseconds elapsed,
                     const std::string& waiting_for) override;
  void note(const std::string& text) override;

 private:
  using Clock = std::chrono::steady_clock;
  /// Of the retries of one file: it is only told once it has gone on for a while, and then now and then.
  std::optional<Clock::time_point> busy_since_;
  Clock::time_point told_at_;

  void say(const std::string& text, const LogFields& fields);

  std::mutex mutex_;  ///< two threads may tell of one statement: how far it is, and who keeps it waiting
  const Context& context_;
  ProgressLine line_;
};

/// Becomes true on SIGINT or SIGTERM, so that a run ends at the next good place; a second signal ends the process.
const std::atomic<bool>& stop_requested();

/// As a shell sees a program that the signal ended (128 and its number): 130, or 143.
int exit_code_of_the_signal();

/// The exit code of a run.
int exit_code_of(const apply::Report& report);

/// Shows what went wrong (with --json the whole report, on stdout) and gives the exit code of a run.
int finish_run(const Context& context, const std::string& command, const apply::Report& report);
/// The same for a run that did not begin.
int fail_run(const Context& context, const std::string& command, const support::Diagnostics& errors);

}  // namespace gen::cli
