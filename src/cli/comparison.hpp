#pragma once

#include "cli/context.hpp"
#include "gen/desired/desired_catalog.hpp"
#include "gen/diff/change.hpp"
#include "gen/migration/folder.hpp"

namespace gen::cli {

/// Both sides of `gen diff` and `gen drift`, read and settled. Lives in one place because `changes` points into the
/// catalogs.
struct Comparison {
  source::SchemaSource schema;
  model::Catalog from;
  desired::DesiredCatalog desired;
  std::vector<diff::Change> changes;
  std::uint64_t round_trips = 0;
  std::size_t pending = 0;  ///< files of the folder that were counted as applied
};

/// Reads schema files and database, replays the folder's pending files on scratch where there are any and `replay` is
/// set, and compares.
support::Result<std::unique_ptr<Comparison>> compare_with_database(Context& context, const migration::Folder* folder);

}  // namespace gen::cli
