#include <algorithm>

#include "gen/plan/plan.hpp"
#include "plan/approval.hpp"
#include "plan/declared_place.hpp"
#include "plan/direct/enum_labels.hpp"
#include "plan/direct/operations.hpp"
#include "plan/online/online.hpp"

namespace gen::plan {

using diff::Change;
using model::Catalog;

support::Result<Plan> make_plan(const Catalog& from, const Catalog& to, const model::Intents& intents,
                                const Options& options) {
  return make_plan(from, to, diff::compare(from, to), intents, options);
}

namespace {

/// A view that is replaced in its place needs the new state and blocks the end of the old one at once. Where that
/// closes a cycle the view steps aside.
support::Result<std::vector<Step>> direct_steps(const Catalog& from, const Catalog& to,
                                                const std::vector<Change>& changes, const model::Intents& intents) {
  std::set<model::ObjectKey> apart;
  while (true) {
    DirectOperations operations(from, to, changes, intents, apart);
    auto steps = operations.build();
    const std::size_t known = apart.size();
    if (!steps) apart.merge(operations.replaced_in_cycle());
    if (steps || apart.size() == known) return steps;
  }
}

support::Result<Plan> plan_direct(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                  const model::Intents& intents) {
  Plan plan;
  std::optional<Catalog> interim;
  auto labels = add_enum_labels(from, changes, intents, interim);
  if (!labels) return labels.errors();
  plan.steps = std::move(labels).value();
  const std::vector<Change> rest = interim ? remaining_changes(*interim, to, changes) : changes;
  auto steps = direct_steps(interim ? *interim : from, to, rest, intents);
  if (!steps) return steps.errors();
  plan.steps.insert(plan.steps.end(), steps->begin(), steps->end());
  return plan;
}

/// Steps name the declaration itself where the files have it, not only the table around it, and what goes its approval.
void point_at_declarations(std::vector<Step>& steps, const Catalog& to, const model::Intents& intents) {
  for (Step& step : steps) {
    for (const model::Retire& retire : intents.retired) {
      if (!step.cause.known() && retire.key == step.subject) step.cause = retire.span;
    }
    const bool column = step.subject.kind == model::ObjectKind::column;
    if (!step.cause.known() || column) {
      if (const auto place = declared_place(to, intents, step.subject); place.known()) step.cause = place;
    }
  }
}

}  // namespace

support::Result<Plan> make_plan(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                const model::Intents& intents, const Options& options) {
  if (!options.allow_drop) {
    if (auto approved = approve_drops(changes, intents); !approved) return approved.errors();
  }
  auto plan = options.strategy == Strategy::direct ? plan_direct(from, to, changes, intents)
                                                   : plan_online(from, to, changes, intents, options);
  if (plan) point_at_declarations(plan->steps, to, intents);
  return plan;
}

}  // namespace gen::plan
