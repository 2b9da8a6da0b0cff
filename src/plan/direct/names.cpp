#include <utility>

#include "plan/direct/operations.hpp"

/// What can be there only once has to leave before another takes its place.
namespace gen::plan {
namespace {

using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

/// What two objects cannot have at the same time, and which of their keys gives it up.
struct Place {
  std::string kind;  ///< of the name space
  QualifiedName name;
  ObjectKey holder;
};

bool is_relation(ObjectKind kind) {
  return kind == ObjectKind::table || kind == ObjectKind::view || kind == ObjectKind::materialized_view ||
         kind == ObjectKind::sequence;
}

/// Relations and indexes share the names of a schema, and so do types and the row types of relations; a function and an
/// aggregate with the same arguments are in each other's way, and so are two primary keys of a table.
std::vector<Place> places_of(const Object& object) {
  const ObjectKey& key = model::header(object).key;
  std::vector<Place> places;
  if (is_relation(key.kind)) places.push_back({"relation", {key.schema, key.name}, key});
  if (is_relation(key.kind) || is_type(key.kind)) places.push_back({"type", {key.schema, key.name}, key});
  if (key.kind == ObjectKind::function || key.kind == ObjectKind::aggregate)
    places.push_back({"routine (" + key.signature + ')', {key.schema, key.name}, key});
  if (const QualifiedName index = attachment_of(object).index; !index.empty())
    places.push_back({"relation", index, key});
  const auto* constraint = std::get_if<model::Constraint>(&object);
  if (constraint != nullptr && constraint->type == "primary key")
    places.push_back({"primary key", {key.schema, key.owner}, key});
  if (const auto* table = std::get_if<Table>(&object)) {
    for (const model::Column& column : table->columns) {
      if (column.identity) places.push_back({"relation", column.identity->sequence, column_key(key, column.name)});
    }
  }
  return places;
}

}  // namespace

void DirectOperations::tie_names() {
  std::map<std::pair<std::string, QualifiedName>, ObjectKey> held;
  for (const ObjectKey& key : concerned_objects()) {
    const Object* before = find_object(from_, key);
    if (before == nullptr) continue;
    for (Place& place : places_of(*before)) held.emplace(std::pair(place.kind, place.name), place.holder);
  }
  auto taken_along = [&](const std::map<ObjectKey, ObjectKey>& along, const ObjectKey& key) {
    const auto parent = along.find(key);
    return parent == along.end() ? key : parent->second;
  };
  for (const ObjectKey& key : concerned_objects()) {
    const Object* after = find_object(to_, key);
    if (after == nullptr) continue;
    for (const Place& place : places_of(*after)) {
      const auto old = held.find({place.kind, place.name});
      if (old == held.end() || old->second == place.holder) continue;
      graph_.before(graph_.removal(taken_along(along_up_, old->second)), graph_.establishment(place.holder));
      graph_.before(graph_.restoration(old->second), graph_.retraction(taken_along(along_down_, place.holder)));
    }
  }
}

/// No foreign key of a logged table may refer to an unlogged one (manual, CREATE TABLE): what refers is unlogged first,
/// and logged last.
void DirectOperations::tie_logging() {
  auto relogged = [this](const ObjectKey& key) {
    const auto* before = from_.find<Table>(key);
    const auto* after = to_.find<Table>(key);
    return before != nullptr && after != nullptr && before->unlogged != after->unlogged;
  };
  for (const auto& [key, object] : to_.objects) {
    const auto* constraint = std::get_if<model::Constraint>(&object);
    if (constraint == nullptr || constraint->type != "foreign key" || !from_.contains(key)) continue;
    const ObjectKey refers = owner_table_key(key);
    const ObjectKey referred = table_key(constraint->references);
    if (!relogged(refers) || !relogged(referred)) continue;
    const bool leaves_log = to_.find<Table>(refers)->unlogged;
    graph_.before(graph_.establishment(leaves_log ? refers : referred),
                  graph_.establishment(leaves_log ? referred : refers));
  }
}

}  // namespace gen::plan
