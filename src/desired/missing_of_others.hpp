#pragma once

#include <string>

#include "desired/load_failure.hpp"

namespace gen::desired {

/// Where a statement failed for want of something in a schema that the schema files put nothing into: what to do about
/// it when it belongs to others, with the line to paste. "" for other failures.
std::string hint_for_others(const LoadFailure& failure, const source::SchemaSource& schema);

}  // namespace gen::desired
