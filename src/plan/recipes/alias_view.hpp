#pragma once

#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"
#include "plan/recipes/recipes.hpp"

namespace gen::plan {

/// A view that programs use like the table `shown`, under its name and with its columns and privileges, while the table
/// itself is called `base`; the columns of `renamed` have both names, and `base` has them under the new ones.
model::View alias_view(const model::Catalog& from, const model::Table& shown, const model::QualifiedName& base,
                       const std::vector<RenamedColumn>& renamed);

/// Why no view can stand for the table, whatever is renamed; "" when one can.
std::string obstacle_to_alias(const model::Catalog& from, const model::Table& table);

/// The view before the table, as its users do: the other order deadlocks with them (zero-downtime design, 1.6, trap 8).
render::SqlText lock_view(const model::ObjectKey& view);

}  // namespace gen::plan
