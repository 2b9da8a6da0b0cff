#pragma once

#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"
#include "gen/support/result.hpp"

namespace gen::plan {

/// Checks that every drop which loses data (tables, columns, materialized views are derived, sequences hold a counter)
/// is approved by a `retire`; GEN3001 with the line to paste for each that is not.
support::Result<void> approve_drops(const std::vector<diff::Change>& changes, const model::Intents& intents);

/// The changes of `changes` that are still to be made from `interim`; those that the caller settled as "no change" stay
/// settled.
std::vector<diff::Change> remaining_changes(const model::Catalog& interim, const model::Catalog& to,
                                            const std::vector<diff::Change>& changes);

}  // namespace gen::plan
