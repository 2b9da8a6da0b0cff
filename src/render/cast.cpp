#include "render/expression.hpp"
#include "render/kinds.hpp"

namespace gen::render::kinds {

Script create(const model::Cast& cast) { return {SqlBuilder().trusted(cast.definition).build()}; }

std::optional<Script> alter(const model::Cast& before, const model::Cast& after) {
  return before.definition == after.definition ? std::optional<Script>(Script{}) : std::nullopt;
}

Script create(const model::Transform& transform) { return {SqlBuilder().trusted(transform.definition).build()}; }

std::optional<Script> alter(const model::Transform& before, const model::Transform& after) {
  if (before.definition == after.definition) return Script{};
  return Script{SqlBuilder().trusted(or_replace(after.definition)).build()};
}

}  // namespace gen::render::kinds
