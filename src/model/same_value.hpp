#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "gen/model/fields.hpp"

/// What model::same_value expands to, for those who compare fields of any type.
namespace gen::model {
namespace detail {
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
}  // namespace detail

/// `list` in the order in which it is compared.
template <class T>
std::vector<T> in_compared_order(std::vector<T> list) {
  if constexpr (!order_matters<T>()) std::sort(list.begin(), list.end());
  return list;
}

template <class T>
bool same_value(const T& a, const T& b) {
  if constexpr (detail::IsOptional<T>::value) {
    return a.has_value() == b.has_value() && (!a || same_value(*a, *b));
  } else if constexpr (detail::IsVector<T>::value) {
    if (a.size() != b.size()) return false;
    if constexpr (!order_matters<typename T::value_type>()) return in_compared_order(a) == in_compared_order(b);
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (!same_value(a[i], b[i])) return false;
    }
    return true;
  } else if constexpr (HasFields<T>) {
    // The two field lists are walked in step: the address of b's field is a's offset applied to b.
    bool same = true;
    T::fields(a, [&](const char*, const auto& field, FieldTrait trait) {
      if (!same || trait == FieldTrait::cosmetic) return;
      const auto offset = reinterpret_cast<const char*>(&field) - reinterpret_cast<const char*>(&a);
      const auto& other = *reinterpret_cast<const std::remove_reference_t<decltype(field)>*>(
          reinterpret_cast<const char*>(&b) + offset);
      same = same_value(field, other);
    });
    return same;
  } else {
    return a == b;
  }
}

}  // namespace gen::model
