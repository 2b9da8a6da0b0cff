#include "apply/files/row_error.hpp"
#include "execution.hpp"

/// What BatchExecution does when a batch fails: gives way, takes fewer rows, puts rows aside, or gives up.
namespace gen::apply {
std::optional<Failure> BatchExecution::mend(milliseconds took) {
  const Failure problem = failure();
  roll_back();
  if (problem.connection_lost) return problem;
  if (is_worth_a_retry(problem.sqlstate)) {
    auto given_up = try_again();
    return given_up ? problem : given_up;
  }
  // The limit's own error has no other mark than the time that has passed.
  const bool too_slow = problem.sqlstate == "57014" && took >= policy_.statement_limit() && !without_limit_;
  const bool spoiled = part_ && policy_.on_error == OnBadRow::quarantine && is_about_rows(problem.sqlstate);
  if (!too_slow && !spoiled) return problem;
  if (part_ && !part_->smallest) {
    size_.failed(part_->rows);
    return std::nullopt;
  }
  if (too_slow) {
    // One row alone, or only finding the next one: that is how long it takes.
    without_limit_ = true;
    return std::nullopt;
  }
  return walk_.by_blocks() ? reject_in_block() : reject_key();
}

/// A lock was not to be had: gives way, and comes back with fewer rows. A failure when that was so for too long.
std::optional<Failure> BatchExecution::try_again() {
  if (!schedule_) schedule_ = std::make_unique<RetrySchedule>(context_.options.retry_budget, context_.options.stop);
  if (!schedule_->pause()) return context_.asked_to_stop() ? std::nullopt : std::optional<Failure>(failure());
  if (!watch_) watch_ = std::make_unique<BlockerWatch>(connection_, context_.options.show_queries);
  if (part_ && !part_->smallest) size_.failed(part_->rows);
  context_.progress.retrying(file_, schedule_->attempts(), watch_->last_seen());
  return std::nullopt;
}

std::optional<Failure> BatchExecution::reject_key() {
  const BatchWalk::Part bad = *part_;
  const pg::ServerError why = *error_;
  auto checkpoint = open(limit());
  const bool stands = checkpoint && *checkpoint && (*checkpoint)->last == bad.after;
  if (!stands) {
    roll_back();
    return std::nullopt;
  }
  if (!did(reject_row(connection_, ledger_, version_, batch_.job, bad.shown, why)) ||
      !did(commit_at_checkpoint(connection_, ledger_, batch_.job, bad.last, 0, bad.rows))) {
    const Failure problem = failure();
    roll_back();
    return problem;
  }
  totals_.rejected += 1;
  seen_here_ += bad.rows;
  return std::nullopt;
}

/// Row by row, since a checkpoint cannot stand inside a block.
std::optional<Failure> BatchExecution::reject_in_block() {
  const BatchWalk::Part block = *part_;
  const std::int64_t rows_before = totals_.rows;
  const std::int64_t rejected_before = totals_.rejected;
  bool worked = open(milliseconds(0)).ok();
  auto rows = walk_.rows_of_block(connection_, block);
  worked = worked && did(rows);
  for (std::size_t row = 0; worked && row < rows->size(); ++row) worked = try_row(rows->text(row, 0));
  const auto touched = static_cast<std::uint64_t>(totals_.rows - rows_before);
  worked = worked && did(commit_at_checkpoint(connection_, ledger_, batch_.job, block.last, touched, block.rows));
  if (worked) return std::nullopt;
  totals_.rows = rows_before;
  totals_.rejected = rejected_before;
  const Failure problem = failure();
  roll_back();
  if (is_worth_a_retry(problem.sqlstate) && !try_again()) return std::nullopt;
  return problem;
}

bool BatchExecution::try_row(const std::string& ctid) {
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
  return did(reject_row(connection_, ledger_, version_, batch_.job, ctid, done.error()));
}

void BatchExecution::roll_back() {
  if (connection_.alive() && connection_.in_transaction()) (void)connection_.execute("ROLLBACK");
}

Failure BatchExecution::failure() {
  pg::ServerError error = pg::without_passwords_of(batch_.statement.sql, error_.value_or(pg::ServerError{}));
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

}  // namespace gen::apply
