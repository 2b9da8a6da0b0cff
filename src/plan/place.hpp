#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// What two objects cannot have at the same time, and which of their keys gives it up.
struct Place {
  /// The name space and the name in it.
  using Name = std::pair<std::string, model::QualifiedName>;

  Name name;
  model::ObjectKey holder;
};

/// Relations and indexes share the names of a schema, and so do types and the row types of relations; a function and an
/// aggregate with the same arguments are in each other's way, and so are two primary keys of a table.
std::vector<Place> places_of(const model::Object& object);

}  // namespace gen::plan
