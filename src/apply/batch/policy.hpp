#pragma once

#include <algorithm>

#include "gen/apply/batch.hpp"

namespace gen::apply {

/// BatchOptions with every member decided. The design's limits: no transaction of a batch above one second, and no
/// program that waits for a row of a batch longer than it would notice (zero-downtime design, section 5, T3 and T11).
struct BatchPolicy {
  using Duration = BatchOptions::Duration;

  std::int64_t size = 1000;
  std::int64_t min_size = 1;
  std::int64_t max_size = 100'000;
  Duration target{100};
  Duration pause{0};
  OnBadRow on_error = OnBadRow::stop;
  Duration max_lag{10'000};
  std::int64_t max_lag_bytes = 0;
  std::int64_t max_slot_bytes = 0;
  std::int64_t max_wal_rate = 0;
  bool wait_for_autovacuum = true;

  /// A statement that takes longer is cancelled, and tried again on fewer rows.
  Duration statement_limit() const { return std::max(Duration(900), 2 * target); }
};

/// The first that says something.
BatchPolicy policy_of(const BatchOptions& run, const BatchOptions& file, const BatchOptions& defaults);

}  // namespace gen::apply
