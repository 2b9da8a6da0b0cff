#pragma once

#include "gen/desired/desired_catalog.hpp"
#include "gen/model/catalog.hpp"

namespace gen::prove {

/// What others have (scope::needed_of_theirs) as the ground to build ours on. What the scratch server cannot make of
/// it, an extension that it lacks say, is left out: where ours needs that, its own statement fails and says so.
desired::Ground ground_of(const model::Catalog& theirs);

}  // namespace gen::prove
