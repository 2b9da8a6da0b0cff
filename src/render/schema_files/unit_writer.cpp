#include "render/schema_files/unit_writer.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "render/constraint_definition.hpp"
#include "render/subject.hpp"
#include "render/table_members.hpp"

namespace gen::render {
namespace {

using model::Constraint;
using model::Index;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// The kinds stand in the order of kinds.def, but what acts on later statements comes last.
int rank(ObjectKind kind) {
  if (kind == ObjectKind::default_privileges) return 100;
  if (kind == ObjectKind::event_trigger) return 101;
  return static_cast<int>(kind);
}

/// Order inside the file of a table: what a reader wants to know first.
int place_inside(const ObjectKey& key, const ObjectKey& home) {
  if (key.kind == ObjectKind::sequence) return 0;
  return key == home ? 1 : 2 + static_cast<int>(key.kind);
}

bool has_index(const Constraint& constraint) { return !constraint.index.empty(); }

/// What only comes from a parent table.
bool is_inherited(const Constraint& constraint) { return !constraint.local && constraint.index_parent.empty(); }

SqlText add_constraint_only(const Constraint& constraint) {
  return SqlBuilder("ALTER TABLE ONLY")
      .name(owner_name(constraint.key))
      .word("ADD")
      .trusted(constraint_definition(constraint))
      .build();
}

Script set_defaults(const Table& table) {
  Script script;
  for (const model::Column& column : table.columns) {
    const bool own = column.local || table.partition_of;
    if (own && column.default_value && column.generated.empty()) {
      script.push_back(set_default(table, column.name, column.default_value));
    }
  }
  return script;
}

Table without_defaults(Table table) {
  for (model::Column& column : table.columns) {
    if (column.generated.empty()) column.default_value.reset();
  }
  return table;
}

}  // namespace

void UnitChoices::break_up(const std::vector<UnitId>& cycle) {
  for (std::set<ObjectKey>* apart : {&checks_apart, &defaults_apart}) {
    for (const UnitId& id : cycle) {
      if (id.first.kind == ObjectKind::table && apart->insert(id.first).second) return;
    }
  }
  ignored.emplace(cycle.back(), cycle.front());
}

UnitWriter::UnitWriter(const model::Catalog& catalog, const PartitionIndexes& indexes, const UnitChoices& choices,
                       UnitGraph& graph)
    : catalog_(catalog), indexes_(indexes), choices_(choices), graph_(graph) {}

void UnitWriter::write() {
  for (const auto& [key, object] : catalog_.objects) {
    write_object(object);
    link_object(key, object);
  }
  link_dependencies();
}

void UnitWriter::add(const Object& object, Part part, Script script) {
  const ObjectKey& key = header(object).key;
  const ObjectKey home = home_of(catalog_, key);
  graph_.add({key, part}, {rank(home.kind), home, place_inside(key, home), key, part}, std::move(script));
  if (part != Part::make) graph_.edge({key, Part::make}, {key, part});
  if (part == Part::finish) graph_.edge({key, Part::dress}, {key, part});
}

void UnitWriter::write_object(const Object& object) {
  if (const auto* table = std::get_if<Table>(&object)) {
    write_table(*table);
  } else if (const auto* constraint = std::get_if<Constraint>(&object)) {
    write_constraint(*constraint);
  } else if (const auto* index = std::get_if<Index>(&object)) {
    write_index(*index);
  } else if (const auto* trigger = std::get_if<model::Trigger>(&object)) {
    write_trigger(*trigger);
  } else {
    write_plain(object);
  }
}

void UnitWriter::write_plain(const Object& object) {
  const ObjectKey& key = header(object).key;
  const bool given = key.kind == ObjectKind::schema && key.name.str() == "public";  // every database has it
  add(object, Part::make, given ? Script{} : create(object));
  add(object, Part::dress, dress(object));
  const auto* sequence = std::get_if<model::Sequence>(&object);
  if (sequence != nullptr && sequence->owned_by) add(object, Part::finish, {own_sequence(*sequence)});
  const auto* view = std::get_if<model::MaterializedView>(&object);
  if (view != nullptr && !view->cluster_index.empty()) add(object, Part::finish, {set_cluster(*view)});
}

void UnitWriter::write_table(const Table& table) {
  std::vector<const Constraint*> inlined;
  for (const Constraint* constraint : constraints_of(table)) {
    if (is_inline(*constraint)) inlined.push_back(constraint);
  }
  const bool apart = choices_.defaults_apart.count(table.key) != 0;
  const Table written = apart ? without_defaults(table) : table;
  Script make;
  if (stands_alone(table)) {
    make = {create_table(written, inlined)};
    append(make, indexes_before_joining(table));
    make.push_back(attach_partition(table));
  } else if (table.partition_of) {
    const Table* parent = table_named(table.partition_of->parent);
    make = {create_partition_of(written, inlined, apart ? nullptr : parent)};
  } else {
    make = {create_table(written, inlined, parents_of(catalog_, written))};
  }
  add(table, Part::make, std::move(make));
  add(table, Part::dress, dress(Object(written), parents_of(catalog_, written)));
  Script finish;
  if (apart) finish = set_defaults(table);
  if (table.replica_identity == "index") finish.push_back(set_replica_identity(table));
  if (!table.cluster_index.empty()) finish.push_back(set_cluster(table));
  add(table, Part::finish, std::move(finish));
}

void UnitWriter::write_constraint(const Constraint& constraint) {
  Script make;
  if (!is_inline(constraint) && !is_inherited(constraint) && !indexes_.implied(constraint.key)) {
    make = indexes_.only(constraint.key) ? Script{add_constraint_only(constraint)} : add_constraint(constraint, false);
    if (!constraint.index_parent.empty()) make.push_back(attach_index(constraint.index_parent, constraint.index));
  }
  add(constraint, Part::make, std::move(make));
  add(constraint, Part::dress, dress(Object(constraint)));
}

void UnitWriter::write_index(const Index& index) {
  Index written = index;
  written.only = indexes_.only(index.key);
  Script make;
  const Table* table = table_named(index.relation);
  const bool is_made = table != nullptr && joins_unknown(*table) && !index.attached_to.empty();
  if (!indexes_.implied(index.key) && !is_made) {
    make.push_back(create_index(written, false));
    if (!index.attached_to.empty()) make.push_back(attach_index(index.attached_to, own_name(index.key)));
  }
  add(index, Part::make, std::move(make));
  add(index, Part::dress, dress(Object(index)));
}

/// A clone follows the trigger of the parent, but can be switched on and off by itself.
void UnitWriter::write_trigger(const model::Trigger& trigger) {
  add(trigger, Part::make, create(Object(trigger)));
  Script script = dress(Object(trigger));
  const Table* table = owner_table(trigger.key);
  if (trigger.cloned && table != nullptr && table->partition_of) {
    ObjectKey parent_key = trigger.key;
    parent_key.schema = table->partition_of->parent.schema;
    parent_key.owner = table->partition_of->parent.name;
    if (const auto* parent = catalog_.find<model::Trigger>(parent_key)) {
      model::Trigger before = trigger;
      before.enabled = parent->enabled;
      script = alter(Object(before), Object(trigger)).value_or(Script{});
      graph_.edge({parent_key, Part::dress}, {trigger.key, Part::dress});
    }
  }
  add(trigger, Part::dress, std::move(script));
}

/// What a partition has because its parent, which is not written here, has the like: the parent takes it for its own
/// where it is there when the partition joins, and makes another one where it is not.
Script UnitWriter::indexes_before_joining(const Table& table) const {
  Script make;
  if (!joins_unknown(table)) return make;
  for (const auto& [key, object] : model::of_kind(catalog_, ObjectKind::index)) {
    const auto& index = std::get<model::Index>(object);
    if (index.relation == own_name(table.key) && !index.attached_to.empty()) make.push_back(create_index(index, false));
  }
  return make;
}

bool UnitWriter::joins_unknown(const Table& table) const {
  return table.partition_of && table_named(table.partition_of->parent) == nullptr;
}

bool UnitWriter::stands_alone(const Table& table) const {
  if (!table.partition_of) return false;
  const Table* parent = table_named(table.partition_of->parent);
  return parent == nullptr || parent->columns.size() != table.columns.size() ||
         !std::equal(parent->columns.begin(), parent->columns.end(), table.columns.begin(),
                     [](const auto& a, const auto& b) { return a.name == b.name; });
}

bool UnitWriter::is_inline(const Constraint& constraint) const {
  if (constraint.on_domain || !constraint.validated || constraint.type == "foreign key") return false;
  const Table* table = owner_table(constraint.key);
  if (table == nullptr) return false;
  if (is_inherited(constraint)) return stands_alone(*table) && constraint.type == "check";
  if (constraint.type == "check") return choices_.checks_apart.count(table->key) == 0;
  const bool is_own = constraint.index_parent.empty() || joins_unknown(*table);
  return has_index(constraint) && is_own && !indexes_.only(constraint.key) &&
         !repeats_key(constraints_of(*table), constraint);
}

const Table* UnitWriter::table_named(const model::QualifiedName& name) const {
  return catalog_.find<Table>(table_key(name));
}

const Table* UnitWriter::owner_table(const ObjectKey& key) const { return table_named(owner_name(key)); }

std::vector<const Constraint*> UnitWriter::constraints_of(const Table& table) const {
  std::vector<const Constraint*> found;
  const ObjectKey first{ObjectKind::constraint, table.key.schema, table.key.name, {}, {}};
  for (auto it = catalog_.objects.lower_bound(first); it != catalog_.objects.end(); ++it) {
    const ObjectKey& key = it->first;
    if (key.kind != first.kind || key.schema != first.schema || key.owner != first.owner) break;
    found.push_back(&std::get<Constraint>(it->second));
  }
  return found;
}

}  // namespace gen::render
