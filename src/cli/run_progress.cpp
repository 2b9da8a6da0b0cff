#include "cli/run_progress.hpp"

#include <algorithm>
#include <atomic>
#include <csignal>

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

void RunProgress::file_started(const migration::File& file) { context_.say_detail("running " + file.name.str()); }

void RunProgress::file_finished(const migration::File& file, std::chrono::milliseconds took) {
  say("  " + file.name.str() + "  ok  " + std::to_string(took.count()) + " ms");
}

void RunProgress::waiting(const std::string& holder) { say("  waiting: another run holds the lock (" + holder + ")"); }

void RunProgress::retrying(const migration::File& file, int attempt, const std::string& blockers) {
  say("  " + file.name.str() + "  a lock was busy, attempt " + std::to_string(attempt + 1) +
               (blockers.empty() ? "" : "; held by " + blockers));
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
  const std::string share = progress.percent < 0 ? "" : bar(progress.percent / 100.0) + "  ";
  line_.show("  index of " + progress.relation + "  " + share + progress.phase);
}

void RunProgress::say(const std::string& text) {
  line_.clear();
  context_.say(text);
}

void RunProgress::note(const std::string& text) { say("  " + text); }

int finish_run(const Context& context, const apply::Report& report) {
  context.show(report.diagnostics);
  // As a shell sees a program that the signal ended (128 and its number): 130 or 143.
  if (report.outcome == apply::Outcome::interrupted) return 128 + signal_number;
  return static_cast<int>(report.outcome);
}

}  // namespace gen::cli
