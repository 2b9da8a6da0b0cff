#pragma once

#include <string>

#include "render/schema_units.hpp"

namespace gen::render {

/// Adds the statements of a unit, with an empty line in front when `previous` was about another object.
void add_unit(std::string& text, const Unit& unit, const model::ObjectKey* previous);

/// Comment lines that name what the model does not have; "" for none.
std::string unmodelled_note(const model::Catalog& catalog);

}  // namespace gen::render
