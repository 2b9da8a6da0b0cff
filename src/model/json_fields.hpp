#pragma once

#include <nlohmann/json.hpp>

#include "gen/model/fields.hpp"
#include "model/same_value.hpp"

/// The JSON form of every struct that lists its fields. Costly to compile: for the files of this folder alone.
namespace gen::model {

template <class T>
void to_json_value(nlohmann::json& out, const T& value);
template <class T>
void from_json_value(const nlohmann::json& in, T& value);

template <class T>
void to_json_value(nlohmann::json& out, const T& value) {
  if constexpr (std::is_same_v<T, Identifier>) {
    out = value.str();
  } else if constexpr (std::is_same_v<T, ObjectKind>) {
    out = std::string(kind_name(value));
  } else if constexpr (detail::IsOptional<T>::value) {
    if (value) {
      to_json_value(out, *value);
    } else {
      out = nullptr;
    }
  } else if constexpr (detail::IsVector<T>::value) {
    out = nlohmann::json::array();
    for (const auto& element : value) {
      nlohmann::json item;
      to_json_value(item, element);
      out.push_back(std::move(item));
    }
  } else if constexpr (HasFields<T>) {
    out = nlohmann::json::object();
    T::fields(value, [&out](const char* name, const auto& field, FieldTrait) { to_json_value(out[name], field); });
  } else {
    out = value;
  }
}

/// Absent members and nulls leave the field as it is, so a catalog query needs to name only what it knows.
template <class T>
void from_json_value(const nlohmann::json& in, T& value) {
  if (in.is_null()) return;
  if constexpr (std::is_same_v<T, Identifier>) {
    value = Identifier(in.get<std::string>());
  } else if constexpr (std::is_same_v<T, ObjectKind>) {
    value = kind_from_name(in.get<std::string>()).value();
  } else if constexpr (detail::IsOptional<T>::value) {
    typename T::value_type inner{};
    from_json_value(in, inner);
    value = std::move(inner);
  } else if constexpr (detail::IsVector<T>::value) {
    value.clear();
    for (const auto& item : in) {
      typename T::value_type element{};
      from_json_value(item, element);
      value.push_back(std::move(element));
    }
  } else if constexpr (HasFields<T>) {
    T::fields(value, [&in](const char* name, auto& field, FieldTrait) {
      auto member = in.find(name);
      if (member != in.end()) from_json_value(*member, field);
    });
  } else {
    value = in.get<T>();
  }
}

}  // namespace gen::model
