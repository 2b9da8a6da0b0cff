#pragma once

#include <string>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// A domain that has a rule or is NOT NULL, by itself or by one that it is made of: a column that gets such a type is
/// written anew under ACCESS EXCLUSIVE, even where it is NULL (ATExecAddColumn, ATColumnChangeRequiresRewrite).
bool is_constrained_domain(const model::Catalog& catalog, const std::string& type);

/// The column with the type that the domains of its own are made of, and with their defaults, collation and NOT NULL:
/// what it takes and gives is the same, but for the rules. The column itself when it has another type.
model::Column without_domain(const model::Catalog& catalog, model::Column column);

}  // namespace gen::plan
