#pragma once

#include <map>
#include <set>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::plan {

/// New forms of tables that are built and filled beside the old ones, until contract exchanges the two. They stand in a
/// schema of their own, so that all their parts have their final names from the start.
struct ShadowTables {
  /// What keeps the new form of a table in step with the old one.
  struct Sync {
    render::Script start;
    render::Script stop;
    std::vector<model::QualifiedName> locked;  ///< what the exchange locks, in order
  };

  std::map<model::ObjectKey, Sync> roots;  ///< tables of both states, each with its new form
  std::set<model::ObjectKey> tables;       ///< of the target: the roots, and the partitions below them
  std::set<model::ObjectKey> parts;        ///< indexes and constraints of those that stand there too
  std::set<model::ObjectKey> computed;     ///< columns that the new form computes, and the old one has for the while

  bool holds(const model::ObjectKey& key) const { return tables.count(key) != 0 || parts.count(key) != 0; }
};

/// The schema in which new forms of the tables of `schema` stand.
model::Identifier shadow_schema(const model::Identifier& schema);
model::QualifiedName shadow_of(const model::QualifiedName& relation);

/// The table without what programs see of it and its rows do not need: owner, privileges, comments, row security, marks
/// of its indexes. Values of its identity columns can be given.
model::Table bare_table(const model::Table& table);

/// A table, index or constraint as it stands in the shadow schema.
model::Object shadow_form(const model::Object& object);
model::ObjectKey shadow_key(const model::ObjectKey& key);

}  // namespace gen::plan
