#pragma once

#include <string>

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"

namespace gen::plan {

/// A value of `type` for rows whose own is lost, so that a NOT NULL column can come back; "" when there is none that
/// every such type has.
std::string filler_for(const model::Catalog& catalog, const std::string& type);

/// The value that `backfill` gives the rows of a column; null where the files give none.
const std::string* backfill_of(const model::Intents& intents, const model::ObjectKey& column);

}  // namespace gen::plan
