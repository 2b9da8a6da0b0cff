#pragma once

#include <set>

#include "cli/context.hpp"
#include "gen/desired/desired_catalog.hpp"
#include "gen/diff/change.hpp"
#include "gen/migration/folder.hpp"
#include "gen/scope/grants.hpp"
#include "gen/scope/moved.hpp"
#include "gen/scope/scope.hpp"

namespace gen::cli {

/// What is compared with what.
struct Sides {
  bool from_migrations = false;         ///< what the folder makes of an empty database, instead of the target
  std::optional<std::string> from_url;  ///< another database instead of the target; pending files do not matter then
  std::optional<std::string> to_url;    ///< a database instead of the schema files
};

/// Both sides of `gen diff` and `gen drift`, read and settled. Lives in one place because `changes` points into the
/// catalogs.
struct Comparison {
  source::SchemaSource schema;                ///< without statements when the other side is a database
  model::Catalog from;                        ///< without what is theirs, but for what ours refers to
  std::vector<scope::LeftAlone> left;         ///< what is theirs in the database, with why
  scope::Basis basis;                         ///< what decided whose each object is; empty without a database
  std::vector<scope::LeftGrant> grants_left;  ///< grants of others on ours; not compared
  model::Catalog live;                        ///< the database as it is, with what is theirs; empty without one
  desired::Ground ground;                     ///< what ours refers to of others; in both catalogs, and the same
  std::vector<scope::Moved> moved;            ///< what is declared external, and other in the database
  desired::DesiredCatalog desired;
  std::vector<diff::Change> changes;
  std::optional<pg::Connection> session;  ///< to the database that is compared, outside of a transaction; none: files
  std::uint64_t round_trips = 0;
  std::size_t pending = 0;                   ///< files of the folder that were counted as applied
  std::set<model::ObjectKey> small_tables;   ///< `direct_below` chose the direct form for them
  std::optional<pg::ConnectionTarget> twin;  ///< the database that is the other side
  std::string from_name = "the database";    ///< for messages
  std::string to_name = "the schema files";
};

/// Reads both sides, takes away what is theirs (scope::Scope), replays the folder's pending files on scratch where
/// there are any and `folder` is given, and compares. Warns of patterns that name nothing. Errors: those of the parts,
/// and of scope::contradictions.
support::Result<std::unique_ptr<Comparison>> compare(Context& context, const migration::Folder* folder,
                                                     const Sides& sides = {});

/// How the database will differ once the migrations that are under way have run to their end.
struct Outlook {
  std::vector<const migration::Migration*> files;  ///< pending files of migrate and contract, up to the next expand
  std::vector<diff::Change> left;                  ///< points into the catalogs below
  model::Catalog outcome;
  model::Catalog goal;
};

/// Replays those files on scratch and compares again; null when there are none, or when they do not run on the database
/// as it is now.
support::Result<std::unique_ptr<Outlook>> look_ahead(Context& context, const Comparison& comparison,
                                                     const migration::Folder& folder);

}  // namespace gen::cli
