#pragma once

#include <atomic>
#include <chrono>
#include <random>
#include <string_view>

namespace gen::apply {

/// The pauses between attempts: longer each time, by chance within bounds so that two runs do not keep step, and
/// never beyond a total.
class RetrySchedule {
 public:
  RetrySchedule(std::chrono::milliseconds budget, const std::atomic<bool>* stop);

  /// Sleeps; false when the budget is spent or the run was asked to stop.
  bool pause();
  int attempts() const { return attempts_; }
  std::chrono::milliseconds spent() const;

 private:
  std::chrono::steady_clock::time_point begin_;
  std::chrono::milliseconds budget_;
  const std::atomic<bool>* stop_;
  int attempts_ = 1;
  std::mt19937 source_;
};

/// Lock not available, deadlock, serialization failure: gone at the next try, maybe.
bool is_worth_a_retry(std::string_view sqlstate);

}  // namespace gen::apply
