#pragma once

#include <string>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// A value of `type` for rows whose own is lost, so that a NOT NULL column can come back; "" when there is none that
/// every such type has.
std::string filler_for(const model::Catalog& catalog, const std::string& type);

}  // namespace gen::plan
