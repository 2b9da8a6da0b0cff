#include "plan/place.hpp"

#include "plan/direct/recreation.hpp"
#include "plan/index_attachment.hpp"

namespace gen::plan {

using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

namespace {

bool is_relation(ObjectKind kind) {
  return kind == ObjectKind::table || kind == ObjectKind::view || kind == ObjectKind::materialized_view ||
         kind == ObjectKind::sequence;
}

}  // namespace

std::vector<Place> places_of(const Object& object) {
  const ObjectKey& key = model::header(object).key;
  std::vector<Place> places;
  if (is_relation(key.kind)) places.push_back({{"relation", {key.schema, key.name}}, key});
  if (is_relation(key.kind) || is_type(key.kind)) places.push_back({{"type", {key.schema, key.name}}, key});
  if (key.kind == ObjectKind::function || key.kind == ObjectKind::aggregate)
    places.push_back({{"routine (" + key.signature + ')', {key.schema, key.name}}, key});
  if (const QualifiedName index = attachment_of(object).index; !index.empty())
    places.push_back({{"relation", index}, key});
  const auto* constraint = std::get_if<model::Constraint>(&object);
  if (constraint != nullptr && constraint->type == "primary key")
    places.push_back({{"primary key", {key.schema, key.owner}}, key});
  if (const auto* table = std::get_if<Table>(&object)) {
    for (const model::Column& column : table->columns) {
      if (column.identity) places.push_back({{"relation", column.identity->sequence}, column_key(key, column.name)});
    }
  }
  return places;
}

}  // namespace gen::plan
