#pragma once

#include <set>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::render {

/// A few statements that stand together.
struct Unit {
  model::ObjectKey subject;
  Script script;
};

/// Units in order, and the tables that had to be taken apart for it: nothing but their statements can say them.
struct OrderedSchema {
  std::vector<Unit> units;
  std::set<model::ObjectKey> taken_apart;
};

/// The statements that make all objects of a catalog, in an order that works from the first to the last. Statements
/// about one table stand together as far as that order lets them.
OrderedSchema schema_units(const model::Catalog& catalog);

/// The catalog without owners that are the reading role's own, and without what a new database has anyway.
model::Catalog without_own_owners(const model::Catalog& catalog);

/// The object whose file holds `key`: the (topmost partitioned) table or the view that an index, constraint, trigger,
/// partition or owned sequence belongs to; the domain of its constraint; else the object itself.
model::ObjectKey home_of(const model::Catalog& catalog, const model::ObjectKey& key);

}  // namespace gen::render
