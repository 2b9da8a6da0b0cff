#include "render/schema_units.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Catalog;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

/// The key of the relation of that name, or of the domain when there is none.
ObjectKey relation_key(const Catalog& catalog, const model::QualifiedName& name) {
  if (const Object* relation = catalog.find_relation(name)) return header(*relation).key;
  return {ObjectKind::domain, name.schema, {}, name.name, {}};
}

const model::QualifiedName* belongs_to(const Object& object) {
  if (const auto* index = std::get_if<model::Index>(&object)) return &index->relation;
  if (const auto* statistics = std::get_if<model::Statistics>(&object)) return &statistics->relation;
  if (const auto* table = std::get_if<model::Table>(&object)) {
    return table->partition_of ? &table->partition_of->parent : nullptr;
  }
  const auto* sequence = std::get_if<model::Sequence>(&object);
  return sequence != nullptr && sequence->owned_by ? &sequence->owned_by->table : nullptr;
}

}  // namespace

ObjectKey home_of(const Catalog& catalog, const ObjectKey& key) {
  if (key.kind == ObjectKind::user_mapping) return {ObjectKind::foreign_server, {}, {}, key.owner, {}};
  if (!key.owner.empty()) {
    const ObjectKey owner = relation_key(catalog, owner_name(key));
    return owner == key ? key : home_of(catalog, owner);
  }
  auto it = catalog.objects.find(key);
  const model::QualifiedName* owner = it == catalog.objects.end() ? nullptr : belongs_to(it->second);
  return owner == nullptr ? key : home_of(catalog, relation_key(catalog, *owner));
}

model::Catalog without_own_owners(const Catalog& catalog) {
  Catalog out = catalog;
  for (auto& [key, object] : out.objects) {
    std::optional<model::Identifier>& owner = header(object).owner;
    const bool own = owner == catalog.current_user;
    // What the template database gives "public" (manual, 5.9.2).
    const bool usual =
        key.kind == ObjectKind::schema && key.name.str() == "public" && owner && owner->str() == "pg_database_owner";
    if (own || usual) owner.reset();
  }
  return out;
}

}  // namespace gen::render
