#include "render/schema_files/units.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Catalog;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

/// The key of the relation or domain of that name; of a table when there is neither: one of others.
ObjectKey relation_key(const Catalog& catalog, const model::QualifiedName& name) {
  if (const Object* relation = catalog.find_relation(name)) return header(*relation).key;
  const ObjectKey domain{ObjectKind::domain, name.schema, {}, name.name, {}};
  return catalog.contains(domain) ? domain : ObjectKey{ObjectKind::table, name.schema, {}, name.name, {}};
}

bool has_unproven_check(const Catalog& catalog, const model::QualifiedName& table) {
  const ObjectKey first{ObjectKind::constraint, table.schema, table.name, {}, {}};
  for (auto it = catalog.objects.lower_bound(first); it != catalog.objects.end(); ++it) {
    const auto* constraint = std::get_if<model::Constraint>(&it->second);
    if (constraint == nullptr || owner_name(it->first) != table) return false;
    if (constraint->type == "check" && !constraint->validated) return true;
  }
  return false;
}

/// A child that is made after a NOT VALID check of its parent has a valid one, so both stand in one file, where the
/// order is known.
const model::QualifiedName* parent_in_order(const Catalog& catalog, const model::Table& table) {
  if (table.partition_of) return &table.partition_of->parent;
  for (const model::QualifiedName& parent : table.inherits) {
    if (has_unproven_check(catalog, parent)) return &parent;
  }
  return nullptr;
}

const model::QualifiedName* belongs_to(const Catalog& catalog, const Object& object) {
  if (const auto* index = std::get_if<model::Index>(&object)) return &index->relation;
  if (const auto* statistics = std::get_if<model::Statistics>(&object)) return &statistics->relation;
  if (const auto* table = std::get_if<model::Table>(&object)) return parent_in_order(catalog, *table);
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
  const model::QualifiedName* owner = it == catalog.objects.end() ? nullptr : belongs_to(catalog, it->second);
  return owner == nullptr ? key : home_of(catalog, relation_key(catalog, *owner));
}

model::Catalog without_own_owners(const Catalog& catalog) {
  Catalog out = catalog;
  for (auto& [key, object] : out.objects) {
    std::optional<model::Identifier>& owner = header(object).owner;
    // What the template database gives "public" from 15 on (manual, 5.9.2); whoever else owns it was made to.
    const bool given = key.kind == ObjectKind::schema && key.name.str() == "public" && catalog.server_version >= 150000;
    const model::Identifier usual = given ? model::Identifier("pg_database_owner") : catalog.current_user;
    if (owner == usual) owner.reset();
  }
  return out;
}

}  // namespace gen::render
