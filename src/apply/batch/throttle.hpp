#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "apply/files/run.hpp"
#include "policy.hpp"

namespace gen::apply {

/// Says whether the server and its standbys can take another batch (zero-downtime design, section 4, "Lag / load
/// throttle"). Asked between two batches, outside of any transaction.
class BatchThrottle {
 public:
  using Clock = std::chrono::steady_clock;

  /// `queries`: gen:throttle of `file`. `table_oid` is that of the table whose rows are changed.
  BatchThrottle(RunContext& context, const migration::File& file, BatchPolicy policy, const std::string& table_oid,
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

  /// A question to the server, and what its answer means: the reason to wait, or "".
  struct Check {
    std::string sql;
    std::string (BatchThrottle::*judge)(const pg::Rows& rows);
  };

  std::string wal_rate(const pg::Rows& rows);
  std::string standbys(const pg::Rows& rows);
  std::string slots(const pg::Rows& rows);
  std::string autovacuum(const pg::Rows& rows);
  pg::Expected<std::string, Failure> own_queries();
  std::string lag_of(const pg::Rows& rows, std::size_t row) const;
  std::chrono::milliseconds time_behind(std::int64_t replayed, Clock::time_point now) const;

  RunContext& context_;
  const migration::File& file_;
  BatchPolicy policy_;
  std::vector<migration::Directive> queries_;
  std::vector<Check> checks_;   ///< asked together, in one round trip
  std::deque<Sample> samples_;  ///< oldest first; those that every standby has replayed are gone
  std::optional<Sample> batch_began_;
  bool said_blind_ = false;
};

}  // namespace gen::apply
