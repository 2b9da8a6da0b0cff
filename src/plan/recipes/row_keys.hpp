#pragma once

#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// The keys by which each row of the table can be told apart at any moment: columns of the primary key first, then of
/// unique constraints and plain unique indexes; none of them takes NULL or is DEFERRABLE.
std::vector<std::vector<model::Identifier>> row_keys(const model::Catalog& catalog, const model::ObjectKey& table);

}  // namespace gen::plan
