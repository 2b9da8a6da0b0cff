#include <algorithm>

#include "gen/scope/first_contact.hpp"
#include "scope/counted_kind.hpp"

namespace gen::scope {
namespace {

using model::ObjectKey;
using model::ObjectKind;

constexpr std::string_view kLedger = "ledger of ";
constexpr std::size_t kMostNames = 5;

/// A word for each of many tools is more than one wants to read: their ledgers are one group.
std::vector<LeftGroup> with_ledgers_together(const std::vector<LeftGroup>& left) {
  std::vector<LeftGroup> groups;
  LeftGroup ledgers;
  std::vector<std::string> tools;
  for (const LeftGroup& each : left) {
    if (!each.reason.starts_with(kLedger)) {
      groups.push_back(each);
      continue;
    }
    tools.push_back(each.reason.substr(kLedger.size()));
    ledgers.keys.insert(ledgers.keys.end(), each.keys.begin(), each.keys.end());
  }
  if (tools.empty()) return groups;
  std::ranges::sort(tools);
  const std::size_t more = tools.size() > kMostNames ? tools.size() - kMostNames + 1 : 0;
  tools.resize(tools.size() - more);
  if (more > 0) tools.push_back(std::to_string(more) + " more tools");
  ledgers.reason = (ledgers.keys.size() == 1 ? "ledger of " : "ledgers of ") + listed(tools);
  groups.push_back(std::move(ledgers));
  return groups;
}

/// "schemas auth and storage", "14 tables".
std::string objects_of_kind(ObjectKind kind, const std::vector<ObjectKey>& keys) {
  if (kind == ObjectKind::default_privileges || keys.size() > kMostNames) return counted_kind(kind, keys.size());
  std::vector<std::string> names;
  for (const ObjectKey& key : keys) names.push_back(qualified_name(key));
  return kind_of_many(kind, keys.size()) + ' ' + listed(names);
}

std::string line_of(const LeftGroup& group) {
  std::map<ObjectKind, std::vector<ObjectKey>> kinds;
  for (const ObjectKey& key : group.keys) kinds[key.kind].push_back(key);
  std::string text = group.reason + ": ";
  for (const auto& [kind, keys] : kinds)
    text += (kind == kinds.begin()->first ? "" : "; ") + objects_of_kind(kind, keys);
  return group.if_ours.empty() ? text : text + " (if it is yours: " + group.if_ours + ')';
}

}  // namespace

std::vector<std::string> lines_of(const std::vector<LeftGroup>& left, std::size_t most) {
  std::vector<LeftGroup> groups = with_ledgers_together(left);
  // What may be ours is what somebody has to read.
  std::ranges::stable_partition(groups, [](const LeftGroup& group) { return !group.if_ours.empty(); });
  std::vector<std::string> lines;
  std::size_t rest = 0;
  for (const LeftGroup& group : groups) {
    if (groups.size() > most && lines.size() + 1 == most) {
      rest += group.keys.size();
    } else {
      lines.push_back(line_of(group));
    }
  }
  if (rest > 0) lines.push_back("and " + std::to_string(rest) + " more; all of them: gen scope");
  return lines;
}

}  // namespace gen::scope
