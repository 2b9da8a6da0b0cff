#pragma once

#include <ctime>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "gen/desired/scratch.hpp"
#include "gen/diff/change.hpp"
#include "gen/emit/emit.hpp"
#include "gen/migration/folder.hpp"
#include "gen/model/catalog.hpp"
#include "gen/pg/connection_target.hpp"
#include "gen/scope/grants.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// What the files of a folder make of an empty database, held against a live one. `changes` points into both catalogs.
struct BaselineComparison {
  model::Catalog live;
  model::Catalog made;
  std::vector<diff::Change> changes;  ///< from live to made, settled; empty when they are the same
};

/// Runs `files` in order on an empty scratch database with the version, settings, user and roles of `live`, and
/// compares the outcome with `live`. Owners that the files do not set are not compared. `theirs` (what the files refer
/// to of others, scope::needed_of_theirs) stands there before them, and is no difference; nor are `grants` of others,
/// whether the files give them or not. `cache_dir` as for settle.
/// Errors: GEN6007 a file fails; those of the scratch server.
support::Result<std::unique_ptr<BaselineComparison>> compare_with_files(
    const model::Catalog& live, const std::vector<const migration::Migration*>& files, desired::Scratch& scratch,
    const std::filesystem::path& cache_dir, const model::Catalog& theirs = {},
    const std::vector<scope::LeftGrant>& grants = {});

/// The files that make `live` in an empty database, in the plain form. `now` is the time of their version.
struct Baseline {
  std::vector<emit::Pair> files;
  support::Diagnostics notes;
};

/// Writes the files and proves them as `prove` does. With `theirs`, as above, they are written on top of that. pg_dump
/// compares with the database `target` itself, which is `live`, or, where others have more in it than `live`, with
/// `sources`: `live` as statements. Errors: those of planning and of prove.
struct BaselineClaim {
  const model::Catalog& live;
  const model::Catalog& theirs;
  std::optional<pg::ConnectionTarget> target;  ///< unset: others have more in it
  const source::SchemaSource& sources;
};
support::Result<Baseline> write_baseline(const BaselineClaim& claim, std::time_t now, desired::Scratch& scratch,
                                         const std::filesystem::path& cache_dir);

}  // namespace gen::prove
