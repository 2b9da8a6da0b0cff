#pragma once

#include <string>
#include <string_view>

namespace gen::support {

/// The lines that differ between two texts, as `diff -u` prints them, with three lines around each place and the names
/// in the first two lines. "" when the lines are the same. A last line without a line feed counts as one with it.
std::string unified_diff(std::string_view was, std::string_view is, const std::string& was_name,
                         const std::string& is_name);

}  // namespace gen::support
