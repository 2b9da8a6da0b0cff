#include "sequence.hpp"

#include "apply/fingerprint_reading.hpp"
#include "apply/session_settings.hpp"

namespace gen::apply {
namespace {

using migration::Direction;

/// The run of several files.
class FileSequence {
 public:
  FileSequence(RunContext& context, Report report)
      : context_(context), fingerprints_(context), report_(std::move(report)) {}

  Report run(const std::vector<Task>& tasks) {
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      if (!may_begin(tasks, i)) break;
      run_one(tasks[i]);
      if (!report_.ok()) break;
    }
    return std::move(report_);
  }

 private:
  bool may_begin(const std::vector<Task>& tasks, std::size_t index);
  void run_one(const Task& task);
  void completed(const Task& task, const Entry& entry, FileResult result);
  void not_completed(const Task& task, FileOutcome outcome);
  void compare_with_the_time_before_up(const Task& task, const FileResult& result);
  void stop(Outcome outcome, support::Diagnostics why = {});

  RunContext& context_;
  FingerprintReading fingerprints_;
  Report report_;
  bool data_may_begin_ = false;
};

bool is_data(const Task& task) {
  return task.entry.direction == Direction::up && task.file->kind() == migration::Kind::data;
}

bool is_contract(const Task& task) {
  return task.entry.direction == Direction::up && task.file->phase() == migration::Phase::contract;
}

void FileSequence::stop(Outcome outcome, support::Diagnostics why) {
  report_.outcome = outcome;
  report_.diagnostics.insert(report_.diagnostics.end(), why.begin(), why.end());
}

bool FileSequence::may_begin(const std::vector<Task>& tasks, std::size_t index) {
  const Task& task = tasks[index];
  if (context_.asked_to_stop()) {
    stop(Outcome::interrupted);
    return false;
  }
  if (auto closed = context_.window_is_closed(*task.file)) {
    stop(Outcome::busy, {*closed});
    return false;
  }
  if (!report_.tolerated.empty() && is_contract(task)) {
    const std::string why = "behind " + report_.tolerated.front().version.str() + ", which failed";
    for (std::size_t i = index; i < tasks.size(); ++i) {
      report_.held.push_back({tasks[i].entry.version, tasks[i].file->name.str(), why});
    }
    return false;
  }
  if (is_data(task) && !data_may_begin_ && context_.options.before_data) {
    auto ready = context_.options.before_data();
    data_may_begin_ = ready.ok();
    if (!ready) stop(Outcome::failed, ready.errors());
    if (!ready) return false;
  }
  if (!context_.options.before_file) return true;
  auto ready = context_.options.before_file(*task.file);
  if (!ready) stop(Outcome::failed, ready.errors());
  return ready.ok();
}

/// A file that goes on after a stop began at a schema that nobody can read any more.
std::string fingerprint_of_the_begin(const Task& task, FingerprintReading& fingerprints) {
  const std::string& now = fingerprints.current();
  const bool resumed = task.previous != nullptr && task.previous->state != State::rolled_back &&
                       !counts_as_applied(task.previous->state) && task.previous->steps_done > 0 &&
                       task.previous->direction == task.entry.direction;
  return resumed && task.entry.direction == Direction::up ? task.previous->fingerprint_before : now;
}

void FileSequence::run_one(const Task& task) {
  Entry entry = task.entry;
  entry.fingerprint_before = fingerprint_of_the_begin(task, fingerprints_);
  context_.application_name =
      std::string("gen ") + (entry.direction == Direction::up ? "up " : "down ") + entry.version.str();
  name_session(context_);
  FileOutcome outcome = run_file(context_, *task.file, entry, task.previous);
  fingerprints_.forget();
  context_.application_name = "gen";
  if (outcome.outcome != Outcome::done) return not_completed(task, std::move(outcome));
  report_.diagnostics.insert(report_.diagnostics.end(), outcome.diagnostics.begin(), outcome.diagnostics.end());
  if (auto reset = reset_session(context_); !reset) {
    report_.files.push_back(outcome.result);
    return stop(Outcome::failed, reset.errors());
  }
  completed(task, entry, std::move(outcome.result));
}

void FileSequence::completed(const Task& task, const Entry& entry, FileResult result) {
  result.fingerprint_before = entry.fingerprint_before;
  result.fingerprint_after = fingerprints_.current();
  if (!result.fingerprint_before.empty() || !result.fingerprint_after.empty()) {
    LedgerWriter ledger(context_.connection, context_.options);
    (void)ledger.fingerprints(entry, result.fingerprint_after);
  }
  if (entry.direction == Direction::down) compare_with_the_time_before_up(task, result);
  report_.files.push_back(std::move(result));
}

void FileSequence::not_completed(const Task& task, FileOutcome outcome) {
  const bool tolerable =
      outcome.outcome == Outcome::failed || outcome.outcome == Outcome::half_way || outcome.outcome == Outcome::busy;
  if (!is_data(task) || context_.options.data_errors != OnError::warn || !tolerable || !context_.connection.alive()) {
    return stop(outcome.outcome, std::move(outcome.diagnostics));
  }
  for (support::Diagnostic& problem : outcome.diagnostics) problem.severity = support::Severity::warning;
  report_.tolerated.push_back(outcome.result);
  stop(Outcome::done, std::move(outcome.diagnostics));
  if (auto reset = reset_session(context_); !reset) stop(Outcome::failed, reset.errors());
}

/// The down file shall bring back what its up file found. That can only be told when nothing else has changed the
/// schema in between.
void FileSequence::compare_with_the_time_before_up(const Task& task, const FileResult& result) {
  const Record& up = *task.previous;
  if (result.fingerprint_after.empty() || up.fingerprint_before.empty()) return;
  const bool resumed = up.state == State::running || up.state == State::failed;
  if (!resumed && result.fingerprint_before != up.fingerprint_after) {
    context_.progress.note("the schema was changed since " + up.version.str() +
                           " was applied, so what its down file left is not compared");
    return;
  }
  if (result.fingerprint_after == up.fingerprint_before) return;
  report_.diagnostics.push_back(
      support::warning("GEN5304", task.file->name.str() + " did not bring the schema of before " + up.version.str(),
                       {task.file->source, 0, 0}, "see what is left: gen drift; then correct the down file"));
}

}  // namespace

Report run_files(RunContext& context, const std::vector<Task>& tasks, Report report) {
  if (!tasks.empty() && context.options.before_run) {
    if (auto ready = context.options.before_run(); !ready) {
      report.outcome = Outcome::failed;
      report.diagnostics.insert(report.diagnostics.end(), ready.errors().begin(), ready.errors().end());
      return report;
    }
  }
  return FileSequence(context, std::move(report)).run(tasks);
}

}  // namespace gen::apply
