#include "gen/model/catalog.hpp"

#include <algorithm>
#include <array>

namespace gen::model {

Object::Object() = default;
Object::Object(const Object&) = default;
Object::Object(Object&&) noexcept = default;
Object& Object::operator=(const Object&) = default;
Object& Object::operator=(Object&&) noexcept = default;
Object::~Object() = default;

Catalog::Catalog() = default;
Catalog::Catalog(const Catalog&) = default;
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(const Catalog&) = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;
namespace {

template <class Function>
decltype(auto) visit_object(Object& object, Function&& function) {
  return std::visit(
      [&](auto& value) -> decltype(auto) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::monostate>) {
          return function(std::get<0>(object));  // never held; keeps the return type
        } else {
          return function(value);
        }
      },
      object);
}

}  // namespace

std::string to_string(const QualifiedName& name) {
  std::string text = support::quote_identifier(name.name);
  return name.schema.empty() ? text : support::quote_identifier(name.schema) + '.' + text;
}

ObjectHeader& header(Object& object) {
  return visit_object(object, [](auto& value) -> ObjectHeader& { return value; });
}

const ObjectHeader& header(const Object& object) { return header(const_cast<Object&>(object)); }

const Object* Catalog::find_relation(const QualifiedName& name) const {
  constexpr std::array kRelations{ObjectKind::table, ObjectKind::view, ObjectKind::materialized_view,
                                  ObjectKind::sequence, ObjectKind::index};
  for (ObjectKind kind : kRelations) {
    auto it = objects.find(ObjectKey{kind, name.schema, {}, name.name, {}});
    if (it != objects.end()) return &it->second;
  }
  return nullptr;
}

const Column* find_column(const Table& table, const Identifier& name) {
  auto it = std::ranges::find(table.columns, name, &Column::name);
  return it == table.columns.end() ? nullptr : &*it;
}

const Column* find_column(const Catalog& catalog, const ObjectKey& key) {
  if (key.kind != ObjectKind::column) return nullptr;
  const auto* table = catalog.find<Table>(owner_table_key(key));
  return table == nullptr ? nullptr : find_column(*table, key.name);
}

std::vector<QualifiedName> parents_of(const Table& table) {
  std::vector<QualifiedName> parents = table.inherits;
  if (table.partition_of) parents.push_back(table.partition_of->parent);
  return parents;
}

std::vector<const Table*> parents_of(const Catalog& catalog, const Table& table) {
  std::vector<const Table*> found;
  for (const QualifiedName& name : parents_of(table)) {
    if (const auto* parent = catalog.find<Table>(table_key(name))) found.push_back(parent);
  }
  return found;
}

std::ranges::subrange<std::map<ObjectKey, Object>::const_iterator> of_kind(const Catalog& catalog, ObjectKind kind) {
  const auto next = static_cast<ObjectKind>(static_cast<int>(kind) + 1);
  return {catalog.objects.lower_bound({kind, {}, {}, {}, {}}), catalog.objects.lower_bound({next, {}, {}, {}, {}})};
}

}  // namespace gen::model
