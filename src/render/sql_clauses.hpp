#pragma once

#include <string>

#include "gen/model/index.hpp"

namespace gen::render {

/// "WITH (...) TABLESPACE x" of an index, or "".
std::string storage_clause(const model::Index& index);

}  // namespace gen::render
