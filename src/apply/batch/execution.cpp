#include "execution.hpp"

#include <thread>

#include "apply/stopwatch.hpp"

namespace gen::apply {

using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

}  // namespace

std::optional<Failure> BatchExecution::run(bool resumed) {
  while (auto failure = begin(resumed)) {
    roll_back();
    if (context_.asked_to_stop()) return asked_to_stop();
    if (!is_worth_a_retry(failure->sqlstate) || try_again()) return failure;
  }
  schedule_.reset();
  watch_.reset();
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
      return stopped_by_row("its row in " + ledger_.table("checkpoints") + " is gone",
                            "run gen up again: it begins anew");
    }
    if (outcome == Turn::stopped) {
      return stopped_by_row(ledger_.table("checkpoints.stop") + " is set",
                            "UPDATE " + ledger_.table("checkpoints") + " SET stop = false WHERE job = " +
                                support::quote_literal(batch_.job) + "; then gen up goes on");
    }
    waits(ledger_.table("checkpoints.paused") + " is set");
    sleep(300ms);
  }
}

std::optional<Failure> BatchExecution::begin(bool resumed) {
  auto found = open(0ms);
  if (!found) return failure();
  const std::optional<BatchCheckpoint>& row = *found;
  const bool ours = row && row->version == version_ && resumed;
  const bool begun_by_psql = row && !row->version && !row->done && row->upper;
  if (row && row->version && row->version != version_ && !row->done &&
      is_unfinished(connection_, ledger_, *row->version)) {
    return job_of_another(*row->version);
  }
  if (!ours && !begun_by_psql) return begin_anew();
  totals_.under_way = totals_.under_way || row->last;
  for (const auto& edge : {row->last, row->upper}) {
    if (!edge || walk_.understands(*edge)) continue;
    return Failure{support::error("GEN5112", "job " + batch_.job + " was begun along another key", batch_.directive,
                                  "put key= back as it was"),
                   "", false};
  }
  if (begun_by_psql && !did(adopt_checkpoint(connection_, ledger_, batch_.job, version_))) return failure();
  if (!commit()) return failure();
  return std::nullopt;
}

/// To begin anew would lose the place where that one goes on.
Failure BatchExecution::job_of_another(const std::string& version) const {
  return {support::error(
              "GEN5114", "job " + batch_.job + " belongs to " + version + ", which stopped half-way", batch_.directive,
              "finish " + version + ": gen up --only " + version + "; or give this job another name: job=NAME"),
          "", false};
}

std::optional<Failure> BatchExecution::begin_anew() {
  auto top = walk_.top(connection_);
  if (!did(top)) return failure();
  std::optional<std::string> upper;
  if (top->get(0, 0)) upper = top->text(0, 0);
  if (!did(begin_checkpoint(connection_, ledger_, batch_.job, version_, upper)) || !commit()) return failure();
  return std::nullopt;
}

std::optional<Failure> BatchExecution::wait_for_turn() {
  for (milliseconds pause = 50ms; !context_.asked_to_stop(); pause = std::min(pause * 3 / 2, milliseconds(1000))) {
    if (auto closed = context_.window_is_closed(file_, "go on")) return Failure{std::move(*closed), "", false};
    auto reason = throttle_.reason();
    if (!reason) return reason.error();
    if (reason->empty()) return std::nullopt;
    waits(*reason);
    sleep(pause);
  }
  return std::nullopt;
}

CheckpointOutcome BatchExecution::open(milliseconds limit) {
  error_.reset();
  part_.reset();
  bounds_.reset();
  auto found = open_at_checkpoint(connection_, ledger_, batch_.job, limit);
  if (!found) error_ = found.error();
  return found;
}

BatchExecution::Turn BatchExecution::turn() {
  auto found = open(limit());
  if (!found) return Turn::failed;
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
void BatchExecution::obey(const BatchCheckpoint& checkpoint) {
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

BatchExecution::Turn BatchExecution::run_part(const BatchCheckpoint& checkpoint) {
  auto next = walk_.next(connection_, checkpoint.last, checkpoint.upper.value_or(""), size_.rows());
  if (!next) {
    error_ = next.error();
    return Turn::failed;
  }
  if (!*next)
    return did(finish_checkpoint(connection_, ledger_, batch_.job)) && commit() ? Turn::finished : Turn::failed;
  part_ = **next;
  bounds_ = walk_.bounds(*part_);
  auto rows = connection_.query(batch_.statement.bounded(bounds_->condition), bounds_->parameters);
  if (!did(rows)) return Turn::failed;
  bounds_.reset();
  const std::uint64_t touched = rows->affected();
  if (!did(commit_at_checkpoint(connection_, ledger_, batch_.job, part_->last, touched, part_->rows)))
    return Turn::failed;
  totals_.rows += static_cast<std::int64_t>(touched);
  totals_.batches += 1;
  totals_.under_way = true;
  without_limit_ = false;
  schedule_.reset();
  watch_.reset();
  tell(checkpoint.rows_seen);
  return Turn::done;
}

Failure BatchExecution::asked_to_stop() const {
  return {support::warning("GEN5206", "stopped on request between two batches", batch_.where,
                           "gen up goes on behind the last batch"),
          "", false};
}

Failure BatchExecution::stopped_by_row(std::string what, std::string hint) const {
  return {support::error("GEN5210", "job " + batch_.job + " stopped: " + what, batch_.where, std::move(hint)), "",
          false};
}

bool BatchExecution::sleep(milliseconds time) const {
  for (; time > 0ms; time -= 50ms) {
    if (context_.asked_to_stop()) return false;
    std::this_thread::sleep_for(std::min(time, 50ms));
  }
  return true;
}

void BatchExecution::waits(const std::string& reason) {
  if (!waits_since_) waits_since_ = Clock::now();
  context_.progress.batch_waiting(batch_.job, reason, since(*waits_since_));
}

void BatchExecution::tell(std::int64_t seen_before) {
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

}  // namespace gen::apply
