#pragma once

#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"

/// Tables under another name or in another schema.
namespace gen::plan {

/// Adds the renames that follow from those of tables: sequences that a column owns, constraints, and indexes whose name
/// begins with the name of their table are called as PostgreSQL would call them anew, where `to` has them so.
model::Intents with_implied_renames(const model::Catalog& from, const model::Catalog& to, model::Intents intents);

/// For each rename of a table that is still to be made: a step of expand that makes it and puts a view in its old
/// place, for the old program. The view is to be dropped in contract. Tables that no view can stand for are left out.
std::vector<Step> alias_tables(const model::Catalog& from, const model::Catalog& to, const model::Intents& intents);

}  // namespace gen::plan
