#pragma once

#include <string>
#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// False when an expression may give another value for the same row when it is run again: it calls a function that is
/// known to be volatile, or to look at the clock or the session, or one of the catalogs that is not IMMUTABLE.
/// Functions of extensions that are not known count as repeatable.
bool is_repeatable(const std::string& expression, const model::Catalog& from, const model::Catalog& to);

/// The columns of the table that the expression names, in the order of the table.
std::vector<const model::Column*> columns_read(const model::Table& table, const std::string& expression);

}  // namespace gen::plan
