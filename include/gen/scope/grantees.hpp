#pragma once

#include <set>
#include <string_view>

#include "gen/model/catalog.hpp"

namespace gen::scope {

/// Whom a GRANT, a REVOKE or an ALTER DEFAULT PRIVILEGES gives or takes something, PUBLIC as "public"; nobody for other
/// statements, and for those that name their own role alone (CURRENT_USER).
std::set<model::Identifier> grantees_of(std::string_view sql);

/// Who has or lacks something on the object, next to the default; but for its owner.
std::set<model::Identifier> grantees_of(const model::Object& object);

}  // namespace gen::scope
