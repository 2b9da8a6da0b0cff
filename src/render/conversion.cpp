#include "render/kinds.hpp"

namespace gen::render::kinds {

Script create(const model::Conversion& object) { return {SqlBuilder().trusted(object.definition).build()}; }

std::optional<Script> alter(const model::Conversion& before, const model::Conversion& after) {
  return before.definition == after.definition ? std::optional<Script>(Script{}) : std::nullopt;
}

}  // namespace gen::render::kinds
