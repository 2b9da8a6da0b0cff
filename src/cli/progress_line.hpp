#pragma once

#include <chrono>
#include <mutex>
#include <string>

#include "cli/context.hpp"

namespace gen::cli {

/// Where a long step is. On a terminal one line that is written over; elsewhere a line every ten seconds, so that logs
/// stay short and nobody takes a silent job for a dead one. Thread-safe.
class ProgressLine {
 public:
  explicit ProgressLine(const Context& context);
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Shows `text`, at once on a terminal and else when the last line is old enough. `soon`: the first one of its kind
  /// is shown at once there as well. `fields` as those of Context::say.
  void show(const std::string& text, const LogFields& fields, bool soon = false);
  /// Takes the line away, before other text is written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  const Context& context_;
  const bool terminal_;
  std::mutex mutex_;
  bool shown_ = false;
  bool told_soon_ = false;
  Clock::time_point last_ = Clock::now();
};

/// "[########------------]  45%", nothing for an unknown share.
std::string bar(double share);
/// "1,234,567".
std::string with_commas(std::int64_t number);
/// "42 s", "3 min 7 s", "2 h 5 min".
std::string in_words(std::chrono::seconds time);

}  // namespace gen::cli
