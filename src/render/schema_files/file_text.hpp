#pragma once

#include <set>
#include <string>

#include "render/schema_files/units.hpp"

namespace gen::render {

/// Adds the statements of a unit, with an empty line in front when `previous` was about another object, and with a
/// directive in front of a table whose partitions are managed elsewhere.
void add_unit(std::string& text, const Unit& unit, const model::ObjectKey* previous,
              const std::set<model::QualifiedName>& managed_elsewhere);

/// Comment lines that name what the model does not have; "" for none.
std::string unmodelled_note(const model::Catalog& catalog);

}  // namespace gen::render
