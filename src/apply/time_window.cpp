#include "gen/apply/time_window.hpp"

#include <fmt/format.h>

#include <cctype>

namespace gen::apply {
namespace {

constexpr int kMinutesOfADay = 24 * 60;

/// `HH:MM` as minutes; -1 for anything else. 24:00 is the end of the day.
int minutes_of(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return -1;
  for (const std::size_t at : {0U, 1U, 3U, 4U}) {
    if (std::isdigit(static_cast<unsigned char>(text[at])) == 0) return -1;
  }
  const int hours = (text[0] - '0') * 10 + text[1] - '0';
  const int minutes = (text[3] - '0') * 10 + text[4] - '0';
  const int all = hours * 60 + minutes;
  return minutes < 60 && all <= kMinutesOfADay ? all : -1;
}

}  // namespace

std::optional<TimeWindow> TimeWindow::parse(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const int begin = minutes_of(text.substr(0, dash));
  const int end = minutes_of(text.substr(dash + 1));
  if (begin < 0 || end < 0 || begin % kMinutesOfADay == end % kMinutesOfADay) return std::nullopt;
  return TimeWindow(begin % kMinutesOfADay, end);
}

bool TimeWindow::contains(std::time_t moment) const {
  std::tm parts{};
  gmtime_r(&moment, &parts);
  const int now = parts.tm_hour * 60 + parts.tm_min;
  if (begin_ < end_) return now >= begin_ && now < end_;
  return now >= begin_ || now < end_;
}

std::string TimeWindow::str() const {
  return fmt::format("{:02}:{:02}-{:02}:{:02} UTC", begin_ / 60, begin_ % 60, end_ / 60, end_ % 60);
}

}  // namespace gen::apply
