#pragma once

#include <optional>
#include <string>

#include "gen/model/object_key.hpp"
#include "source/sql/parse_tree.hpp"

namespace gen::source::sql {

struct DefinitionKey {
  model::ObjectKey key;
  bool signature_known = true;  ///< false: a type needs a server to be named as the catalogs name it
};

/// What a statement makes that has a name of its own kind: operators with their classes and families, casts,
/// transforms, conversions, text search objects, languages, access methods. Nothing for other statements, and for casts
/// and transforms of types whose full name is not known.
std::optional<DefinitionKey> definition_key(const PgQuery__Node& node, const std::string& default_schema);

}  // namespace gen::source::sql
