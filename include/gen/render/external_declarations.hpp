#pragma once

#include <string>

#include "gen/model/catalog.hpp"
#include "gen/render/schema_files.hpp"

namespace gen::render {

/// The objects as external declarations (docs/language.md): relations with their columns and unique keys alone, domains
/// with their type, functions by their signature, views over nothing, everything else by its statement. "" for nothing.
/// In the order of their kinds, which is no order to run in. Same catalog, same bytes.
std::string external_declarations(const model::Catalog& used, Format format);

}  // namespace gen::render
