#include "cli/run_progress.hpp"

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
  context_.say("  " + file.name.str() + "  ok  " + std::to_string(took.count()) + " ms");
}

void RunProgress::waiting(const std::string& holder) { context_.say("  waiting: another run holds the lock (" + holder + ")"); }

void RunProgress::retrying(const migration::File& file, int attempt, const std::string& blockers) {
  context_.say("  " + file.name.str() + "  a lock was busy, attempt " + std::to_string(attempt + 1) +
               (blockers.empty() ? "" : "; held by " + blockers));
}

void RunProgress::note(const std::string& text) { context_.say("  " + text); }

int finish_run(const Context& context, const apply::Report& report) {
  context.show(report.diagnostics);
  // As a shell sees a program that the signal ended (128 and its number): 130 or 143.
  if (report.outcome == apply::Outcome::interrupted) return 128 + signal_number;
  return static_cast<int>(report.outcome);
}

}  // namespace gen::cli
