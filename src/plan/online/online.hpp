#pragma once

#include <vector>

#include "gen/plan/plan.hpp"

namespace gen::plan {

/// The plan in expand, migrate and contract. A change without a recipe is refused (GEN3002) with the reason and the
/// two ways out, never emitted as a blocking statement.
support::Result<Plan> plan_online(const model::Catalog& from, const model::Catalog& to,
                                  const std::vector<diff::Change>& changes, const model::Intents& intents,
                                  const Options& options);

}  // namespace gen::plan
