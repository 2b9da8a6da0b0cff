#include "size.hpp"

#include <algorithm>
#include <cmath>

namespace gen::apply {

BatchSize::BatchSize(const BatchPolicy& policy)
    : policy_(policy), most_(std::max(policy.max_size, policy.min_size)), rows_(policy.size) {
  // Without a target nothing may make it larger than what was asked for.
  if (policy.target.count() == 0) most_ = policy.size;
  rows_ = std::min(rows_, most_);
}

void BatchSize::took(BatchPolicy::Duration time, bool full) {
  if (policy_.target.count() == 0) {
    rows_ = std::min(rows_ * 2, most_);
    return;
  }
  const double milliseconds = std::max<double>(static_cast<double>(time.count()), 1);
  // Never more than double, for the next rows may be slower; small deviations are noise.
  const double factor = std::clamp(static_cast<double>(policy_.target.count()) / milliseconds, 0.25, 2.0);
  if (factor > 0.8 && factor < 1.25) return;
  if (factor > 1 && !full) return;
  const auto wanted = static_cast<std::int64_t>(std::llround(static_cast<double>(rows_) * factor));
  rows_ = std::clamp(wanted, std::min(policy_.min_size, most_), most_);
}

void BatchSize::failed(std::int64_t rows) { rows_ = std::max<std::int64_t>(std::min(rows_, rows) / 2, 1); }

}  // namespace gen::apply
