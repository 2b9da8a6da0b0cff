#pragma once

#include <compare>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace gen::migration {

/// The leading token of a migration's file name, which orders it: `20260301101500` (UTC) from gen, but `0042`,
/// `1.0.4` and `20260301T101500` are read as well. Runs of digits compare as numbers of any length, everything else
/// bytewise, so 9 stands before 10 and 1.9 before 1.10.
class Version {
 public:
  Version() = default;
  explicit Version(std::string text) : text_(std::move(text)) {}

  const std::string& str() const { return text_; }
  bool empty() const { return text_.empty(); }
  std::strong_ordering operator<=>(const Version& other) const;
  bool operator==(const Version& other) const { return (*this <=> other) == 0; }

 private:
  std::string text_;
};

/// `count` versions of 14 digits, one second apart: the first is `now` (UTC), or one second after `last` where that is
/// later, so that new files always stand behind the old ones.
std::vector<Version> next_versions(std::size_t count, std::time_t now, const Version& last);

}  // namespace gen::migration
