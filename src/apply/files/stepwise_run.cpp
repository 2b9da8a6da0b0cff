#include <memory>

#include "apply/batch/run.hpp"
#include "apply/integrity.hpp"
#include "apply/locks/blocker_watch.hpp"
#include "apply/locks/blockers.hpp"
#include "apply/locks/retry_schedule.hpp"
#include "apply/locks/unbounded_locks.hpp"
#include "apply/session_settings.hpp"
#include "apply/stopwatch.hpp"
#include "gen/migration/checksum.hpp"
#include "index_watch.hpp"
#include "leftovers.hpp"
#include "partition_indexes.hpp"
#include "rows_in_the_way.hpp"
#include "run.hpp"

namespace gen::apply {
namespace {

/// One run of one file that cannot be in a transaction.
class StepwiseRun {
 public:
  StepwiseRun(RunContext& context, const migration::File& file, const Entry& entry, const Record* previous)
      : context_(context), file_(file), entry_(entry), ledger_(context.connection, context.options) {
    const bool unfinished = previous != nullptr && !counts_as_applied(previous->state) &&
                            previous->state != State::rolled_back && previous->direction == entry.direction;
    if (!unfinished) return;
    done_ = previous->steps_done;
    crashed_ = previous->state == State::running && previous->error.empty();
    previous_ = previous;
  }

  FileOutcome run();

 private:
  std::optional<Failure> begin();
  std::optional<Failure> set_session_up();
  std::optional<Failure> step(std::size_t index);
  std::optional<Failure> complete(std::size_t index, const std::string& tree);
  std::optional<Failure> attempt(std::size_t index, const std::string& sql, bool begun);
  std::optional<Failure> in_batches(const Batch& batch);
  std::optional<Failure> once(std::size_t index, const StatementShape& shape, const std::string& instead);
  std::optional<Failure> in_own_transaction(std::size_t index);
  std::optional<Failure> concurrently(std::size_t index, const StatementShape& shape, const std::string& instead);
  std::optional<Failure> outside_transactions(std::size_t index);
  std::optional<Failure> record_step(std::size_t index);
  std::optional<Failure> finish(Clock::time_point began);
  FileOutcome stopped(Failure failure, std::size_t index, Clock::time_point began);

  RunContext& context_;
  const migration::File& file_;
  const Entry& entry_;
  LedgerWriter ledger_;
  const Record* previous_ = nullptr;
  std::size_t done_ = 0;  ///< steps whose effect is committed and recorded
  bool crashed_ = false;  ///< the earlier run died in step done_
  bool debris_ = false;   ///< the failed step may have left a part of its work
  bool lock_missed_ = false;
  bool window_closed_ = false;
  std::string blockers_;
  int retries_ = 0;
  BatchTotals totals_;
  support::Diagnostics warnings_;
};

/// A manager may drop a partition at any time: then it is none that lacks something. "Could not open relation with OID"
/// has no state of its own.
bool was_dropped_meanwhile(std::string_view sqlstate) {
  return sqlstate == "42P01" || sqlstate == "42704" || sqlstate == "XX000";
}

std::optional<Failure> failure_from(LedgerWriter::Problem problem, const migration::File& file) {
  if (!problem) return std::nullopt;
  return failure_of(*problem, "GEN5002", file);
}

std::optional<Failure> StepwiseRun::begin() {
  if (previous_ != nullptr) {
    support::Diagnostics edited = check_steps_done(file_, *previous_);
    if (!edited.empty()) return Failure{std::move(edited.front()), "", false};
  }
  if (done_ == 0 && !crashed_) {
    if (auto failure = run_checks(context_, file_, "require", "GEN5202")) return failure;
  }
  if (auto failure = set_session_up()) return failure;
  return failure_from(ledger_.running(entry_, file_.statements.size(), done_), file_);
}

/// What an earlier run did to its session is needed in this one, too (gen:session).
std::optional<Failure> StepwiseRun::set_session_up() {
  const UnboundedLocks unbounded(context_.connection);  // it may wait for what the statement behind it waits for
  for (const migration::Directive& directive : file_.named("session")) {
    const auto index = file_.statement_behind(directive);
    if (!index || *index >= done_) continue;
    if (auto failure = run_statement(context_, file_, *index, true)) return failure;
  }
  return std::nullopt;
}

std::optional<Failure> StepwiseRun::record_step(std::size_t index) {
  // Inside a transaction block of the file's own, nothing is done before its COMMIT.
  if (context_.connection.in_transaction()) return std::nullopt;
  for (; done_ <= index; ++done_) {
    const std::string hash = migration::checksum(file_.statement(done_));
    if (auto problem = ledger_.step_done(entry_, done_ + 1, hash)) return failure_of(*problem, "GEN5002", file_);
  }
  return std::nullopt;
}

/// The step and its record commit together, so that a crash in between cannot run it twice.
std::optional<Failure> StepwiseRun::in_own_transaction(std::size_t index) {
  if (auto begun = context_.connection.execute("BEGIN"); !begun) return failure_of(begun.error(), "GEN5201", file_);
  if (auto failure = run_statement(context_, file_, index)) {
    (void)context_.connection.execute("ROLLBACK");
    return failure;
  }
  const std::string hash = migration::checksum(file_.statement(index));
  if (auto problem = ledger_.step_done(entry_, index + 1, hash)) {
    (void)context_.connection.execute("ROLLBACK");
    return failure_of(*problem, "GEN5002", file_);
  }
  if (auto committed = context_.connection.execute("COMMIT"); !committed) {
    return failure_of(committed.error(), "GEN5201", file_);
  }
  done_ = index + 1;
  return std::nullopt;
}

/// What such a statement is about, for finding those that use it.
const std::string& subject_of(const StatementShape& shape) {
  if (!shape.index_table.empty()) return shape.index_table;
  if (!shape.detach_parent.empty()) return shape.detach_parent;
  return shape.dropped_index.empty() ? shape.reindexed : shape.dropped_index;
}

std::optional<Failure> StepwiseRun::concurrently(std::size_t index, const StatementShape& shape,
                                                 const std::string& instead) {
  if (auto failure = failure_from(ledger_.step_started(entry_, index), file_)) return failure;
  const std::string old = old_transactions(context_.connection, subject_of(shape), context_.options.show_queries);
  if (!old.empty()) context_.progress.note(file_.name.str() + " has to wait for the end of " + old);
  const UnboundedLocks unbounded(context_.connection);
  const IndexWatch watch(context_.connection, context_.progress);
  return run_statement(context_, file_, index, true, instead);
}

/// One of the commands that refuse a transaction: VACUUM, ALTER SYSTEM, CREATE DATABASE ...
std::optional<Failure> StepwiseRun::outside_transactions(std::size_t index) {
  if (auto failure = failure_from(ledger_.step_started(entry_, index), file_)) return failure;
  return run_statement(context_, file_, index);
}

std::optional<Failure> StepwiseRun::once(std::size_t index, const StatementShape& shape, const std::string& instead) {
  if (shape.concurrently) return concurrently(index, shape, instead);
  if (shape.may_commit || shape.transaction_control || context_.connection.in_transaction()) {
    return run_statement(context_, file_, index);
  }
  auto failure = in_own_transaction(index);
  // 25001: this one cannot be in a transaction. The server knows which those are.
  return failure && failure->sqlstate == "25001" ? outside_transactions(index) : failure;
}

std::optional<Failure> StepwiseRun::in_batches(const Batch& batch) {
  const bool resumed = previous_ != nullptr && batch.index == previous_->steps_done;
  if (auto failure = run_batches(context_, file_, entry_, batch, resumed, totals_)) {
    debris_ = totals_.under_way;
    lock_missed_ = is_worth_a_retry(failure->sqlstate);
    window_closed_ = failure->diagnostic.code == "GEN5207";
    return failure;
  }
  if (auto warning = warn_of_rejects(context_, entry_, batch)) warnings_.push_back(std::move(*warning));
  return record_step(batch.index);
}

std::optional<Failure> StepwiseRun::step(std::size_t index) {
  auto batches = read_batches(file_);
  if (!batches) return Failure{std::move(batches.errors().front()), "", false};
  for (const Batch& batch : *batches) {
    if (batch.index == index) return in_batches(batch);
  }
  if (const auto tree = index_to_complete(file_, index)) {
    if (auto failure = complete(index, *tree)) return failure;
  }
  const bool begun = previous_ != nullptr && previous_->step_started == index && previous_->steps_done == index;
  if (auto failure = attempt(index, "", begun)) return failure;
  return record_step(index);
}

/// Builds what an index of a partitioned table lacks, partition by partition, as parts of one step: the catalogs say
/// how far it has come, so that a run that died goes on, and one that is repeated does nothing.
std::optional<Failure> StepwiseRun::complete(std::size_t index, const std::string& tree) {
  RetrySchedule schedule(context_.options.retry_budget, context_.options.stop);
  while (true) {
    if (context_.asked_to_stop())
      return Failure{support::warning("GEN5206", "stopped on request", {file_.source, 0, 0}), "", false};
    auto part = next_part_of_index(context_.connection, tree);
    if (!part) {
      if (was_dropped_meanwhile(part.error().sqlstate) && schedule.pause()) continue;
      return failure_of(part.error(), "GEN5201", file_);
    }
    if (!*part) return std::nullopt;
    context_.progress.note(**part);
    auto failure = attempt(index, **part, true);
    if (failure && !(was_dropped_meanwhile(failure->sqlstate) && schedule.pause())) return failure;
  }
}

/// Runs the statement `index`, or `sql` as a part of it, as often as locks are not to be had.
std::optional<Failure> StepwiseRun::attempt(std::size_t index, const std::string& sql, bool begun) {
  const StatementShape shape = shape_of(sql.empty() ? file_.statement(index) : sql);
  Readiness readiness = mend_leftovers(context_, file_, index, shape, begun);
  if (readiness.instead.empty()) readiness.instead = sql;
  if (readiness.failure) {
    lock_missed_ = is_worth_a_retry(readiness.failure->sqlstate);
    return readiness.failure;
  }
  if (readiness.already_done) return std::nullopt;
  RetrySchedule schedule(context_.options.retry_budget, context_.options.stop);
  std::unique_ptr<BlockerWatch> watch;
  while (true) {
    const bool is_part = !sql.empty() && !shape.concurrently;
    auto failure = is_part ? run_statement(context_, file_, index, false, sql) : once(index, shape, readiness.instead);
    if (!failure) return std::nullopt;
    if (begun && was_done_before(shape, failure->sqlstate)) return std::nullopt;
    const bool in_block = context_.connection.alive() && context_.connection.in_transaction();
    if (in_block) (void)context_.connection.execute("ROLLBACK");
    if (watch) blockers_ = watch->last_seen();
    const bool cleaned = remove_debris(context_, file_, index, shape);
    debris_ = !cleaned || shape.may_commit;
    lock_missed_ = is_worth_a_retry(failure->sqlstate) && !failure->connection_lost;
    if (!lock_missed_ || in_block || !schedule.pause()) return failure;
    retries_ += 1;
    if (!watch) watch = std::make_unique<BlockerWatch>(context_.connection, context_.options.show_queries);
    context_.progress.retrying(file_, schedule.attempts(), blockers_);
  }
}

std::optional<Failure> StepwiseRun::finish(Clock::time_point began) {
  if (context_.connection.in_transaction()) {
    (void)context_.connection.execute("ROLLBACK");
    return Failure{support::error("GEN5201", "the file ends inside a transaction that it opened", {file_.source, 0, 0},
                                  "end it with COMMIT"),
                   "25001", false};
  }
  if (auto failure = run_checks(context_, file_, "verify", "GEN5203")) return failure;
  (void)reset_session(context_);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
  return failure_from(ledger_.completed(entry_, file_.statements.size(), took), file_);
}

FileOutcome StepwiseRun::stopped(Failure failure, std::size_t index, Clock::time_point began) {
  FileOutcome outcome;
  const bool unchanged = index == 0 && done_ == 0 && !debris_ && !failure.connection_lost;
  outcome.outcome = unchanged ? (lock_missed_ ? Outcome::busy : Outcome::failed) : Outcome::half_way;
  if ((failure.expired && !debris_) || window_closed_) outcome.outcome = Outcome::busy;
  if (context_.asked_to_stop()) outcome.outcome = Outcome::interrupted;
  outcome.result.retries = retries_;
  if (context_.connection.alive()) (void)reset_session(context_);
  note_rows_in_the_way(context_.connection, failure);
  support::Diagnostic& problem = failure.diagnostic;
  if (!blockers_.empty()) problem.notes.push_back({"blocked by " + blockers_, {}});
  const std::string command = entry_.direction == migration::Direction::up ? "gen up" : "gen down";
  problem.notes.push_back({unchanged ? "nothing of this file is in the database"
                                     : std::to_string(done_) + " of " + std::to_string(file_.statements.size()) +
                                           " steps are done and recorded; " + command + " goes on from there",
                           {}});
  if (problem.hint.empty()) problem.hint = "remove the cause and run " + command + " again";
  if (context_.connection.alive()) {
    failure.left_a_part = debris_;
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
    (void)ledger_.failed(entry_, failure, context_.line_of(failure), took);
  }
  outcome.diagnostics.push_back(std::move(problem));
  return outcome;
}

FileOutcome StepwiseRun::run() {
  const auto began = Clock::now();
  if (auto failure = begin()) return stopped(std::move(*failure), done_, began);
  for (std::size_t index = done_; index < file_.statements.size(); ++index) {
    if (auto failure = step(index)) return stopped(std::move(*failure), index, began);
    if (context_.connection.in_transaction() || index + 1 == file_.statements.size()) continue;
    if (context_.asked_to_stop()) {
      return stopped({support::warning("GEN5206", "stopped on request", {file_.source, 0, 0}), "", false}, index + 1,
                     began);
    }
    if (auto closed = context_.window_is_closed(file_, "go on")) {
      window_closed_ = true;
      return stopped({std::move(*closed), "", false}, index + 1, began);
    }
  }
  if (auto failure = finish(began)) return stopped(std::move(*failure), file_.statements.size(), began);
  FileOutcome outcome;
  outcome.result.ms = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began).count();
  outcome.result.retries = retries_;
  outcome.result.rows = totals_.rows;
  outcome.result.batches = totals_.batches;
  outcome.result.rejected = totals_.rejected;
  outcome.diagnostics = std::move(warnings_);
  return outcome;
}

}  // namespace

FileOutcome run_in_steps(RunContext& context, const migration::File& file, const Entry& entry, const Record* previous) {
  return StepwiseRun(context, file, entry, previous).run();
}

}  // namespace gen::apply
