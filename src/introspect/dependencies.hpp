#pragma once

#include <vector>

#include "gen/model/catalog.hpp"
#include "introspect/address_book.hpp"
#include "introspect/catalog_rows.hpp"

namespace gen::introspect {

/// pg_depend in terms of the model. Adds to `book` what inner objects and members of extensions stand for. Besides an
/// edge to a column there is one to its relation, so that either can be asked for. Of several edges between the same
/// two the tightest stays. Sorted.
std::vector<model::Dependency> read_dependencies(const CatalogRows& rows, AddressBook& book);

}  // namespace gen::introspect
