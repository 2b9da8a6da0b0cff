#pragma once

#include <chrono>
#include <memory>

#include "apply/locks/blocker_watch.hpp"
#include "apply/locks/retry_schedule.hpp"
#include "checkpoint.hpp"
#include "run.hpp"
#include "size.hpp"
#include "throttle.hpp"
#include "walk.hpp"

namespace gen::apply {

/// One statement on its way through its table: waits its turn, runs a part, and decides what a failure means.
class BatchExecution {
 public:
  using Clock = std::chrono::steady_clock;
  using milliseconds = std::chrono::milliseconds;

  BatchExecution(RunContext& context, const migration::File& file, const Entry& entry, const Batch& batch,
                 BatchWalk walk, BatchTotals& totals)
      : context_(context),
        connection_(context.connection),
        ledger_(context.options.ledger),
        file_(file),
        version_(entry.version.str()),
        batch_(batch),
        policy_(policy_of(context.options.batch, batch.options, context.options.batch_defaults)),
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
  Failure job_of_another(const std::string& version) const;
  std::optional<Failure> wait_for_turn();
  Turn turn();
  Turn run_part(const BatchCheckpoint& checkpoint);
  CheckpointOutcome open(milliseconds limit);
  milliseconds limit() const { return without_limit_ ? milliseconds(0) : policy_.statement_limit(); }
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
  const LedgerSchema& ledger_;
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

}  // namespace gen::apply
