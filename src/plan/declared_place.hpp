#pragma once

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/support/source_span.hpp"

namespace gen::plan {

/// Where the schema files declare `key`; a column's own place where it is known, else that of its table. Unknown for
/// what is not in `catalog`, or was not read from files.
support::SourceSpan declared_place(const model::Catalog& catalog, const model::Intents& intents,
                                   const model::ObjectKey& key);

}  // namespace gen::plan
