#include "render/privileges.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>

#include "gen/render/sql_builder.hpp"

namespace gen::render {
namespace {

using model::Identifier;
using model::Privilege;

constexpr std::array<std::string_view, 14> kOrder{"SELECT",     "INSERT",  "UPDATE",    "DELETE", "TRUNCATE",
                                                  "REFERENCES", "TRIGGER", "MAINTAIN",  "USAGE",  "CREATE",
                                                  "EXECUTE",    "CONNECT", "TEMPORARY", "SET"};

std::size_t rank(const std::string& privilege) {
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), privilege) - kOrder.begin());
}

/// What one grantee has of one privilege, next to the default, which is not known here.
enum class Holding { as_default, none, plain, grantable };

struct Entry {
  bool added = false;
  bool removed = false;
  bool added_grantable = false;
  bool removed_grantable = false;

  Holding holding() const {
    if (added) return added_grantable ? Holding::grantable : Holding::plain;
    return removed ? Holding::none : Holding::as_default;
  }
};

struct Transition {
  Entry before;
  Entry after;
};

using GranteeAndPrivilege = std::tuple<Identifier, std::size_t, std::string>;
using Transitions = std::map<GranteeAndPrivilege, Transition>;

void fill(Transitions& all, const PrivilegeLists& lists, Entry Transition::*side) {
  for (const Privilege& each : lists.granted) {
    Entry& entry = all[{each.grantee, rank(each.privilege), each.privilege}].*side;
    entry.added = true;
    entry.added_grantable = each.grantable;
  }
  for (const Privilege& each : lists.revoked) {
    Entry& entry = all[{each.grantee, rank(each.privilege), each.privilege}].*side;
    entry.removed = true;
    entry.removed_grantable = each.grantable;
  }
}

/// The default is known as soon as one side takes it away; else it is not to have the privilege, as nobody can add
/// what is already there.
Holding resolve(const Transition& transition, const Entry& entry) {
  if (entry.holding() != Holding::as_default) return entry.holding();
  const Entry& other = &entry == &transition.before ? transition.after : transition.before;
  if (other.removed) return other.removed_grantable ? Holding::grantable : Holding::plain;
  return other.added ? Holding::none : Holding::as_default;
}

enum class Verb { revoke, revoke_grant_option, grant, grant_with_option };

std::optional<Verb> verb_between(Holding before, Holding after) {
  if (before == after) return std::nullopt;
  switch (after) {
    case Holding::none:
      return Verb::revoke;
    case Holding::grantable:
      return Verb::grant_with_option;
    case Holding::plain:
      return before == Holding::grantable ? Verb::revoke_grant_option : Verb::grant;
    case Holding::as_default:
      break;
  }
  return std::nullopt;
}

using GrantGroups = std::map<std::pair<Verb, Identifier>, std::vector<std::string>>;

GrantGroups group(const PrivilegeLists& before, const PrivilegeLists& after) {
  Transitions all;
  fill(all, before, &Transition::before);
  fill(all, after, &Transition::after);
  GrantGroups groups;
  for (const auto& [who_what, transition] : all) {
    const auto verb = verb_between(resolve(transition, transition.before), resolve(transition, transition.after));
    if (verb) groups[{*verb, std::get<0>(who_what)}].push_back(std::get<2>(who_what));
  }
  return groups;
}

void add_grantee(SqlBuilder& sql, const PrivilegeTarget& target, const Identifier& grantee) {
  if (!grantee.empty()) {
    sql.role(grantee);
  } else if (target.owner) {
    sql.name(*target.owner);
  } else {
    sql.word("CURRENT_USER");
  }
}

SqlText statement(const PrivilegeTarget& target, Verb verb, const Identifier& grantee,
                  const std::vector<std::string>& privileges) {
  const bool grants = verb == Verb::grant || verb == Verb::grant_with_option;
  SqlBuilder sql;
  sql.trusted(target.prefix).word(grants ? "GRANT" : "REVOKE");
  if (verb == Verb::revoke_grant_option) sql.word("GRANT OPTION FOR");
  sql.items(privileges, [&](SqlBuilder& out, const std::string& privilege) {
    out.word(privilege);
    if (!target.column.empty()) out.word("(").trusted(target.column).word(")");
  });
  if (!target.on.empty()) sql.word("ON").trusted(target.on);
  sql.word(grants ? "TO" : "FROM");
  add_grantee(sql, target, grantee);
  if (verb == Verb::grant_with_option) sql.word("WITH GRANT OPTION");
  return sql.build();
}

}  // namespace

Script change_privileges(const PrivilegeTarget& target, const PrivilegeLists& before, const PrivilegeLists& after) {
  Script script;
  for (const auto& [who, privileges] : group(before, after)) {
    script.push_back(statement(target, who.first, who.second, privileges));
  }
  return script;
}

Script give_privileges(const PrivilegeTarget& target, const PrivilegeLists& wanted) {
  const std::vector<Privilege> none;
  return change_privileges(target, {none, none}, wanted);
}

std::vector<Privilege> taken_privileges(const PrivilegeLists& before, const PrivilegeLists& after) {
  std::vector<Privilege> taken;
  for (const auto& [who, privileges] : group(before, after)) {
    if (who.first != Verb::revoke) continue;
    for (const std::string& privilege : privileges) taken.push_back({who.second, privilege, false});
  }
  return taken;
}

}  // namespace gen::render
