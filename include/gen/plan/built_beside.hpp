#pragma once

#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"
#include "gen/support/result.hpp"

/// What is built beside the old one under a name of its own, since building it takes time, and gets its name in
/// contract.
namespace gen::plan {

/// Materialized views that are defined anew, with their indexes, types that columns have and that PostgreSQL cannot
/// change in place, and functions of another shape whose results are stored (in indexes, checks, columns): from the
/// name that they have meanwhile (one that nothing has yet) to their own.
std::vector<model::Rename> built_beside(const model::Catalog& from, const model::Catalog& to,
                                        const std::vector<diff::Change>& changes, const model::Intents& intents);

/// Labels that leave a type which is built beside, while nothing says what becomes of rows that have them: GEN3005 with
/// the words to write.
support::Diagnostics unmapped_labels(const model::Catalog& from, const model::Catalog& to,
                                     const std::vector<model::Rename>& beside, const model::Intents& intents);

/// Adds to `intents`, which name things as `goal` does, what the author need not say: that the old ones go, and how the
/// values of columns get from one type to the other where labels are mapped.
void add_intents_beside(const model::Catalog& goal, const std::vector<model::Rename>& beside, model::Intents& intents);

/// What has no use for the new one before it has its name, with why: it goes on with the old one until then.
std::map<model::ObjectKey, std::string> users_beside(const model::Catalog& goal,
                                                     const std::vector<model::Rename>& beside);

}  // namespace gen::plan
