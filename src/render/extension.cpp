#include "render/kinds.hpp"

namespace gen::render::kinds {

/// Without VERSION: which one is installed follows the packages of the server.
Script create(const model::Extension& extension) {
  SqlBuilder sql("CREATE EXTENSION");
  sql.name(extension.key.name);
  if (!extension.schema.empty()) sql.word("WITH SCHEMA").name(extension.schema);
  return {sql.build()};
}

std::optional<Script> alter(const model::Extension& before, const model::Extension& after) {
  if (before.schema == after.schema || after.schema.empty()) return Script{};
  return Script{SqlBuilder("ALTER EXTENSION").name(after.key.name).word("SET SCHEMA").name(after.schema).build()};
}

}  // namespace gen::render::kinds
