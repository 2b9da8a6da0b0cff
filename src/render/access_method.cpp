#include "render/kinds.hpp"

namespace gen::render::kinds {

Script create(const model::AccessMethod& object) { return {SqlBuilder().trusted(object.definition).build()}; }

std::optional<Script> alter(const model::AccessMethod& before, const model::AccessMethod& after) {
  return before.definition == after.definition ? std::optional<Script>(Script{}) : std::nullopt;
}

}  // namespace gen::render::kinds
