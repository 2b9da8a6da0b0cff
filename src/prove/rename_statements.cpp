#include "prove/rename_statements.hpp"

#include <algorithm>

#include "gen/render/render.hpp"

namespace gen::prove {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;
using model::Rename;

bool has_named(const Catalog& catalog, const ObjectKey& key) {
  if (key.kind == ObjectKind::enum_type && !key.owner.empty()) {
    const auto* type = catalog.find<model::EnumType>({ObjectKind::enum_type, key.schema, {}, key.owner, {}});
    return type != nullptr && std::find(type->labels.begin(), type->labels.end(), key.name.str()) != type->labels.end();
  }
  if (key.kind == ObjectKind::column) {
    const auto* type = catalog.find<model::CompositeType>({ObjectKind::composite_type, key.schema, {}, key.owner, {}});
    if (type == nullptr) return find_column(catalog, key) != nullptr;
    return std::ranges::any_of(type->attributes, [&](const auto& field) { return field.name == key.name; });
  }
  return catalog.contains(key);
}

render::Script rename_statements(const Catalog& catalog, const ObjectKey& from, const ObjectKey& to) {
  if (from.kind == ObjectKind::enum_type && !from.owner.empty()) {
    return {render::rename_enum_label({ObjectKind::enum_type, from.schema, {}, from.owner, {}}, from.name.str(),
                                      to.name.str())};
  }
  if (from.kind == ObjectKind::column) {
    ObjectKey relation = owner_table_key(from);
    const ObjectKey type{ObjectKind::composite_type, from.schema, {}, from.owner, {}};
    if (catalog.contains(type)) relation = type;
    return {render::rename_column(relation, from.name, to.name)};
  }
  render::Script script;
  ObjectKey moved = from;
  if (from.schema != to.schema) {
    script.push_back(render::set_schema(from, to.schema));
    moved.schema = to.schema;
  }
  if (from.name == to.name) return script;
  auto object = catalog.objects.find(from);
  if (object == catalog.objects.end() || from.schema != to.schema) {
    script.push_back(render::rename(moved, to.name));
  } else {
    script.push_back(render::rename(object->second, to.name));
  }
  return script;
}

namespace {

int rank(const Rename& rename) {
  if (rename.to.kind == ObjectKind::schema) return 0;
  return rename.to.owner.empty() ? 1 : 2;
}

}  // namespace

std::vector<Rename> in_order(std::vector<Rename> renames) {
  std::stable_sort(renames.begin(), renames.end(), [](const Rename& a, const Rename& b) { return rank(a) < rank(b); });
  return renames;
}

}  // namespace gen::prove
