#pragma once

#include <filesystem>
#include <vector>

#include "gen/desired/desired_catalog.hpp"
#include "gen/desired/scratch.hpp"
#include "gen/diff/change.hpp"
#include "gen/model/catalog.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// What would have to change to make `from` what the schema files say, settled. `desired` becomes the schema as a
/// server with the version and settings of `from` reads it; in both, owners that nobody declared are dropped
/// (desired::agree_on_owners). The changes point into the two and live as long as they do. Caches lie below `cache_dir`
/// (empty: none). Errors: those of read_desired and settle; `desired` is then undefined.
support::Result<std::vector<diff::Change>> schema_difference(model::Catalog& from, const source::SchemaSource& schema,
                                                             desired::DesiredCatalog& desired,
                                                             desired::Scratch& scratch,
                                                             const std::filesystem::path& cache_dir,
                                                             const desired::Ground& ground = {});

}  // namespace gen::prove
