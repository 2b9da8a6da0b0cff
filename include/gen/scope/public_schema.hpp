#pragma once

#include "gen/model/object_key.hpp"

namespace gen::scope {

/// The schema "public", which every new database has, whatever anybody declared.
inline const model::ObjectKey kPublicSchema{model::ObjectKind::schema, {}, {}, model::Identifier("public"), {}};

}  // namespace gen::scope
