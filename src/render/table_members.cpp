#include "render/table_members.hpp"

#include <algorithm>

#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Column;
using model::Constraint;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

template <class Struct>
std::vector<const Struct*> owned_by(const model::Catalog& catalog, const ObjectKey& relation) {
  std::vector<const Struct*> found;
  const ObjectKey first{Struct::kKind, relation.schema, relation.name, {}, {}};
  for (auto it = catalog.objects.lower_bound(first); it != catalog.objects.end(); ++it) {
    const ObjectKey& key = it->first;
    if (key.kind != first.kind || key.schema != first.schema || key.owner != first.owner) break;
    found.push_back(&std::get<Struct>(it->second));
  }
  return found;
}

bool same_columns(const Table& a, const Table& b) {
  return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                    [](const Column& x, const Column& y) { return x.name == y.name; });
}

/// A generated column that comes from a parent must not be said again before 16.
bool repeats_generated(const model::Catalog& catalog, const Table& table) {
  for (const model::QualifiedName& name : table.inherits) {
    const auto* parent = catalog.find<Table>(table_key(name));
    if (parent == nullptr) continue;
    for (const Column& column : table.columns) {
      const Column* above = find_column(*parent, column.name);
      if (above != nullptr && !above->generated.empty() && column.local) return true;
    }
  }
  return false;
}

const std::vector<model::Identifier>* key_columns(const model::Catalog& catalog, const ObjectKey& key) {
  if (const auto* index = catalog.find<model::Index>(key)) return &index->columns;
  const auto* constraint = catalog.find<Constraint>(key);
  return constraint == nullptr ? nullptr : &constraint->columns;
}

/// An index of a partition that is like one of the parent would be attached to it.
bool hides_index(const GenContext& context, const Table& partition) {
  for (const ObjectKey& key : context.indexes.members(own_name(partition.key))) {
    if (context.indexes.parent(key) != nullptr) continue;
    const auto* columns = key_columns(context.catalog, key);
    for (const ObjectKey& above : context.indexes.members(partition.partition_of->parent)) {
      const auto* others = key_columns(context.catalog, above);
      if (columns != nullptr && others != nullptr && *columns == *others) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<const model::Trigger*> triggers_of(const model::Catalog& catalog, const ObjectKey& relation) {
  return owned_by<model::Trigger>(catalog, relation);
}

TableMembers members_of(const GenContext& context, const Table& table) {
  TableMembers members;
  members.constraints = owned_by<Constraint>(context.catalog, table.key);
  members.triggers = triggers_of(context.catalog, table.key);
  members.policies = owned_by<model::Policy>(context.catalog, table.key);
  for (const ObjectKey& key : context.indexes.members(own_name(table.key))) {
    if (const auto* index = context.catalog.find<model::Index>(key)) members.indexes.push_back(index);
  }
  return members;
}

bool repeats_key(const std::vector<const Constraint*>& constraints, const Constraint& constraint) {
  if (constraint.type != "unique") return false;
  return std::any_of(constraints.begin(), constraints.end(), [&](const Constraint* other) {
    const bool earlier = other->type == "primary key" || (other->type == "unique" && other->key < constraint.key);
    return earlier && other->columns == constraint.columns;
  });
}

bool block_can_say(const GenContext& context, const Table& table) {
  const bool plain = table.server.empty() && table.of_type.empty() && !table.columns.empty() &&
                     context.taken_apart.count(table.key) == 0 && !repeats_generated(context.catalog, table);
  if (!plain) return false;
  const model::QualifiedName name = own_name(table.key);
  for (const ObjectKey& key : context.indexes.members(name)) {
    if (context.indexes.only(key)) return false;
  }
  const auto& partitions = context.indexes.partitions(name);
  return std::all_of(partitions.begin(), partitions.end(), [&](const Table* partition) {
    return partition->key.schema == table.key.schema && same_columns(*partition, table) && !partition->unlogged &&
           !hides_index(context, *partition) && block_can_say(context, *partition);
  });
}

}  // namespace gen::render
