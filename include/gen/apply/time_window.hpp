#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace gen::apply {

/// A part of each day, in UTC, in which steps may begin: 02:00-04:00, or over midnight 22:30-01:00. The end is no part
/// of it.
class TimeWindow {
 public:
  /// `HH:MM-HH:MM`; nothing for anything else, and for a window without length.
  static std::optional<TimeWindow> parse(std::string_view text);

  bool contains(std::time_t moment) const;
  /// "02:00-04:00 UTC"
  std::string str() const;

 private:
  TimeWindow(int begin, int end) : begin_(begin), end_(end) {}
  int begin_;  ///< minutes since midnight
  int end_;
};

}  // namespace gen::apply
