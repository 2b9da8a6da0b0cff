#pragma once

#include <string>

#include "gen/model/table.hpp"

namespace gen::plan {

/// The USING expression that turns a column from one type into another when nobody gave one: "" where the server's own
/// assignment cast does it, else a cast of the column, through text where no direct cast can be relied on.
std::string default_using(const model::Identifier& column, const std::string& from_type, const std::string& to_type);

/// True when ALTER COLUMN TYPE from one to the other touches the catalogs alone (zero-downtime design, 1.5).
bool is_catalog_only_change(const std::string& from_type, const std::string& to_type);

/// True when the cast from one to the other gives two different values different results, whatever they are; it may
/// fail for some.
bool keeps_values_apart(const std::string& from_type, const std::string& to_type);

}  // namespace gen::plan
