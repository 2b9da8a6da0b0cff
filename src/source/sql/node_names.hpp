#pragma once

#include <string>
#include <vector>

#include "source/sql/parse_tree.hpp"

namespace gen::source::sql {

/// The strings of a list of String nodes (also inside one List node); other nodes are left out.
std::vector<std::string> strings_of(PgQuery__Node* const* nodes, std::size_t count);
std::vector<std::string> strings_of(const PgQuery__Node* node);

/// True for a string field that is set (protobuf gives "" for an absent one).
inline bool present(const char* text) { return text != nullptr && *text != '\0'; }

}  // namespace gen::source::sql
