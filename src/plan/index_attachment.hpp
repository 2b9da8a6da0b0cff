#pragma once

#include <set>

#include "gen/diff/change.hpp"

/// The indexes of partitions that are attached to one of the parent's, be they objects of their own or behind a
/// constraint.
namespace gen::plan {

struct IndexAttachment {
  model::QualifiedName index;   ///< empty: the object is neither an index nor a constraint with one
  model::QualifiedName parent;  ///< empty: attached to none
  model::ObjectKey table;
};

IndexAttachment attachment_of(const model::Object& object);

/// `before` attached to what `after` is attached to: for tables that join or leave a parent, where ATTACH and DETACH
/// PARTITION see to that.
model::Object attached_as(const model::Object& before, const model::Object& after);

/// True for a table of both sides, of which at least one is a partition, of different parents.
bool changes_parent(const model::Catalog& from, const model::Catalog& to, const model::ObjectKey& table);

/// Partitions that stay, but have to leave their parent for a moment: an index of the parent goes, or comes, and the
/// partition's part of it is that of a constraint. PostgreSQL drops neither while they are tied to each other, and only
/// DETACH PARTITION unties them.
std::set<model::ObjectKey> tied_partitions(const model::Catalog& from, const model::Catalog& to,
                                           const std::vector<diff::Change>& changes);

/// The names of indexes to which those of partitions are attached.
std::set<model::QualifiedName> indexes_with_parts(const model::Catalog& catalog);

/// Indexes of partitioned tables, constraints with one included, to which some partition attaches none: they are not
/// valid, and were made ON ONLY their table.
std::set<model::ObjectKey> incomplete_indexes(const model::Catalog& catalog);

/// Indexes that ATTACH PARTITION may confuse, because a partition has another one over the same columns, or because it
/// would complete what is incomplete; their parents and what else is attached to those. They are attached one by one,
/// as pg_dump does it.
std::set<model::ObjectKey> ambiguous_indexes(const model::Catalog& catalog,
                                             const std::set<model::ObjectKey>& incomplete);

}  // namespace gen::plan
