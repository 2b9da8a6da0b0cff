#pragma once

#include "gen/model/object_header.hpp"

namespace gen::plan {

/// The name that a thing has while it stands aside for its successor: derived from its own alone, so that the same plan
/// gives the same bytes, and cut so that it fits into 63 bytes.
model::Identifier aside_name(const model::Identifier& name);

}  // namespace gen::plan
