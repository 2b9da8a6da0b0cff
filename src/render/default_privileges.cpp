#include "render/kinds.hpp"
#include "render/privileges.hpp"

namespace gen::render {
namespace {

using model::DefaultPrivileges;

PrivilegeTarget target_of(const DefaultPrivileges& privileges) {
  SqlBuilder prefix("ALTER DEFAULT PRIVILEGES FOR ROLE");
  prefix.name(privileges.key.name);
  if (!privileges.key.schema.empty()) prefix.word("IN SCHEMA").name(privileges.key.schema);
  return {prefix.build().str(), {}, privileges.key.signature, privileges.key.name};
}

}  // namespace

namespace kinds {

Script create(const DefaultPrivileges& privileges) {
  return give_privileges(target_of(privileges), {privileges.granted, privileges.revoked});
}

std::optional<Script> alter(const DefaultPrivileges& before, const DefaultPrivileges& after) {
  return change_privileges(target_of(after), {before.granted, before.revoked}, {after.granted, after.revoked});
}

}  // namespace kinds
}  // namespace gen::render
