#include "gen/scope/rights.hpp"

#include <algorithm>

#include "gen/model/privilege_lists.hpp"

namespace gen::scope {

using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::Privilege;

bool Rights::acts_for_owner(const ObjectKey& key) const {
  if (surroundings_.by_superuser) return true;
  const auto found = live_.objects.find(key);
  if (found == live_.objects.end()) return false;
  const auto& owner = model::header(found->second).owner;
  return owner && surroundings_.held_roles.count(*owner) != 0;
}

bool Rights::holds(const std::vector<Privilege>& granted, std::string_view privilege, bool with_option) const {
  return std::ranges::any_of(granted, [&](const Privilege& each) {
    const bool is_ours = each.grantee.str() == "public" || surroundings_.held_roles.count(each.grantee) != 0;
    return each.privilege == privilege && is_ours && (each.grantable || !with_option);
  });
}

bool Rights::has(const ObjectKey& key, std::string_view privilege, const std::vector<Identifier>& columns) const {
  if (acts_for_owner(key)) return true;
  const auto found = live_.objects.find(key);
  if (found == live_.objects.end()) return false;
  std::vector<Identifier> lacking = columns;
  for (const auto& list : model::privilege_lists(found->second)) {
    if (!list.member.empty() || !holds(list.granted, privilege, false)) continue;
    if (list.column.empty()) return true;
    std::erase(lacking, list.column);
  }
  return !columns.empty() && lacking.empty();
}

bool Rights::may_grant(const ObjectKey& key, std::string_view privilege, const Identifier& column) const {
  if (acts_for_owner(key)) return true;
  const auto found = live_.objects.find(key);
  if (found == live_.objects.end()) return false;
  for (const auto& list : model::privilege_lists(found->second)) {
    const bool reaches = list.member.empty() && (list.column.empty() || list.column == column);
    if (reaches && holds(list.granted, privilege, true)) return true;
  }
  return false;
}

}  // namespace gen::scope
