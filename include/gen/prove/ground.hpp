#pragma once

#include "gen/desired/desired_catalog.hpp"
#include "gen/model/catalog.hpp"
#include "gen/pg/connection.hpp"

namespace gen::prove {

/// What others have (scope::needed_of_theirs) as the ground to build ours on, in any database; what is there already
/// stays. A function that the server cannot make is stood in for (model::stand_in_for). What else it cannot make of
/// it, an extension that it lacks say, is left out: where ours needs that, its own statement fails and says so. What
/// needs something that is not among `theirs` is late (Ground::late).
desired::Ground ground_of(const model::Catalog& theirs);

/// Whether the database has all schemas of the ground, and all of it that needs ours. One that has not gets the rest
/// when a migration makes that: others put theirs into a schema of ours once it is there, so that the ground is built
/// again between two files.
support::Result<bool> can_be_whole(const desired::Ground& ground, pg::Connection& session);

}  // namespace gen::prove
