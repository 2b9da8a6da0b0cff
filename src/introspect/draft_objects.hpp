#pragma once

#include <vector>

#include <nlohmann/json.hpp>

#include "introspect/address_book.hpp"
#include "introspect/catalog_rows.hpp"

namespace gen::introspect {

/// An object whose fields are still JSON.
struct DraftObject {
  model::ObjectKey key;
  nlohmann::json fields;
};

/// The objects of all kinds, comments and privileges put in; their addresses and those of their columns go into `book`.
/// Throws nlohmann::json::exception for text that is not UTF-8.
std::vector<DraftObject> draft_objects(const CatalogRows& rows, AddressBook& book);

}  // namespace gen::introspect
