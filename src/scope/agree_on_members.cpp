#include <algorithm>

#include "gen/scope/not_compared.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Extension;
using model::Identifier;
using model::MemberPrivileges;

constexpr std::size_t kMostMembers = 4;

bool counts(const Scope& scope, const Catalog& live, const std::set<Identifier>& may_grant) {
  if (may_grant.count(live.current_user) != 0) return true;
  return std::ranges::any_of(scope.our_owners(), [&](const Identifier& role) { return may_grant.count(role) != 0; });
}

bool is_same(const MemberPrivileges& a, const MemberPrivileges& b) {
  return a.member == b.member && a.granted == b.granted && a.revoked == b.revoked;
}

support::Diagnostic not_compared(const Catalog& live, const Extension& wanted, const Extension& present) {
  support::Diagnostic warning = support::warning(
      "GEN2104",
      "privileges on members of " + to_string(wanted.key) + " are not compared: the members belong to others, and " +
          quote_identifier(live.current_user) + " may not grant on them",
      wanted.span, "let their owner run these GRANTs and REVOKEs, or take them out of the schema files");
  std::size_t more = 0;
  for (const MemberPrivileges& each : wanted.member_privileges) {
    const auto is_it = [&](const MemberPrivileges& other) { return is_same(each, other); };
    if (std::ranges::any_of(present.member_privileges, is_it)) continue;
    if (warning.notes.size() == kMostMembers) {
      ++more;
    } else {
      warning.notes.push_back({"those on " + each.member, {}});
    }
  }
  if (more > 0) warning.notes.push_back({"and on " + std::to_string(more) + " more", {}});
  return warning;
}

}  // namespace

support::Diagnostics agree_on_members(const Catalog& live, const Basis& basis, const Catalog& from, Catalog& goal) {
  support::Diagnostics warnings;
  const Scope scope(live, basis);
  for (auto& [key, object] : goal.objects) {
    auto* wanted = std::get_if<Extension>(&object);
    const auto* present = wanted == nullptr ? nullptr : from.find<Extension>(key);
    const auto owners = basis.surroundings.may_grant_on_members.find(key.name);
    const bool is_known = present != nullptr && owners != basis.surroundings.may_grant_on_members.end();
    if (!is_known || counts(scope, live, owners->second)) continue;
    support::Diagnostic warning = not_compared(live, *wanted, *present);
    if (!warning.notes.empty()) warnings.push_back(std::move(warning));
    wanted->member_privileges = present->member_privileges;
  }
  return warnings;
}

}  // namespace gen::scope
