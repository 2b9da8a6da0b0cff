#pragma once

#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"

namespace gen::plan {

/// Labels that are only added to enums: steps of their own that come first and commit before anything else, because a
/// new label cannot be used in the transaction that adds it (manual, ALTER TYPE). `interim` becomes `from` with those
/// labels added, the state in which the rest of the plan starts; it is left alone when there are none. The way back
/// rebuilds the type, since PostgreSQL cannot take a label away.
support::Result<std::vector<Step>> add_enum_labels(const model::Catalog& from, const std::vector<diff::Change>& changes,
                                                   const model::Intents& intents,
                                                   std::optional<model::Catalog>& interim);

}  // namespace gen::plan
