#pragma once

#include <map>
#include <set>
#include <string>

#include "gen/model/catalog.hpp"

namespace gen::render {

/// write_schema_files for Format::gen. `catalog`: as without_own_owners gives it.
std::map<std::string, std::string> gen_files(const model::Catalog& catalog, bool single_file,
                                             const std::set<model::QualifiedName>& managed_elsewhere);

}  // namespace gen::render
