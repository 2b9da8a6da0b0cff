#pragma once

#include <filesystem>
#include <optional>

#include "gen/desired/desired_catalog.hpp"

namespace gen::desired {

/// What read_desired would find in its cache; nothing where it would have to ask the scratch server.
std::optional<DesiredCatalog> cached_desired(const source::SchemaSource& schema, const TargetFacts& facts,
                                             const std::filesystem::path& cache_dir, const Ground& ground);

}  // namespace gen::desired
