#pragma once

#include <functional>
#include <string>
#include <vector>

#include "gen/desired/scratch.hpp"
#include "gen/emit/emit.hpp"
#include "gen/model/catalog.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// What is to be proved: that the files lead from one catalog to the other and back.
struct Claim {
  const model::Catalog& from;
  const model::Catalog& to;
  const source::SchemaSource& schema;  ///< `to` as statements, for the second opinion
  const std::vector<emit::Pair>& files;
  /// A database that is `to` already: pg_dump compares with it, and `schema` is not looked at.
  std::optional<pg::ConnectionTarget> twin = std::nullopt;
  bool guarded = false;  ///< each file must pass over what is done when it runs once more, and change nothing
};

struct Verdict {
  std::string proof;  ///< for the header: "up, down and up again on PostgreSQL 15, pg_dump agrees"
  std::string down;   ///< for the header: "tested, ..."
  support::Diagnostics notes;
};

/// Runs the files on a scratch server: builds `from`, runs up file by file, compares with `to`, runs down file by file
/// and compares with what was there before each, runs up once more; then asks pg_dump, which shares no code with gen,
/// whether the outcome equals the desired state loaded from its sources.
///
/// Errors: GEN6001 `from` cannot be rebuilt, GEN6003 a file fails, GEN6004 up does not reach the desired state, GEN6005
/// a down does not return, GEN6006 pg_dump disagrees, GEN6026 a guarded file fails or changes something when it runs
/// once more. Each names the objects.
support::Result<Verdict> prove(const Claim& claim, desired::Scratch& scratch, const std::filesystem::path& cache_dir);

/// The second opinion alone: what pg_dump finds different between two databases, "" when they are the same; nothing
/// when there is no pg_dump that can read the server.
support::Result<std::optional<std::string>> dump_difference(const pg::ConnectionTarget& have,
                                                            const pg::ConnectionTarget& want, pg::ScratchServer& server,
                                                            int server_major);

}  // namespace gen::prove
