#include "cli/progress_line.hpp"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>

namespace gen::cli {
namespace {

bool on_terminal() {
  const char* terminal = std::getenv("TERM");
  return isatty(STDERR_FILENO) != 0 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

}  // namespace

ProgressLine::ProgressLine(const Context& context)
    : context_(context), terminal_(context.settings().log_format == LogFormat::text && on_terminal()) {}

void ProgressLine::show(const std::string& text, const LogFields& fields, bool soon) {
  const std::scoped_lock lock(mutex_);
  if (context_.settings().quiet) return;
  const auto now = Clock::now();
  if (terminal_) {
    if (shown_ && now - last_ < std::chrono::milliseconds(100)) return;
    std::cerr << "\r\x1b[K" << text << std::flush;
    shown_ = true;
  } else {
    if (now - last_ < std::chrono::seconds(10) && !(soon && !told_soon_)) return;
    context_.say(text, fields);
    told_soon_ = told_soon_ || soon;
  }
  last_ = now;
}

void ProgressLine::clear() {
  const std::scoped_lock lock(mutex_);
  if (shown_) std::cerr << "\r\x1b[K" << std::flush;
  shown_ = false;
  told_soon_ = false;
}

std::string bar(double share) {
  if (share < 0) return "";
  constexpr int kWidth = 20;
  const int full = std::clamp(static_cast<int>(std::floor(share * kWidth)), 0, kWidth);
  std::string percent = std::to_string(std::clamp(static_cast<int>(std::floor(share * 100)), 0, 100));
  percent.insert(0, 3 - std::min<std::size_t>(percent.size(), 3), ' ');
  return "[" + std::string(static_cast<std::size_t>(full), '#') +
         std::string(static_cast<std::size_t>(kWidth - full), '-') + "] " + percent + "%";
}

std::string with_commas(std::int64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3 + (number < 0 ? 1U : 0U);) text.insert(at -= 3, ",");
  return text;
}

std::string in_words(std::chrono::seconds time) {
  const auto seconds = time.count();
  if (seconds < 60) return std::to_string(seconds) + " s";
  if (seconds < 3600) return std::to_string(seconds / 60) + " min " + std::to_string(seconds % 60) + " s";
  return std::to_string(seconds / 3600) + " h " + std::to_string(seconds % 3600 / 60) + " min";
}

}  // namespace gen::cli
