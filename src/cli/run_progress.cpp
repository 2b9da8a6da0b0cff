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

LogFields fields_of(const char* event, const migration::File& file) {
  return {{"event", event}, {"migration", file.name.version.str()}, {"name", file.name.slug}};
}

LogFields fields_of(const char* event, const migration::File& file, std::size_t index) {
  LogFields fields = fields_of(event, file);
  fields.add("step", std::to_string(index + 1) + "/" + std::to_string(file.statements.size()));
  return fields;
}

std::string step_of(const migration::File& file, std::size_t index) {
  return "step " + std::to_string(index + 1) + " of " + std::to_string(file.statements.size());
}

std::string in_ms(std::chrono::milliseconds time) { return std::to_string(time.count()) + " ms"; }

}  // namespace

const std::atomic<bool>& stop_requested() {
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  return stop_flag;
}

void RunProgress::file_started(const migration::File& file) {
  busy_since_.reset();
  context_.say_detail("running " + file.name.str(), fields_of("file_started", file));
}

void RunProgress::step_finished(const migration::File& file, std::size_t index, std::chrono::milliseconds took) {
  LogFields fields = fields_of("step_finished", file, index);
  fields.add("ms", took.count());
  const std::string text = "  " + file.name.str() + "  " + step_of(file, index) + "  " + in_ms(took);
  // For people only on request; what collects lines can leave them out by their name.
  context_.settings().log_format == LogFormat::text ? context_.say_detail(text, fields) : context_.say(text, fields);
}

void RunProgress::file_finished(const migration::File& file, std::chrono::milliseconds took) {
  LogFields fields = fields_of("file_finished", file);
  fields.add("ms", took.count());
  say("  " + file.name.str() + "  ok  " + in_ms(took), fields);
}

void RunProgress::waiting(const std::string& holder) {
  say("  waiting: another run holds the lock (" + holder + ")", {{"event", "waiting"}, {"holder", holder}});
}

void RunProgress::retrying(const migration::File& file, int attempt, const std::string& blockers) {
  using namespace std::chrono_literals;
  LogFields fields = fields_of("retrying", file);
  fields.add("attempt", attempt);
  if (!blockers.empty()) fields.add("held_by", blockers);
  const std::string line = "  " + file.name.str() + "  a lock is busy, attempt " + std::to_string(attempt) +
                           (blockers.empty() ? "" : "; held by " + blockers);
  const auto now = Clock::now();
  if (!busy_since_) busy_since_ = now;
  const bool first = told_at_ < *busy_since_;
  if (now - *busy_since_ < 5s || (!first && now - told_at_ < 10s)) return context_.say_detail(line, fields);
  told_at_ = now;
  say(line, fields);
}

void RunProgress::still_running(const migration::File& file, std::size_t index, std::chrono::milliseconds elapsed,
                                const std::string& waiting_for) {
  const std::scoped_lock lock(mutex_);
  LogFields fields = fields_of("still_running", file, index);
  fields.add("ms", elapsed.count());
  if (!waiting_for.empty()) fields.add("waits_for", waiting_for);
  say("  " + file.name.str() + "  " + step_of(file, index) + " has been running for " +
          std::to_string(elapsed.count() / 1000) + " s" + (waiting_for.empty() ? "" : "; waits for " + waiting_for),
      fields);
}

void RunProgress::batch_finished(const apply::BatchProgress& progress) {
  const bool known = progress.rows_estimated > 0;
  const double share =
      static_cast<double>(progress.rows_done) / static_cast<double>(std::max<std::int64_t>(progress.rows_estimated, 1));
  const auto rate = static_cast<std::int64_t>(progress.rows_per_second);
  LogFields fields{{"event", "batch_finished"}, {"job", progress.job}, {"rows", progress.rows_done}};
  if (known) fields.add("rows_estimated", progress.rows_estimated);
  fields.add("rows_per_second", rate);
  if (known && progress.eta) fields.add("eta_s", progress.eta->count());
  fields.add("rejected", progress.rejected);

  std::string text = "  " + progress.job + "  " + (known ? bar(share) + "  " : "") + with_commas(progress.rows_done);
  if (known) text += " of about " + with_commas(progress.rows_estimated);
  text += " rows, " + with_commas(rate) + " rows/s";
  if (known && progress.eta) text += ", " + in_words(*progress.eta) + " left";
  if (progress.rejected > 0) text += ", " + with_commas(progress.rejected) + " rejected";
  line_.show(text, fields);
}

void RunProgress::batch_waiting(const std::string& job, const std::string& reason, std::chrono::milliseconds waited) {
  // A pause that keeps a rate of WAL is over before anybody has read of it.
  if (waited < std::chrono::milliseconds(500)) return;
  line_.show("  " + job + "  waits: " + reason,
             {{"event", "batch_waiting"}, {"job", job}, {"reason", reason}, {"ms", waited.count()}}, true);
}

void RunProgress::index_progress(const apply::IndexProgress& progress) {
  const std::scoped_lock lock(mutex_);
  LogFields fields{{"event", "index_progress"}, {"relation", progress.relation}, {"phase", progress.phase}};
  if (progress.percent >= 0) fields.add("percent", progress.percent);
  const std::string share = progress.percent < 0 ? "" : bar(progress.percent / 100.0) + "  ";
  line_.show("  index of " + progress.relation + "  " + share + progress.phase, fields);
}

void RunProgress::say(const std::string& text, const LogFields& fields) {
  line_.clear();
  context_.say(text, fields);
}

void RunProgress::note(const std::string& text) { say("  " + text, {{"event", "note"}}); }

int exit_code_of_the_signal() { return 128 + signal_number; }

int exit_code_of(const apply::Report& report) {
  return report.outcome == apply::Outcome::interrupted ? exit_code_of_the_signal() : static_cast<int>(report.outcome);
}

int finish_run(const Context& context, const std::string& command, const apply::Report& report) {
  context.show(report.diagnostics);
  const int code = exit_code_of(report);
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
