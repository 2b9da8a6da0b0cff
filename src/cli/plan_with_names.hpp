#pragma once

#include "cli/comparison.hpp"
#include "gen/plan/plan.hpp"

namespace gen::cli {

/// The plan from one side of a comparison to the other, renames of all kinds included, which a scratch server carries
/// through views, defaults and the like. Errors: those of plan::make_plan and of the scratch server; GEN3040.
support::Result<plan::Plan> plan_with_names(Context& context, const Comparison& comparison,
                                            const plan::Options& options);

}  // namespace gen::cli
