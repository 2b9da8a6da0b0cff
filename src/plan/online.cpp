#include "plan/online.hpp"

#include "plan/approval.hpp"
#include "plan/enum_labels.hpp"
#include "plan/online_planner.hpp"

namespace gen::plan {

support::Result<Plan> plan_online(const model::Catalog& from, const model::Catalog& to,
                                  const std::vector<diff::Change>& changes, const model::Intents& intents) {
  Plan plan;
  std::optional<model::Catalog> interim;
  auto labels = add_enum_labels(from, changes, intents, interim);
  if (!labels) return labels.errors();
  plan.steps = std::move(labels).value();
  const model::Catalog& start = interim ? *interim : from;
  const std::vector<diff::Change> rest = interim ? remaining_changes(start, to, changes) : changes;
  auto steps = OnlinePlanner(start, to, rest, intents).build();
  if (!steps) return steps.errors();
  plan.steps.insert(plan.steps.end(), steps->begin(), steps->end());
  return plan;
}

}  // namespace gen::plan
