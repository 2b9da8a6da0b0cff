#include "render/kinds.hpp"

namespace gen::render::kinds {

Script create(const model::Schema& schema) { return {SqlBuilder("CREATE SCHEMA").name(schema.key.name).build()}; }

std::optional<Script> alter(const model::Schema&, const model::Schema&) { return Script{}; }

}  // namespace gen::render::kinds
