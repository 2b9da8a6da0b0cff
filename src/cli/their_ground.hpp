#pragma once

#include <set>
#include <vector>

#include "cli/context.hpp"
#include "gen/desired/desired_catalog.hpp"
#include "gen/scope/moved.hpp"
#include "gen/scope/needed.hpp"
#include "gen/scope/scope.hpp"

namespace gen::cli {

/// What ours refers to of others: what the database has first, then what is declared external.
struct TheirGround {
  model::Catalog needed;
  /// The same with all that it can have between ours (scope::Turn); empty where that is no more.
  model::Catalog needed_between;
  desired::Ground ground;  ///< the same, to be built on
  std::vector<scope::Moved> moved;
  model::Catalog externals;  ///< all that is declared

  std::set<model::ObjectKey> keys() const;
};

/// With what comes between ours, for a schema that does not load on what can come first; the same where that is no
/// more.
TheirGround between_ours(TheirGround found);

/// The other way round: what is declared first. For a schema that no longer loads on what the database has.
TheirGround as_declared(TheirGround found);

/// Of the database `live`, where `basis` tells what belongs to others. Errors: those of scope::contradictions and
/// desired::read_externals.
support::Result<TheirGround> ground_in(Context& context, const source::SchemaSource& schema, const model::Catalog& live,
                                       const scope::Basis& basis, const scope::Mentions& mentions);

/// Without one: what the schema files declare external. `facts` are of the scratch server. Errors: as above.
support::Result<TheirGround> ground_without_database(Context& context, const source::SchemaSource& schema,
                                                     const desired::TargetFacts& facts,
                                                     const scope::Mentions& mentions);

/// "! external table auth.users: column id is uuid here, bigint in the database (schema/auth.gen:3)".
std::vector<std::string> lines_of(const Context& context, const std::vector<scope::Moved>& moved);

}  // namespace gen::cli
