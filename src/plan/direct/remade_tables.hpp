#pragma once

#include <set>
#include <string>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/catalog.hpp"

namespace gen::plan {

/// The tables of both states that PostgreSQL cannot change in place, so that a new one is made and takes the rows over.
/// They are those
///  - that become partitioned or foreign or cease to be, or whose partition key changes;
///  - that are partitioned and become UNLOGGED or cease to be;
///  - that have a partition which no longer takes every row it took, or one that goes while another takes its place;
///  - with columns that are inherited on one side alone: no statement makes a declared column an inherited one (manual,
///    5.10; MergeAttributesIntoExisting in tablecmds.c);
///  - that stay below such a table, as its partition or its child.
std::set<model::ObjectKey> remade_tables(const model::Catalog& from, const model::Catalog& to,
                                         const std::vector<diff::Change>& changes);

/// The partitioned tables above a partition, the nearest first.
std::vector<model::ObjectKey> partition_ancestors(const model::Catalog& catalog, const model::ObjectKey& table);

/// Whether `above` is among them.
bool is_partition_below(const model::Catalog& catalog, const model::ObjectKey& table, const model::ObjectKey& above);

/// The table with all partitions below it.
std::set<model::ObjectKey> partition_tree(const model::Catalog& catalog, const model::ObjectKey& root);

/// Those of them that are not partitioned themselves.
std::vector<model::QualifiedName> leaf_partitions(const model::Catalog& catalog, const model::ObjectKey& root);

/// Partitions of one parent on both sides whose bound differs.
bool changes_bound(const model::Table& before, const model::Table& after);

}  // namespace gen::plan
