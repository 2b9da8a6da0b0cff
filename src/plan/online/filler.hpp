#pragma once

#include <optional>
#include <string>

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"

namespace gen::plan {

/// A value of `type` for rows whose own is lost, so that a NOT NULL column can come back; "" when there is none that
/// every such type has.
std::string filler_for(const model::Catalog& catalog, const std::string& type);

/// The column as it is added to rows that each must get another value, since it stands in a key: numbered, or with a
/// random default. Nothing when there is no such form of its type.
std::optional<model::Column> with_distinct_values(const model::Column& column);
/// Whether a primary key or unique constraint of the table has the column.
bool stands_in_key(const model::Catalog& catalog, const model::ObjectKey& column);

/// The value that `backfill` gives the rows of a column; null where the files give none.
const std::string* backfill_of(const model::Intents& intents, const model::ObjectKey& column);
/// The `using` of a column; null where there is none.
const model::TypeConversion* using_of(const model::Intents& intents, const model::ObjectKey& column);
/// The value that the rows of a column that comes get: that of `using`, and where there is none that of `backfill`.
std::optional<std::string> fill_of(const model::Intents& intents, const model::ObjectKey& column);
/// The `retire` of a column that says what it held; null where none does.
const model::Retire* reverse_of(const model::Intents& intents, const model::ObjectKey& column);

}  // namespace gen::plan
