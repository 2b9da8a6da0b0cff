#include "gen/migration/version.hpp"

#include <cctype>

#include "gen/support/ascii.hpp"
#include "gen/support/utc_text.hpp"

namespace gen::migration {
namespace {

/// The run of digits at `at`, without leading zeros; `at` moves behind it.
std::string_view number_at(std::string_view text, std::size_t& at) {
  std::size_t begin = at;
  while (at < text.size() && support::is_digit(text[at])) ++at;
  while (begin < at && text[begin] == '0') ++begin;
  return text.substr(begin, at - begin);
}

std::strong_ordering compare_numbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

std::time_t time_of(const std::string& version) {
  if (version.size() != 14 || version.find_first_not_of("0123456789") != std::string::npos) return 0;
  std::tm parts{};
  const auto part = [&](std::size_t at, std::size_t length) { return std::stoi(version.substr(at, length)); };
  parts.tm_year = part(0, 4) - 1900;
  parts.tm_mon = part(4, 2) - 1;
  parts.tm_mday = part(6, 2);
  parts.tm_hour = part(8, 2);
  parts.tm_min = part(10, 2);
  parts.tm_sec = part(12, 2);
  return timegm(&parts);
}

Version version_at(std::time_t time) { return Version(support::utc_text(time, "%Y%m%d%H%M%S")); }

}  // namespace

std::strong_ordering Version::operator<=>(const Version& other) const {
  const std::string_view a = text_;
  const std::string_view b = other.text_;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (support::is_digit(a[i]) && support::is_digit(b[j])) {
      const auto order = compare_numbers(number_at(a, i), number_at(b, j));
      if (order != 0) return order;
    } else {
      if (a[i] != b[j]) return a[i] <=> b[j];
      ++i;
      ++j;
    }
  }
  return (a.size() - i) <=> (b.size() - j);
}

std::vector<Version> next_versions(std::size_t count, std::time_t now, const Version& last) {
  std::time_t time = now;
  if (const std::time_t newest = time_of(last.str()); newest >= time) time = newest + 1;
  std::vector<Version> versions;
  for (std::size_t i = 0; i < count; ++i) versions.push_back(version_at(time + static_cast<std::time_t>(i)));
  return versions;
}

}  // namespace gen::migration
