#include "gen/support/unified_diff.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace gen::support {
namespace {

using Lines = std::vector<std::string_view>;

struct Edit {
  char mark;  ///< ' ' in both, '-' only in what was, '+' only in what is
  std::string_view line;
};

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// The edits between two texts by their longest common subsequence, in O(|was| * |is|).
void add_edits(const Lines& was, const Lines& is, std::vector<Edit>& edits) {
  const std::size_t width = is.size() + 1;
  // common[i * width + j]: how many lines was[i...] and is[j...] have in common.
  std::vector<std::uint32_t> common((was.size() + 1) * width, 0);
  for (std::size_t i = was.size(); i-- > 0;) {
    for (std::size_t j = is.size(); j-- > 0;) {
      common[i * width + j] = was[i] == is[j] ? common[(i + 1) * width + j + 1] + 1
                                              : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < was.size() || j < is.size()) {
    if (i < was.size() && j < is.size() && was[i] == is[j]) {
      edits.push_back({' ', was[i++]});
      ++j;
    } else if (j == is.size() || (i < was.size() && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      edits.push_back({'-', was[i++]});
    } else {
      edits.push_back({'+', is[j++]});
    }
  }
}

std::vector<Edit> edits_between(Lines was, Lines is) {
  std::vector<Edit> edits;
  std::size_t begin = 0;
  while (begin < was.size() && begin < is.size() && was[begin] == is[begin]) edits.push_back({' ', was[begin++]});
  std::size_t end = 0;
  while (end < was.size() - begin && end < is.size() - begin && was[was.size() - 1 - end] == is[is.size() - 1 - end]) {
    ++end;
  }
  const auto middle = [&](const Lines& lines) {
    return Lines(lines.begin() + static_cast<std::ptrdiff_t>(begin), lines.end() - static_cast<std::ptrdiff_t>(end));
  };
  add_edits(middle(was), middle(is), edits);
  for (std::size_t i = was.size() - end; i < was.size(); ++i) edits.push_back({' ', was[i]});
  return edits;
}

/// "3" for one line, "3,2" for two, "2,0" for none behind line 2.
std::string range(std::size_t before, std::size_t count) {
  if (count == 1) return std::to_string(before + 1);
  return std::to_string(count == 0 ? before : before + 1) + "," + std::to_string(count);
}

std::string hunk(const std::vector<Edit>& edits, std::size_t begin, std::size_t end) {
  const auto count = [&](std::size_t from, std::size_t to, char other) {
    return static_cast<std::size_t>(std::count_if(edits.begin() + static_cast<std::ptrdiff_t>(from),
                                                  edits.begin() + static_cast<std::ptrdiff_t>(to),
                                                  [&](const Edit& edit) { return edit.mark != other; }));
  };
  std::string text = "@@ -" + range(count(0, begin, '+'), count(begin, end, '+')) + " +" +
                     range(count(0, begin, '-'), count(begin, end, '-')) + " @@\n";
  for (std::size_t i = begin; i < end; ++i) text += edits[i].mark + std::string(edits[i].line) + "\n";
  return text;
}

}  // namespace

std::string unified_diff(std::string_view was, std::string_view is, const std::string& was_name,
                         const std::string& is_name) {
  constexpr std::size_t kAround = 3;
  const std::vector<Edit> edits = edits_between(lines_of(was), lines_of(is));
  std::string text;
  for (std::size_t at = 0; at < edits.size(); ++at) {
    if (edits[at].mark == ' ') continue;
    const std::size_t begin = at < kAround ? 0 : at - kAround;
    std::size_t last = at;
    // Places that are near each other share a hunk.
    for (std::size_t i = at; i < edits.size() && i <= last + 2 * kAround + 1; ++i) {
      if (edits[i].mark != ' ') last = i;
    }
    const std::size_t end = std::min(edits.size(), last + kAround + 1);
    text += hunk(edits, begin, end);
    at = end - 1;
  }
  return text.empty() ? "" : "--- " + was_name + "\n+++ " + is_name + "\n" + text;
}

}  // namespace gen::support
