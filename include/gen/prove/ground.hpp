#pragma once

#include "gen/desired/desired_catalog.hpp"
#include "gen/model/catalog.hpp"

namespace gen::prove {

/// What others have (scope::needed_of_theirs) as the ground to build ours on, in any database; what is there already
/// stays. A function that the server cannot make is stood in for (model::stand_in_for). What else it cannot make of
/// it, an extension that it lacks say, is left out: where ours needs that, its own statement fails and says so.
desired::Ground ground_of(const model::Catalog& theirs);

}  // namespace gen::prove
