#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "gen/model/object_key.hpp"

/// Every struct of the model lists its fields once, in a static member `fields(self, visit)`. Equality, the JSON form
/// (catalog rows and the cache), fingerprints and the diff are derived from that list, so a field that is listed cannot
/// be forgotten by any of them.
namespace gen::model {

enum class FieldTrait {
  plain,
  /// Text that the server deparsed from a stored tree (pg_get_expr and its kin). Deparsed text is not a fixed point:
  /// re-created from it, some expressions are stored and printed differently. Two such texts that differ are not yet
  /// two meanings; `prove` compares them at the fixed point.
  expression,
  /// Shown and used, but a difference in it alone is no change (the order of columns).
  cosmetic,
};

template <class T>
concept HasFields = requires(T& value) {
  T::fields(value, [](const char*, auto&, FieldTrait) {});
};

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

// --- equality and differences ---------------------------------------------------------------------------------------

/// True for elements whose lists are sets: a struct may say so with `static constexpr bool kOrderMatters = false`.
template <class T>
constexpr bool order_matters() {
  if constexpr (requires { T::kOrderMatters; }) {
    return T::kOrderMatters;
  } else {
    return true;
  }
}

/// `list` in the order in which it is compared.
template <class T>
std::vector<T> in_compared_order(std::vector<T> list) {
  if constexpr (!order_matters<T>()) std::sort(list.begin(), list.end());
  return list;
}

/// Equality over all listed fields but the cosmetic ones.
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

/// Calls `visit(name, field of a, field of b, trait)` for each listed field of two values of the same struct.
template <class T, class Visit>
void for_each_field_pair(const T& a, const T& b, Visit&& visit) {
  T::fields(a, [&](const char* name, const auto& field, FieldTrait trait) {
    const auto offset = reinterpret_cast<const char*>(&field) - reinterpret_cast<const char*>(&a);
    const auto& other =
        *reinterpret_cast<const std::remove_reference_t<decltype(field)>*>(reinterpret_cast<const char*>(&b) + offset);
    visit(name, field, other, trait);
  });
}

}  // namespace gen::model
