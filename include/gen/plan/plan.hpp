#pragma once

#include <map>
#include <string>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"

namespace gen::plan {

/// `strict` is `online` without exchanges: what can have one shape at a time is refused.
enum class Strategy { online, direct, strict };

struct Options {
  Strategy strategy = Strategy::online;
  bool allow_drop = false;  ///< approves every drop; otherwise each needs a `retire`
  /// Objects whose new form is of no use before the end of contract, with why: the online plan makes it there.
  std::map<model::ObjectKey, std::string> late = {};
};

/// Steps in the order they run; phases never go backwards. The way back is the reverse order with each `down`.
struct Plan {
  std::vector<Step> steps;
  support::Diagnostics notes;
};

/// Works out how to get from one catalog to the other.
///
/// `from` has declared renames already applied (see rename_steps). Pointers into both catalogs are not kept.
/// Errors, all of a run collected:
///   GEN3001 a drop that nothing approves       GEN3002 a change that has no online recipe (names --direct)
///   GEN3003 a change PostgreSQL cannot make    GEN3004 objects that need each other in a cycle, printed as a path
///   GEN3005 intent is missing (a backfill), with the line to paste
///   GEN3030 a table would be copied beside itself, and no key tells its rows apart
///   GEN3031 as above, and its row security hides rows even from its owner
///   GEN3040 a change that both programs cannot live with, under Strategy::strict
support::Result<Plan> make_plan(const model::Catalog& from, const model::Catalog& to, const model::Intents& intents,
                                const Options& options);

/// As above for changes that were already computed and settled (`changes` must stem from the two catalogs).
support::Result<Plan> make_plan(const model::Catalog& from, const model::Catalog& to,
                                const std::vector<diff::Change>& changes, const model::Intents& intents,
                                const Options& options);

}  // namespace gen::plan
