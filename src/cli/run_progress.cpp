#include "cli/run_progress.hpp"

#include <algorithm>
#include <atomic>
#include <csignal>

#include "cli/json_report.hpp"

namespace gen::cli {
namespace {

std::atomic<bool> stop_flag{false};
std::atomic<int> signal_number{SIGINT};

void on_signal(int number) {
  signal_number = number;
  if (stop_flag.exchange(true)) {
    std::signal(number, SIG_DFL);
    std::raise(number);
  }
}

}  // namespace

const std::atomic<bool>& stop_requested() {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  return stop_flag;
}

void RunProgress::file_started(const migration::File& file) {
  busy_since_.reset();
  context_.say_detail("running " + file.name.str());
}

void RunProgress::file_finished(const migration::File& file, std::chrono::milliseconds took) {
  say("  " + file.name.str() + "  ok  " + std::to_string(took.count()) + " ms");
}

void RunProgress::waiting(const std::string& holder) {
  say("  waiting: another run holds the lock (" + holder + ")");
}

void RunProgress::retrying(const migration::File& file, int attempt, const std::string& blockers) {
  using namespace std::chrono_literals;
  const std::string line = "  " + file.name.str() + "  a lock is busy, attempt " + std::to_string(attempt) +
                           (blockers.empty() ? "" : "; held by " + blockers);
  const auto now = Clock::now();
  if (!busy_since_) busy_since_ = now;
  const bool first = told_at_ < *busy_since_;
  if (now - *busy_since_ < 5s || (!first && now - told_at_ < 10s)) return context_.say_detail(line);
  told_at_ = now;
  say(line);
}

void RunProgress::still_running(const migration::File& file, std::size_t index, std::chrono::milliseconds elapsed,
                                const std::string& waiting_for) {
  const std::scoped_lock lock(mutex_);
  say("  " + file.name.str() + "  step " + std::to_string(index + 1) + " of " +
               std::to_string(file.statements.size()) + " has been running for " +
               std::to_string(elapsed.count() / 1000) + " s" +
               (waiting_for.empty() ? "" : "; waits for " + waiting_for));
}

void RunProgress::batch_finished(const apply::BatchProgress& progress) {
  const bool known = progress.rows_estimated > 0;
  const double share = static_cast<double>(progress.rows_done) / static_cast<double>(std::max<std::int64_t>(progress.rows_estimated, 1));
  std::string text = "  " + progress.job + "  " + (known ? bar(share) + "  " : "") + with_commas(progress.rows_done);
  if (known) text += " of about " + with_commas(progress.rows_estimated);
  text += " rows, " + with_commas(static_cast<std::int64_t>(progress.rows_per_second)) + " rows/s";
  if (known && progress.eta) text += ", " + in_words(*progress.eta) + " left";
  if (progress.rejected > 0) text += ", " + with_commas(progress.rejected) + " rejected";
  line_.show(text);
}

void RunProgress::batch_waiting(const std::string& job, const std::string& reason, std::chrono::milliseconds waited) {
  // A pause that keeps a rate of WAL is over before anybody has read of it.
  if (waited < std::chrono::milliseconds(500)) return;
  line_.show("  " + job + "  waits: " + reason, true);
}

void RunProgress::index_progress(const apply::IndexProgress& progress) {
  const std::scoped_lock lock(mutex_);
  const std::string share = progress.percent < 0 ? "" : bar(progress.percent / 100.0) + "  ";
  line_.show("  index of " + progress.relation + "  " + share + progress.phase);
}

void RunProgress::say(const std::string& text) {
  line_.clear();
  context_.say(text);
}

void RunProgress::note(const std::string& text) { say("  " + text); }

int exit_code_of_the_signal() { return 128 + signal_number; }

int finish_run(const Context& context, const std::string& command, const apply::Report& report) {
  context.show(report.diagnostics);
  const bool interrupted = report.outcome == apply::Outcome::interrupted;
  const int code = interrupted ? exit_code_of_the_signal() : static_cast<int>(report.outcome);
  if (context.settings().json) print_json(json_of(report, command, code, context.sources()));
  return code;
}

int fail_run(const Context& context, const std::string& command, const support::Diagnostics& errors) {
  const int code = context.fail(errors);
  if (!context.settings().json) return code;
  apply::Report report;
  report.outcome = apply::Outcome::failed;
  report.diagnostics = errors;
  print_json(json_of(report, command, code, context.sources()));
  return code;
}

}  // namespace gen::cli
