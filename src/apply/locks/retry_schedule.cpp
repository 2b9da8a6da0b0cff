#include "retry_schedule.hpp"

#include <algorithm>
#include <thread>

namespace gen::apply {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

RetrySchedule::RetrySchedule(std::chrono::milliseconds budget, const std::atomic<bool>* stop)
    : begin_(Clock::now()), budget_(budget), stop_(stop), source_(std::random_device{}()) {}

std::chrono::milliseconds RetrySchedule::spent() const {
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin_);
}

bool RetrySchedule::pause() {
  const auto longest = std::min<std::chrono::milliseconds>(100ms * (1 << std::min(attempts_, 5)), 2000ms);
  std::chrono::milliseconds left(std::uniform_int_distribution<int>(50, static_cast<int>(longest.count()))(source_));
  if (spent() + left >= budget_) return false;
  for (; left > 0ms; left -= 50ms) {
    if (stop_ != nullptr && *stop_) return false;
    std::this_thread::sleep_for(std::min(left, 50ms));
  }
  ++attempts_;
  return true;
}

bool is_worth_a_retry(std::string_view sqlstate) {
  return sqlstate == "55P03" || sqlstate == "40P01" || sqlstate == "40001";
}

}  // namespace gen::apply
