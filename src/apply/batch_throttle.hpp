#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "batch_policy.hpp"
#include "file_run.hpp"

namespace gen::apply {

/// Says whether the server and its standbys can take another batch (zero-downtime design, section 4, "Lag / load
/// throttle"). Asked between two batches, outside of any transaction.
class BatchThrottle {
 public:
  using Clock = std::chrono::steady_clock;

  /// `queries`: gen:throttle of `file`. `table_oid` is that of the table whose rows are changed.
  BatchThrottle(RunContext& context, const migration::File& file, BatchPolicy policy, std::string table_oid,
                std::vector<migration::Directive> queries);

  /// Why the next batch has to wait, for people; "" when it need not.
  pg::Expected<std::string, Failure> reason();
  /// A batch begins: what is written from now on counts against max_wal_rate.
  void batch_begins();

 private:
  struct Sample {
    Clock::time_point at;
    std::int64_t wal = 0;  ///< bytes of WAL that the server had written
  };

  using Answer = pg::Expected<std::string, Failure>;
  Answer wal_rate();
  Answer standbys();
  Answer slots();
  Answer autovacuum();
  Answer own_queries();
  std::string lag_of(const pg::Rows& rows, std::size_t row);
  std::chrono::milliseconds time_behind(std::int64_t replayed, Clock::time_point now) const;
  pg::Expected<std::int64_t, Failure> sample();
  Failure failed(const pg::ServerError& error) const;

  RunContext& context_;
  const migration::File& file_;
  BatchPolicy policy_;
  std::string table_oid_;
  std::vector<migration::Directive> queries_;
  std::deque<Sample> samples_;  ///< oldest first; those that every standby has replayed are gone
  std::optional<Sample> batch_began_;
  bool said_blind_ = false;
};

}  // namespace gen::apply
