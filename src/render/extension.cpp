#include <map>

#include "render/kinds.hpp"
#include "render/privileges.hpp"

namespace gen::render {
namespace {

using model::Extension;
using model::MemberPrivileges;

/// The owner of a member has all privileges on it and never stands in the lists.
Script change_member_privileges(const Extension& before, const Extension& after) {
  static const MemberPrivileges kNone;
  std::map<std::string, std::pair<const MemberPrivileges*, const MemberPrivileges*>> members;
  for (const MemberPrivileges& each : before.member_privileges) members[each.member] = {&each, &kNone};
  for (const MemberPrivileges& each : after.member_privileges) {
    auto [place, fresh] = members.try_emplace(each.member, &kNone, &each);
    if (!fresh) place->second.second = &each;
  }
  Script script;
  for (const auto& [member, sides] : members) {
    append(script, change_privileges({{}, {}, member, std::nullopt}, {sides.first->granted, sides.first->revoked},
                                     {sides.second->granted, sides.second->revoked}));
  }
  return script;
}

}  // namespace

namespace kinds {

/// Without VERSION: which one is installed follows the packages of the server.
Script create(const Extension& extension) {
  SqlBuilder sql("CREATE EXTENSION");
  sql.name(extension.key.name);
  if (!extension.schema.empty()) sql.word("WITH SCHEMA").name(extension.schema);
  return {sql.build()};
}

Script dress(const Extension& extension, const Parents&) {
  Extension fresh = extension;
  fresh.member_privileges.clear();
  return change_member_privileges(fresh, extension);
}

std::optional<Script> alter(const Extension& before, const Extension& after) {
  Script script;
  if (before.schema != after.schema && !after.schema.empty()) {
    script.push_back(SqlBuilder("ALTER EXTENSION").name(after.key.name).word("SET SCHEMA").name(after.schema).build());
  }
  append(script, change_member_privileges(before, after));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
