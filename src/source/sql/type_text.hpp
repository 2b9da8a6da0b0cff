#pragma once

#include <optional>
#include <string>

#include "source/sql/parse_tree.hpp"

namespace gen::source::sql {

/// A type as `format_type` prints it under an empty search_path ("integer", "text[]", "shop.mood"); nothing when that
/// needs a server: an unqualified name that is not one of PostgreSQL's own, or %TYPE.
std::optional<std::string> catalog_type_text(const PgQuery__TypeName& type);

/// A type as SQL text that a server reads back as the same type, without modifiers: fit for an argument list.
std::string written_type_text(const PgQuery__TypeName& type);

}  // namespace gen::source::sql
