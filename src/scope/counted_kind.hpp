#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "gen/model/object_key.hpp"

namespace gen::scope {

/// "1 table", "3 policies".
std::string counted_kind(model::ObjectKind kind, std::size_t count);
/// The kind's name alone, for so many: "schemas".
std::string kind_of_many(model::ObjectKind kind, std::size_t count);

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& parts);

}  // namespace gen::scope
