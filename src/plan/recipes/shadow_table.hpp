#pragma once

#include "plan/recipes/shadow_copy.hpp"

namespace gen::plan {

/// The steps around a table that is exchanged for a new form: what keeps both in step, the batches, and what contract
/// asks before. The two forms themselves are plain operations (see ShadowTables).
void shadow_table(RecipeContext& context, const ShadowCopy& copy);

}  // namespace gen::plan
