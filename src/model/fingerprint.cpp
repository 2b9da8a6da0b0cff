#include <algorithm>

#include "gen/model/catalog.hpp"
#include "gen/support/sha256.hpp"
#include "model/json_fields.hpp"
#include "model/object_json.hpp"
#include "model/same_value.hpp"

namespace gen::model {

using nlohmann::json;

namespace {

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
