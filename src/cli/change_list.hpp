#pragma once

#include <string>
#include <vector>

#include "gen/diff/change.hpp"

namespace gen::cli {

/// Differences between two schemas on stdout, one a line ('-' goes, '+' comes, '~' changes).
void print_changes(const std::vector<std::string>& lines);
void print_changes(const std::vector<diff::Change>& changes);

}  // namespace gen::cli
