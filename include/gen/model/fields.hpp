#pragma once

#include <cstdint>
#include <string>
#include <type_traits>

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

/// Equality over all listed fields but the cosmetic ones. Instantiated in src/model/same_value.cpp, for the types that
/// are named there: what it expands to is long, and it was once most of what the planner was compiled for.
template <class T>
bool same_value(const T& a, const T& b);

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
