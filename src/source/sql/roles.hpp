#pragma once

#include <string>
#include <vector>

#include "source/sql/parse_tree.hpp"

namespace gen::source::sql {

/// The names of all roles that a tree mentions (never PUBLIC, CURRENT_USER and the like), sorted, each once.
std::vector<std::string> mentioned_roles(const ParseTree& tree);

}  // namespace gen::source::sql
