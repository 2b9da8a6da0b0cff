#pragma once

#include "gen/desired/desired_catalog.hpp"

namespace gen::desired {

/// The external declarations of `schema` as a catalog, without what every database has; from the same cache as
/// read_desired. No scratch server is asked when there are none. Errors: those of read_desired.
support::Result<model::Catalog> read_externals(const source::SchemaSource& schema, const TargetFacts& facts,
                                               Scratch& scratch, const std::filesystem::path& cache_dir);

}  // namespace gen::desired
