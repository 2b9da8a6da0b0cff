#include <algorithm>

#include "gen/plan/plan.hpp"
#include "plan/approval.hpp"
#include "plan/direct_operations.hpp"
#include "plan/enum_labels.hpp"
#include "plan/online.hpp"

namespace gen::plan {

using diff::Change;
using model::Catalog;

support::Result<Plan> make_plan(const Catalog& from, const Catalog& to, const model::Intents& intents,
                                const Options& options) {
  return make_plan(from, to, diff::compare(from, to), intents, options);
}

support::Result<Plan> make_plan(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                const model::Intents& intents, const Options& options) {
  if (!options.allow_drop) {
    if (auto approved = approve_drops(changes, intents); !approved) return approved.errors();
  }
  if (options.strategy == Strategy::online) return plan_online(from, to, changes, intents);

  Plan plan;
  std::optional<Catalog> interim;
  auto labels = add_enum_labels(from, changes, intents, interim);
  if (!labels) return labels.errors();
  plan.steps = std::move(labels).value();
  const std::vector<Change> rest = interim ? remaining_changes(*interim, to, changes) : changes;
  auto steps = DirectOperations(interim ? *interim : from, to, rest, intents).build();
  if (!steps) return steps.errors();
  plan.steps.insert(plan.steps.end(), steps->begin(), steps->end());
  return plan;
}

}  // namespace gen::plan
