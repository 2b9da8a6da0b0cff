#pragma once

#include <optional>

#include "gen/diff/change.hpp"

namespace gen::plan {

/// ALTER TABLE would write the whole table for the change of the column: PostgreSQL computes its values, or checks each
/// by the rules of a domain.
bool writes_table_anew(const model::Catalog& to, const diff::ColumnChange& column);

/// The plain table of both states that the change leaves no other way than to write it anew; nothing where there is
/// one.
std::optional<model::ObjectKey> table_written_anew(const model::Catalog& from, const model::Catalog& to,
                                                   const diff::Change& change);

}  // namespace gen::plan
