#include <utility>

#include "plan/direct/operations.hpp"
#include "plan/place.hpp"

/// What can be there only once has to leave before another takes its place.
namespace gen::plan {
namespace {

using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

}  // namespace

void DirectOperations::tie_names() {
  std::map<Place::Name, ObjectKey> held;
  for (const ObjectKey& key : concerned_objects()) {
    const Object* before = find_object(from_, key);
    if (before == nullptr) continue;
    for (Place& place : places_of(*before)) held.emplace(place.name, place.holder);
  }
  auto taken_along = [&](const std::map<ObjectKey, ObjectKey>& along, const ObjectKey& key) {
    const auto parent = along.find(key);
    return parent == along.end() ? key : parent->second;
  };
  for (const ObjectKey& key : concerned_objects()) {
    const Object* after = find_object(to_, key);
    if (after == nullptr) continue;
    for (const Place& place : places_of(*after)) {
      const auto old = held.find(place.name);
      if (old == held.end() || old->second == place.holder) continue;
      graph_.before(graph_.removal(taken_along(up_.along, old->second)), graph_.establishment(place.holder));
      graph_.before(graph_.restoration(old->second), graph_.retraction(taken_along(down_.along, place.holder)));
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
