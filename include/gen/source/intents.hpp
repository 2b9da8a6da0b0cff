#pragma once

#include "gen/model/intents.hpp"

namespace gen::source {

/// Intents are written in the sources and obeyed by the plan; the types belong to the model, which both know.
using model::Backfill;
using model::EnumValueMapping;
using model::Intents;
using model::Rename;
using model::Retire;
using model::StrategyChoice;
using model::TypeConversion;

}  // namespace gen::source
