#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gen::support {

/// How many single-byte insertions, deletions, replacements and swaps of neighbours turn `a` into `b` (the optimal
/// string alignment distance). ASCII letters compare without case. O(|a| * |b|).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to what the user wrote, for "did you mean". Nothing when none is near: the distance may be
/// at most a third of the longer word (at least 1). Of equally near candidates the first in the order given wins.
std::optional<std::string> closest(std::string_view written, const std::vector<std::string>& candidates);

}  // namespace gen::support
