#pragma once

#include <set>
#include <vector>

#include "cli/context.hpp"
#include "gen/desired/desired_catalog.hpp"
#include "gen/scope/moved.hpp"
#include "gen/scope/needed.hpp"

namespace gen::cli {

/// What ours refers to of others: what the database has first, then what is declared external.
struct TheirGround {
  model::Catalog needed;
  desired::Ground ground;  ///< the same, to be built on
  std::vector<scope::Moved> moved;

  std::set<model::ObjectKey> keys() const;
};

/// Of a database: `theirs` are the objects of `live` that belong to others. Errors: those of desired::read_externals.
support::Result<TheirGround> ground_in(Context& context, const source::SchemaSource& schema, const model::Catalog& live,
                                       const std::set<model::ObjectKey>& theirs, const scope::Mentions& mentions);

/// Without one: what the schema files declare external. `facts` are of the scratch server. Errors: as above.
support::Result<TheirGround> ground_without_database(Context& context, const source::SchemaSource& schema,
                                                     const desired::TargetFacts& facts,
                                                     const scope::Mentions& mentions);

/// "! external table auth.users: column id is uuid here, bigint in the database (schema/auth.gen:3)".
std::vector<std::string> lines_of(const Context& context, const std::vector<scope::Moved>& moved);

}  // namespace gen::cli
