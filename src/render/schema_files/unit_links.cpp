#include "render/schema_files/unit_writer.hpp"
#include "render/subject.hpp"

/// What must stand in front of what.
namespace gen::render {
namespace {

using model::Constraint;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// Kinds that a default or generation expression may call, but that a column's type never is.
bool is_called(ObjectKind kind) {
  return kind == ObjectKind::function || kind == ObjectKind::sequence || kind == ObjectKind::aggregate ||
         kind == ObjectKind::operator_ || kind == ObjectKind::cast || kind == ObjectKind::text_search_configuration ||
         kind == ObjectKind::text_search_dictionary;
}

}  // namespace

void UnitWriter::edge(const ObjectKey& referenced, const ObjectKey& dependent) {
  graph_.edge({referenced, Part::make}, {dependent, Part::make});
}

void UnitWriter::link_object(const ObjectKey& key, const Object& object) {
  if (!key.owner.empty() && key.kind != ObjectKind::user_mapping) edge(home_relation(key), key);
  if (const auto* table = std::get_if<Table>(&object)) {
    link_partitions(*table);
    link_marked_index(key, table->replica_identity_index);
    link_marked_index(key, table->cluster_index);
  } else if (const auto* view = std::get_if<model::MaterializedView>(&object)) {
    link_marked_index(key, view->cluster_index);
  } else if (const auto* constraint = std::get_if<Constraint>(&object)) {
    link_constraint(*constraint);
  } else if (const auto* index = std::get_if<model::Index>(&object)) {
    if (const Object* relation = catalog_.find_relation(index->relation)) edge(header(*relation).key, key);
    link_indexes(key, index->relation);
  }
}

/// What a parent hands down is there before its children are made: SET STORAGE and SET STATISTICS reach children that
/// exist, but those may have other settings.
void UnitWriter::link_partitions(const Table& table) {
  for (const model::QualifiedName& name : parents_of(table)) {
    const ObjectKey parent = table_key(name);
    edge(parent, table.key);
    graph_.edge({parent, Part::dress}, {table.key, Part::make});
    graph_.edge({parent, Part::finish}, {table.key, Part::finish});
    const Table* above = table_named(name);
    if (above == nullptr) continue;
    for (const Constraint* constraint : constraints_of(*above)) {
      // A child made later would have a valid copy.
      if (!constraint->validated) edge(table.key, constraint->key);
    }
  }
}

void UnitWriter::link_constraint(const Constraint& constraint) {
  if (!constraint.index.empty()) link_indexes(constraint.key, owner_name(constraint.key));
  if (constraint.type != "foreign key") return;
  // A key that was put together from those of the partitions is whole when the last one is attached.
  for (const Table* partition : indexes_.partitions(constraint.references)) {
    for (const Constraint* part : constraints_of(*partition)) {
      if (!part->index_parent.empty()) edge(part->key, constraint.key);
    }
  }
}

/// `member` is an index of `table`, or a constraint with one.
void UnitWriter::link_indexes(const ObjectKey& member, const model::QualifiedName& table_name) {
  const Object* parent = indexes_.parent(member);
  if (parent != nullptr) edge(header(*parent).key, member);
  if (indexes_.only(member)) {
    // A partition made later would get an index of its own.
    for (const Table* partition : indexes_.partitions(table_name)) edge(partition->key, member);
  }
  const Table* table = table_named(table_name);
  if (parent != nullptr || table == nullptr || !table->partition_of) return;
  // Made first, an index like that of the parent would be attached in place of the one that shall be.
  for (const ObjectKey& above : indexes_.members(table->partition_of->parent)) edge(above, member);
}

void UnitWriter::link_marked_index(const ObjectKey& relation, const model::Identifier& index) {
  if (index.empty()) return;
  const UnitId user{relation, Part::finish};
  graph_.edge({{ObjectKind::index, relation.schema, {}, index, {}}, Part::make}, user);
  graph_.edge({{ObjectKind::constraint, relation.schema, relation.name, index, {}}, Part::make}, user);
}

ObjectKey UnitWriter::home_relation(const ObjectKey& part) const {
  const model::QualifiedName name = owner_name(part);
  if (const Object* relation = catalog_.find_relation(name)) return header(*relation).key;
  const ObjectKind kind = part.kind == ObjectKind::column ? ObjectKind::composite_type : ObjectKind::domain;
  return {kind, name.schema, {}, name.name, {}};
}

UnitId UnitWriter::user_of(const model::Dependency& dependency) const {
  const ObjectKey& key = dependency.dependent;
  if (key.kind == ObjectKind::column) {
    const ObjectKey relation = home_relation(key);
    const bool apart = choices_.defaults_apart.count(relation) != 0 && is_called(dependency.referenced.kind);
    return {relation, apart ? Part::finish : Part::make};
  }
  if (const auto* constraint = catalog_.find<Constraint>(key); constraint != nullptr && is_inline(*constraint)) {
    return {owner_table(key)->key, Part::make};
  }
  // That a sequence is owned by a column is said once both are there.
  const bool owned = key.kind == ObjectKind::sequence && dependency.type != model::DependencyType::normal;
  return {key, owned ? Part::finish : Part::make};
}

void UnitWriter::link_dependencies() {
  for (const model::Dependency& dependency : catalog_.dependencies) {
    const ObjectKey& referenced = dependency.referenced;
    const ObjectKey maker = referenced.kind == ObjectKind::column ? home_relation(referenced) : referenced;
    graph_.edge({maker, Part::make}, user_of(dependency));
  }
}

}  // namespace gen::render
