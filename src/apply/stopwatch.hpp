#pragma once

#include <chrono>

namespace gen::apply {

using Clock = std::chrono::steady_clock;

inline std::chrono::milliseconds since(Clock::time_point begin) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
}

}  // namespace gen::apply
