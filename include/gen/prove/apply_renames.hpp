#pragma once

#include <vector>

#include "gen/desired/scratch.hpp"
#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// A catalog after the declared renames that apply to it, and the steps that make them.
struct Renamed {
  model::Catalog catalog;
  std::vector<plan::Step> steps;
};

/// Makes the renames of `intents` that still have something to rename: the old name is in `from` and not in `to`, the
/// new one in `to` and not in `from`. A server carries them through (views, constraints and defaults follow), on a
/// scratch database that is only started when there is a rename to make. Others are no-ops.
/// Errors: those of building `from` on scratch; GEN6009 the server refuses a rename.
support::Result<Renamed> apply_renames(const model::Catalog& from, const model::Catalog& to,
                                       const model::Intents& intents, desired::Scratch& scratch);

}  // namespace gen::prove
