#pragma once

#include "plan/recipes/recipe.hpp"
#include "plan/recipes/shadow_copy.hpp"

/// A table without a key gets one for as long as its new form stands beside it: a column of both forms that no program
/// knows, which a trigger fills. It comes bare, so that nothing is rewritten; the rows that are there get their values
/// in batches, block by block, and only when it has its index can the new form be kept in step.
namespace gen::plan {

model::Identifier interim_key_name(const model::ObjectKey& table);

/// Expand and migrate. REQUIRES: `copy.interim`.
void add_interim_key(RecipeContext& context, const ShadowCopy& copy);

/// In the exchange, while the table is locked: the new form goes on without it.
render::Script leave_interim_key(const ShadowCopy& copy);
/// The way back, once the old form stands with its rows: both forms have it again, the new one filled with rows anew.
render::Script return_interim_key(const ShadowCopy& copy);

}  // namespace gen::plan
