#include "gen/model/catalog.hpp"

#include <algorithm>
#include <array>

#include "gen/support/sha256.hpp"

namespace gen::model {
namespace {

/// Raised whenever the stored form changes, so that caches of older versions are misses.
constexpr int kStoredForm = 3;

using nlohmann::json;

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

json key_to_json(const ObjectKey& key) {
  return json::array(
      {std::string(kind_name(key.kind)), key.schema.str(), key.owner.str(), key.name.str(), key.signature});
}

ObjectKey key_from_json(const json& in) {
  return {kind_from_name(in.at(0).get<std::string>()).value(), Identifier(in.at(1).get<std::string>()),
          Identifier(in.at(2).get<std::string>()), Identifier(in.at(3).get<std::string>()),
          in.at(4).get<std::string>()};
}

template <class Struct>
Object make_object(const ObjectKey& key, const json& fields) {
  Struct made;
  from_json_value(fields, made);
  made.key = key;
  return made;
}

/// The order of the columns of a table is no part of its value: one that comes back comes last.
template <class T>
std::vector<T> in_fingerprint_order(const std::vector<T>& list) {
  std::vector<T> ordered = in_compared_order(list);
  if constexpr (std::is_same_v<T, Column>) std::ranges::stable_sort(ordered, {}, &Column::name);
  return ordered;
}

/// Drops cosmetic fields from the JSON of an object, so that fingerprints agree with comparison.
template <class T>
void fingerprint_value(json& out, const T& value) {
  if constexpr (detail::IsOptional<T>::value) {
    if (value) {
      fingerprint_value(out, *value);
    } else {
      out = nullptr;
    }
  } else if constexpr (detail::IsVector<T>::value) {
    out = json::array();
    for (const auto& element : in_fingerprint_order(value)) {
      json item;
      fingerprint_value(item, element);
      out.push_back(std::move(item));
    }
  } else if constexpr (HasFields<T>) {
    out = json::object();
    T::fields(value, [&out](const char* name, const auto& field, FieldTrait trait) {
      if (trait != FieldTrait::cosmetic) fingerprint_value(out[name], field);
    });
  } else {
    to_json_value(out, value);
  }
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

Object object_from_json(const ObjectKey& key, const json& fields) {
  switch (key.kind) {
#define GEN_KIND(enumerator, Struct, sql_name) \
  case ObjectKind::enumerator:                 \
    return make_object<Struct>(key, fields);
#include "gen/model/kinds.def"
    case ObjectKind::column:
      break;
  }
  return {};
}

json object_to_json(const Object& object) {
  json out;
  std::visit(
      [&out](const auto& value) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(value)>, std::monostate>) to_json_value(out, value);
      },
      object);
  return out;
}

std::string to_json(const Catalog& catalog) {
  json objects = json::array();
  std::map<ObjectKey, std::size_t> numbers;  // dependencies refer to keys by number: keys repeat a lot
  json keys = json::array();
  auto number_of = [&](const ObjectKey& key) {
    auto [it, fresh] = numbers.emplace(key, numbers.size());
    if (fresh) keys.push_back(key_to_json(key));
    return it->second;
  };
  for (const auto& [key, object] : catalog.objects) objects.push_back({number_of(key), object_to_json(object)});
  json dependencies = json::array();
  for (const Dependency& d : catalog.dependencies) {
    dependencies.push_back({number_of(d.dependent), number_of(d.referenced), static_cast<int>(d.type)});
  }
  const DatabaseSettings& s = catalog.settings;
  return json{{"form", kStoredForm},
              {"keys", std::move(keys)},
              {"objects", std::move(objects)},
              {"dependencies", std::move(dependencies)},
              {"unmodelled", catalog.unmodelled},
              {"server_version", catalog.server_version},
              {"settings", {s.encoding, s.collate, s.ctype, s.provider, s.locale}},
              {"current_user", catalog.current_user.str()},
              {"database_owner", catalog.database_owner.str()}}
      .dump();
}

std::optional<Catalog> from_json(std::string_view text) try {
  const json in = json::parse(text);
  if (in.at("form") != kStoredForm) return std::nullopt;
  std::vector<ObjectKey> keys;
  for (const json& key : in.at("keys")) keys.push_back(key_from_json(key));
  Catalog catalog;
  for (const json& item : in.at("objects")) {
    const ObjectKey& key = keys.at(item.at(0).get<std::size_t>());
    catalog.objects.emplace(key, object_from_json(key, item.at(1)));
  }
  for (const json& d : in.at("dependencies")) {
    catalog.dependencies.push_back({keys.at(d.at(0).get<std::size_t>()), keys.at(d.at(1).get<std::size_t>()),
                                    static_cast<DependencyType>(d.at(2).get<int>())});
  }
  in.at("unmodelled").get_to(catalog.unmodelled);
  in.at("server_version").get_to(catalog.server_version);
  const json& s = in.at("settings");
  catalog.settings = {s.at(0), s.at(1), s.at(2), s.at(3), s.at(4)};
  catalog.current_user = Identifier(in.at("current_user").get<std::string>());
  catalog.database_owner = Identifier(in.at("database_owner").get<std::string>());
  return catalog;
} catch (const std::exception&) {
  return std::nullopt;  // a truncated or foreign file: the cache simply misses
}

std::string fingerprint(const Catalog& catalog) {
  json out = json::array();
  for (const auto& [key, object] : catalog.objects) {
    json value;
    std::visit(
        [&value](const auto& held) {
          if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(held)>, std::monostate>) {
            fingerprint_value(value, held);
          }
        },
        object);
    out.push_back({key_to_json(key), std::move(value)});
  }
  return support::sha256_hex(out.dump());
}

}  // namespace gen::model
