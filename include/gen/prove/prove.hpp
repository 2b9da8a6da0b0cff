#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "gen/desired/desired_catalog.hpp"
#include "gen/desired/scratch.hpp"
#include "gen/emit/emit.hpp"
#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
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
  /// What both states hold of others, for the second opinion; null: nothing.
  const desired::Ground* ground = nullptr;
  const model::Intents* intents = nullptr;  ///< what the schema files say of renames and backfills; null: nothing
  /// Roles that others granted something on ours, in both states: what pg_dump says of these is not compared.
  std::set<model::Identifier> grantees_of_others = {};
};

struct Verdict {
  std::string
      proof;         ///< for the header: "up, down and up again on PostgreSQL 15 with rows in 2 tables, pg_dump agrees"
  std::string down;  ///< for the header: "tested, ..."
  support::Diagnostics notes;
  std::vector<std::string> details;  ///< for who wants to know: tables that no rows could be made for, and why
};

/// Runs the files on a scratch server: builds `from`, puts rows of its own making into the tables that change, runs up
/// file by file, compares with `to`, runs down file by file and compares with what was there before each, runs up once
/// more; before that, up to the end of each phase and down from there. Then asks pg_dump, which shares no code with
/// gen, whether the outcome equals the desired state loaded from its sources.
///
/// Rows that make a file fail because of what they hold (SQLSTATE classes 22 and 23 and their like) are a fact about
/// rows and no fault of the files: the proof begins anew without them, and the verdict says so.
///
/// Errors: GEN6001 `from` cannot be rebuilt, GEN6003 a file fails, GEN6004 up does not reach the desired state, GEN6005
/// a down does not return, GEN6006 pg_dump disagrees, GEN6026 a guarded file fails or changes something when it
/// runs once more, GEN6030 rows or values are lost and no file says so. Each names
/// the objects.
support::Result<Verdict> prove(const Claim& claim, desired::Scratch& scratch, const std::filesystem::path& cache_dir);

/// In what two dumps may differ and say the same.
struct DumpLeeway {
  std::set<model::Identifier> ignored_grantees;  ///< grants to these are left out
  /// Where the wanted one says in its own name what `user` says in the other (default privileges, TO CURRENT_USER).
  model::Identifier loader = {};
  model::Identifier user = {};
};

/// The second opinion alone: what pg_dump finds different between two databases, "" when they are the same; nothing
/// when there is no pg_dump that can read the server.
support::Result<std::optional<std::string>> dump_difference(const pg::ConnectionTarget& have,
                                                            const pg::ConnectionTarget& want, pg::ScratchServer& server,
                                                            int server_major, const DumpLeeway& leeway = {});

}  // namespace gen::prove
