#pragma once

#include "cli/comparison.hpp"
#include "gen/apply/preview.hpp"
#include "gen/migration/folder.hpp"
#include "gen/plan/plan.hpp"

namespace gen::cli {

/// Nothing of others is dropped or changed, so that what they hang on ours keeps it where it is. Errors: GEN3006 for
/// what is in the way of expand and migrate, which run now. What is in the way of contract may be gone by then: it is
/// told as a warning, GEN3007, and written as a risk into the plan's steps; so is, as a risk of the way back, what
/// would be in the way of the down files. GEN3012 for what the plan itself would change of theirs, and those of
/// rights_on_theirs.
support::Result<void> heed_others(Context& context, const Comparison& comparison, plan::Plan& plan);

/// What is asked again in front of the first file of contract, for it may have come since: GEN3006 for each object that
/// depends on what the files of this phase from that one on take away. Looks into the database in a session of its own.
std::function<support::Result<void>(const migration::File&)> ask_before_contract(Context& context,
                                                                                 const migration::Folder& folder);

/// Asks the same about all that a run of down files takes away, before its first one: GEN3006.
support::Result<void> heed_others_on_the_way_back(const Context& context, pg::Connection& session,
                                                  const apply::Preview& down);

}  // namespace gen::cli
