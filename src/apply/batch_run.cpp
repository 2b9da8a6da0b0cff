#include "batch_run.hpp"

#include <memory>
#include <thread>

#include "batch_checkpoint.hpp"
#include "batch_size.hpp"
#include "batch_throttle.hpp"
#include "batch_walk.hpp"
#include "blocker_watch.hpp"
#include "retry_schedule.hpp"

namespace gen::apply {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

milliseconds since(Clock::time_point begin) { return std::chrono::duration_cast<milliseconds>(Clock::now() - begin); }

/// An error that comes from what stands in a row: data exceptions, constraints, what triggers and functions raise
/// (manual, appendix A). All else would hit every row, and is no reason to put rows aside.
bool is_about_rows(std::string_view sqlstate) {
  for (const char* state_class : {"21", "22", "23", "44", "P0"}) {
    if (sqlstate.starts_with(state_class)) return true;
  }
  return false;
}

class BatchRun {
 public:
  BatchRun(RunContext& context, const migration::File& file, const Entry& entry, const Batch& batch, BatchWalk walk,
           BatchTotals& totals)
      : context_(context),
        connection_(context.connection),
        file_(file),
        version_(entry.version.str()),
        batch_(batch),
        policy_(policy_of(context.options.batch, batch.options)),
        walk_(std::move(walk)),
        throttle_(context, file, policy_, walk_.relation_oid(), batch.throttles),
        size_(policy_),
        totals_(totals) {}

  std::optional<Failure> run(bool resumed);

 private:
  /// What became of one transaction. All but `done` and `finished` leave it open.
  enum class Turn { done, finished, paused, stopped, lost, failed };

  std::optional<Failure> begin(bool resumed);
  std::optional<Failure> begin_anew();
  std::optional<Failure> wait_for_turn();
  Turn turn();
  Turn run_part(const BatchCheckpoint& checkpoint);
  bool open();
  bool commit() { return did(connection_.execute("COMMIT")); }
  void obey(const BatchCheckpoint& checkpoint);

  std::optional<Failure> mend(milliseconds took);
  std::optional<Failure> try_again();
  std::optional<Failure> reject_key();
  std::optional<Failure> reject_in_block();
  bool try_row(const std::string& ctid);
  void roll_back();

  bool did(const pg::QueryOutcome& outcome) {
    if (!outcome) error_ = outcome.error();
    return outcome.ok();
  }
  Failure failure();
  Failure asked_to_stop() const;
  Failure stopped_by_row(std::string what, std::string hint) const;
  bool sleep(milliseconds time) const;
  void waits(const std::string& reason);
  void tell(std::int64_t seen_before);

  RunContext& context_;
  pg::Connection& connection_;
  const migration::File& file_;
  const std::string version_;
  const Batch& batch_;
  const BatchPolicy policy_;
  const BatchWalk walk_;
  BatchThrottle throttle_;
  BatchSize size_;
  BatchTotals& totals_;

  const Clock::time_point began_ = Clock::now();
  std::optional<std::int64_t> wished_size_;  ///< gen.checkpoints.batch_size, as it was last seen
  milliseconds pause_{0};
  std::int64_t seen_here_ = 0;
  bool without_limit_ = false;  ///< one row alone takes longer than the limit
  std::optional<Clock::time_point> waits_since_;

  // Of the transaction that runs or ran last.
  std::optional<BatchWalk::Part> part_;
  std::optional<BatchWalk::Bounds> bounds_;  ///< set while the statement itself runs
  std::optional<pg::ServerError> error_;

  // Of the batch that is being tried again.
  std::unique_ptr<RetrySchedule> schedule_;
  std::unique_ptr<BlockerWatch> watch_;
};

std::optional<Failure> BatchRun::run(bool resumed) {
  if (auto failure = begin(resumed)) {
    roll_back();
    return failure;
  }
  while (true) {
    if (auto failure = wait_for_turn()) return failure;
    if (context_.asked_to_stop()) return asked_to_stop();
    throttle_.batch_begins();
    const auto began = Clock::now();
    const Turn outcome = turn();
    if (outcome == Turn::finished) return std::nullopt;
    if (outcome == Turn::done) {
      size_.took(since(began), part_->full);
      sleep(pause_);
      continue;
    }
    if (outcome == Turn::failed) {
      if (auto failure = mend(since(began))) return failure;
      continue;
    }
    roll_back();
    if (outcome == Turn::lost) {
      return stopped_by_row("its row in gen.checkpoints is gone", "run gen up again: it begins anew");
    }
    if (outcome == Turn::stopped) {
      return stopped_by_row("gen.checkpoints.stop is set", "UPDATE gen.checkpoints SET stop = false WHERE job = " +
                                                               support::quote_literal(batch_.job) +
                                                               "; then gen up goes on");
    }
    waits("gen.checkpoints.paused is set");
    sleep(300ms);
  }
}

std::optional<Failure> BatchRun::begin(bool resumed) {
  if (!open()) return failure();
  auto found = read_checkpoint(connection_, batch_.job, true);
  if (!found) {
    error_ = found.error();
    return failure();
  }
  const std::optional<BatchCheckpoint>& row = *found;
  const bool ours = row && row->version == version_ && resumed;
  const bool begun_by_psql = row && !row->version && !row->done && row->upper;
  if (!ours && !begun_by_psql) return begin_anew();
  totals_.under_way = totals_.under_way || row->last;
  for (const auto& edge : {row->last, row->upper}) {
    if (!edge || walk_.understands(*edge)) continue;
    return Failure{support::error("GEN5112", "job " + batch_.job + " was begun along another key", batch_.directive,
                                  "put key= back as it was"),
                   "", false};
  }
  if (begun_by_psql && !did(adopt_checkpoint(connection_, batch_.job, version_))) return failure();
  if (!commit()) return failure();
  return std::nullopt;
}

std::optional<Failure> BatchRun::begin_anew() {
  auto top = walk_.top(connection_);
  if (!did(top)) return failure();
  std::optional<std::string> upper;
  if (top->get(0, 0)) upper = top->text(0, 0);
  if (!did(begin_checkpoint(connection_, batch_.job, version_, upper)) || !commit()) return failure();
  return std::nullopt;
}

std::optional<Failure> BatchRun::wait_for_turn() {
  for (milliseconds pause = 50ms; !context_.asked_to_stop(); pause = std::min(pause * 3 / 2, milliseconds(1000))) {
    if (auto closed = context_.window_is_closed(file_)) return Failure{std::move(*closed), "", false};
    auto reason = throttle_.reason();
    if (!reason) return reason.error();
    if (reason->empty()) return std::nullopt;
    waits(*reason);
    sleep(pause);
  }
  return std::nullopt;
}

bool BatchRun::open() {
  error_.reset();
  part_.reset();
  bounds_.reset();
  const std::int64_t limit = without_limit_ ? 0 : policy_.statement_limit().count();
  return did(connection_.execute("BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = " +
                                 std::to_string(limit)));
}

BatchRun::Turn BatchRun::turn() {
  if (!open()) return Turn::failed;
  auto found = read_checkpoint(connection_, batch_.job, true);
  if (!found) {
    error_ = found.error();
    return Turn::failed;
  }
  if (!*found) return Turn::lost;
  const BatchCheckpoint& checkpoint = **found;
  if (checkpoint.done) return commit() ? Turn::finished : Turn::failed;
  if (checkpoint.stop) return Turn::stopped;
  if (checkpoint.paused) return Turn::paused;
  waits_since_.reset();
  obey(checkpoint);
  return run_part(checkpoint);
}

/// Size and pause as people want them now.
void BatchRun::obey(const BatchCheckpoint& checkpoint) {
  pause_ = checkpoint.pause_ms ? milliseconds(*checkpoint.pause_ms) : policy_.pause;
  if (checkpoint.batch_size == wished_size_) return;
  wished_size_ = checkpoint.batch_size;
  BatchPolicy policy = policy_;
  if (wished_size_ && *wished_size_ > 0) {
    policy.size = *wished_size_;
    policy.target = 0ms;
  }
  size_ = BatchSize(policy);
}

BatchRun::Turn BatchRun::run_part(const BatchCheckpoint& checkpoint) {
  auto next = walk_.next(connection_, checkpoint.last, checkpoint.upper.value_or(""), size_.rows());
  if (!next) {
    error_ = next.error();
    return Turn::failed;
  }
  if (!*next) return did(finish_checkpoint(connection_, batch_.job)) && commit() ? Turn::finished : Turn::failed;
  part_ = **next;
  bounds_ = walk_.bounds(*part_);
  auto rows = connection_.query(batch_.statement.bounded(bounds_->condition), bounds_->parameters);
  if (!did(rows)) return Turn::failed;
  bounds_.reset();
  const std::uint64_t touched = rows->affected();
  if (!did(advance_checkpoint(connection_, batch_.job, part_->last, touched, part_->rows)) || !commit()) {
    return Turn::failed;
  }
  totals_.rows += static_cast<std::int64_t>(touched);
  totals_.batches += 1;
  totals_.under_way = true;
  without_limit_ = false;
  schedule_.reset();
  watch_.reset();
  tell(checkpoint.rows_seen);
  return Turn::done;
}

std::optional<Failure> BatchRun::mend(milliseconds took) {
  const Failure problem = failure();
  roll_back();
  if (problem.connection_lost) return problem;
  if (is_worth_a_retry(problem.sqlstate)) {
    auto given_up = try_again();
    return given_up ? problem : given_up;
  }
  if (!part_) return problem;
  // The limit's own error has no other mark than the time that has passed.
  const bool too_slow = problem.sqlstate == "57014" && took >= policy_.statement_limit() && !without_limit_;
  const bool spoiled = policy_.on_error == OnBadRow::quarantine && is_about_rows(problem.sqlstate);
  if (!too_slow && !spoiled) return problem;
  if (!part_->smallest) {
    size_.failed(part_->rows);
    return std::nullopt;
  }
  if (too_slow) {
    without_limit_ = true;
    return std::nullopt;
  }
  return walk_.by_blocks() ? reject_in_block() : reject_key();
}

/// A lock was not to be had: gives way, and comes back with fewer rows. A failure when that was so for too long.
std::optional<Failure> BatchRun::try_again() {
  if (!schedule_) schedule_ = std::make_unique<RetrySchedule>(context_.options.retry_budget, context_.options.stop);
  if (!schedule_->pause()) return context_.asked_to_stop() ? std::nullopt : std::optional<Failure>(failure());
  if (!watch_) watch_ = std::make_unique<BlockerWatch>(connection_);
  if (part_ && !part_->smallest) size_.failed(part_->rows);
  context_.progress.retrying(file_, schedule_->attempts(), watch_->last_seen());
  return std::nullopt;
}

std::optional<Failure> BatchRun::reject_key() {
  const BatchWalk::Part bad = *part_;
  const pg::ServerError why = *error_;
  if (!open()) return failure();
  auto checkpoint = read_checkpoint(connection_, batch_.job, true);
  const bool stands = checkpoint && *checkpoint && (*checkpoint)->last == bad.after;
  if (!stands) {
    roll_back();
    return std::nullopt;
  }
  if (!did(reject_row(connection_, batch_.job, bad.shown, why)) ||
      !did(advance_checkpoint(connection_, batch_.job, bad.last, 0, bad.rows)) || !commit()) {
    const Failure problem = failure();
    roll_back();
    return problem;
  }
  totals_.rejected += 1;
  seen_here_ += bad.rows;
  return std::nullopt;
}

/// Row by row, since a checkpoint cannot stand inside a block.
std::optional<Failure> BatchRun::reject_in_block() {
  const BatchWalk::Part block = *part_;
  if (!open()) return failure();
  const std::int64_t rows_before = totals_.rows;
  const std::int64_t rejected_before = totals_.rejected;
  bool worked = read_checkpoint(connection_, batch_.job, true).ok();
  auto rows = walk_.rows_of_block(connection_, block);
  worked = worked && did(rows);
  for (std::size_t row = 0; worked && row < rows->size(); ++row) worked = try_row(rows->text(row, 0));
  const auto touched = static_cast<std::uint64_t>(totals_.rows - rows_before);
  worked = worked && did(advance_checkpoint(connection_, batch_.job, block.last, touched, block.rows)) && commit();
  if (worked) return std::nullopt;
  totals_.rows = rows_before;
  totals_.rejected = rejected_before;
  const Failure problem = failure();
  roll_back();
  if (is_worth_a_retry(problem.sqlstate) && !try_again()) return std::nullopt;
  return problem;
}

bool BatchRun::try_row(const std::string& ctid) {
  const BatchWalk::Bounds bounds = walk_.only_row(ctid);
  if (!did(connection_.execute("SAVEPOINT gen_row"))) return false;
  auto done = connection_.query(batch_.statement.bounded(bounds.condition), bounds.parameters);
  if (done) {
    totals_.rows += static_cast<std::int64_t>(done->affected());
    return did(connection_.execute("RELEASE SAVEPOINT gen_row"));
  }
  error_ = done.error();
  if (!is_about_rows(done.error().sqlstate)) return false;
  if (!did(connection_.execute("ROLLBACK TO SAVEPOINT gen_row; RELEASE SAVEPOINT gen_row"))) return false;
  totals_.rejected += 1;
  return did(reject_row(connection_, batch_.job, ctid, done.error()));
}

void BatchRun::roll_back() {
  if (connection_.alive() && connection_.in_transaction()) (void)connection_.execute("ROLLBACK");
}

Failure BatchRun::failure() {
  pg::ServerError error = error_.value_or(pg::ServerError{});
  // Only the statement's own positions mean something in the file.
  error.position = bounds_ ? batch_.statement.position_without(bounds_->condition, error.position) : 0;
  Failure problem{
      pg::to_diagnostic_in(error, error.connection_lost ? "GEN5205" : "GEN5201", batch_.where, batch_.statement.sql),
      error.sqlstate,
      error.connection_lost,
      bounds_ ? batch_.statement.sql : "",
      error.detail,
      error.hint};
  if (part_) {
    problem.diagnostic.notes.push_back({"in the batch behind key " + part_->after.value_or("(none)") + " up to " +
                                            part_->last + " of job " + batch_.job,
                                        {}});
  }
  if (is_about_rows(error.sqlstate) && policy_.on_error == OnBadRow::stop) {
    problem.diagnostic.hint = "mend the rows and run gen up again, or let it put them aside: on_error=quarantine";
  }
  return problem;
}

Failure BatchRun::asked_to_stop() const {
  return {support::warning("GEN5206", "stopped on request between two batches", batch_.where,
                           "gen up goes on behind the last batch"),
          "", false};
}

Failure BatchRun::stopped_by_row(std::string what, std::string hint) const {
  return {support::error("GEN5210", "job " + batch_.job + " stopped: " + what, batch_.where, std::move(hint)), "",
          false};
}

bool BatchRun::sleep(milliseconds time) const {
  for (; time > 0ms; time -= 50ms) {
    if (context_.asked_to_stop()) return false;
    std::this_thread::sleep_for(std::min(time, 50ms));
  }
  return true;
}

void BatchRun::waits(const std::string& reason) {
  if (!waits_since_) waits_since_ = Clock::now();
  context_.progress.batch_waiting(batch_.job, reason, since(*waits_since_));
}

void BatchRun::tell(std::int64_t seen_before) {
  seen_here_ += part_->rows;
  const auto notices = connection_.take_notices();
  if (!notices.empty()) context_.progress.note(notices.front().severity + ": " + notices.front().message);
  BatchProgress progress;
  progress.job = batch_.job;
  progress.rows_done = seen_before + part_->rows;
  progress.rows_estimated = walk_.rows_estimated();
  progress.rejected = totals_.rejected;
  progress.rows_per_second =
      static_cast<double>(seen_here_) * 1000.0 / static_cast<double>(std::max<std::int64_t>(since(began_).count(), 1));
  const std::int64_t left = progress.rows_estimated - progress.rows_done;
  if (progress.rows_estimated > 0 && progress.rows_per_second > 0) {
    progress.eta = std::chrono::seconds(
        left > 0 ? static_cast<std::int64_t>(static_cast<double>(left) / progress.rows_per_second) : 0);
  }
  context_.progress.batch_finished(progress);
}

}  // namespace

std::optional<Failure> run_batches(RunContext& context, const migration::File& file, const Entry& entry,
                                   const Batch& batch, bool resumed, BatchTotals& totals) {
  if (context.connection.in_transaction()) {
    return Failure{support::error("GEN5111", "batches commit one by one, and a transaction is open here",
                                  batch.directive, "put BEGIN and COMMIT around other statements only"),
                   "25001", false};
  }
  auto walk = BatchWalk::find(context.connection, batch);
  if (!walk) return Failure{walk.errors().front(), "", false};
  return BatchRun(context, file, entry, batch, std::move(*walk), totals).run(resumed);
}

std::optional<support::Diagnostic> warn_of_rejects(RunContext& context, const Batch& batch) {
  const std::int64_t count = count_rejects(context.connection, batch.job);
  if (count == 0) return std::nullopt;
  return support::warning(
      "GEN5208",
      std::to_string(count) + (count == 1 ? " row" : " rows") + " could not be changed and " +
          (count == 1 ? "was" : "were") + " left as " + (count == 1 ? "it is" : "they are"),
      batch.where, "SELECT key, sqlstate, error FROM gen.rejects WHERE job = " + support::quote_literal(batch.job));
}

}  // namespace gen::apply
