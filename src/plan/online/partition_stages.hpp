#pragma once

#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/plan.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"

namespace gen::plan {

/// The steps of an online plan in which tables may join, leave or shift in trees of partitions: all else is planned
/// between states in which no table does, and each of these moves is an exchange of its own between two of them.
/// `options`: as for OnlinePlanner.
support::Result<std::vector<Step>> plan_in_stages(const model::Catalog& from, const model::Catalog& to,
                                                  const std::vector<diff::Change>& changes,
                                                  const model::Intents& intents, const Options& options);

}  // namespace gen::plan
