#pragma once

#include "gen/model/intents.hpp"

namespace gen::plan {

/// True where the declaration of just this object says `strategy direct`. Objects that take it over from the table that
/// they are of are asked for with that (OnlinePlanner::is_direct).
bool is_chosen_direct(const model::Intents& intents, const model::ObjectKey& key);

}  // namespace gen::plan
