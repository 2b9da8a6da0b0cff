#include "cli/plan_with_names.hpp"

#include <algorithm>

#include "gen/plan/built_beside.hpp"
#include "gen/plan/renamed_tables.hpp"
#include "gen/prove/apply_renames.hpp"
#include "gen/prove/exchange_names.hpp"
#include "gen/prove/replay.hpp"
#include "gen/prove/settle.hpp"
#include "gen/render/sql_builder.hpp"

namespace gen::cli {
namespace {

using model::Catalog;
using model::Intents;
using plan::Step;

/// The rest of the way, between two states that were read from a scratch server.
support::Result<plan::Plan> plan_between(Context& context, Catalog from, Catalog to, const Intents& intents,
                                         const plan::Options& options) {
  desired::agree_on_owners(from, to);
  const auto cache = Context::cache_dir();
  auto changes =
      prove::settle(from, to, diff::compare(from, to), context.scratch(), cache.empty() ? cache : cache / "settled");
  if (!changes) return changes.errors();
  return plan::make_plan(from, to, *changes, intents, options);
}

/// The direct form: declared renames first, by the server itself, then the rest from where they lead.
support::Result<plan::Plan> plan_direct(Context& context, const Comparison& comparison, const Intents& intents,
                                        const plan::Options& options) {
  const Catalog& to = comparison.desired.catalog;
  auto renamed = prove::apply_renames(comparison.from, to, intents, context.scratch());
  if (!renamed) return renamed.errors();
  if (renamed->steps.empty()) return plan::make_plan(comparison.from, to, comparison.changes, intents, options);
  auto planned = plan_between(context, std::move(renamed->catalog), to, intents, options);
  if (planned) planned->steps.insert(planned->steps.begin(), renamed->steps.begin(), renamed->steps.end());
  return planned;
}

render::Script script_of(const std::vector<Step>& steps) {
  render::Script script;
  for (const Step& step : steps) append(script, step.up);
  return script;
}

/// The views in the old places of tables go in contract without being asked for.
void retire_aliases(const std::vector<Step>& steps, const Intents& renames, Intents& intents) {
  for (const Step& step : steps) {
    for (const model::Rename& rename : renames.renames) {
      if (rename.to != step.subject) continue;
      model::ObjectKey view = rename.from;
      view.kind = model::ObjectKind::view;
      intents.retired.push_back({view, rename.span, false});
    }
  }
}

/// Nobody refreshes a materialized view that nobody knows.
std::vector<Step> refreshing_steps(const Catalog& goal, const std::vector<model::Rename>& beside) {
  std::vector<Step> steps;
  for (const model::Rename& each : beside) {
    const auto* view = goal.find<model::MaterializedView>(each.from);
    if (view == nullptr || !view->populated) continue;
    Step step;
    step.subject = each.to;
    step.cause = each.span;
    step.phase = plan::Phase::contract;
    step.mode = step.down_mode = plan::RunMode::own_transaction;
    step.up = {render::SqlBuilder("REFRESH MATERIALIZED VIEW").name({each.from.schema, each.from.name}).build()};
    step.up_effects.lock = plan::Lock::access_exclusive;
    step.up_effects.lock_on = qualified_name(each.from);
    step.up_effects.risk = "runs the query of " + qualified_name(each.to);
    steps.push_back(std::move(step));
  }
  return steps;
}

support::Diagnostics forbidden(const std::vector<Step>& steps) {
  support::Diagnostics errors;
  for (const Step& step : steps) {
    if (step.up_effects.exchanges.empty()) continue;
    errors.push_back(support::error(
        "GEN3040",
        step.up_effects.exchanges + " cannot serve the old program and the new one at once, and the strategy is strict",
        step.cause, "keep the name, or set strategy = \"online\" in gen.toml"));
  }
  return errors;
}

/// from --tables move, views in their old places--> start --online plan--> goal --names that wait for contract--> to
support::Result<plan::Plan> plan_online(Context& context, const Comparison& comparison, const Intents& intents,
                                        const plan::Options& options) {
  const Catalog& to = comparison.desired.catalog;
  const std::vector<Step> first = plan::alias_tables(comparison.from, to, intents);
  Catalog start = comparison.from;
  if (!first.empty()) {
    auto moved = prove::replay_statements(comparison.from, script_of(first), context.scratch());
    if (!moved) return moved.errors();
    start = std::move(moved).value();
  }
  const std::vector<model::Rename> beside = plan::built_beside(start, to, comparison.changes, intents);
  if (auto errors = plan::unmapped_labels(start, to, beside, intents); !errors.empty()) return errors;
  auto names = prove::exchange_names(start, to, intents, beside, context.scratch());
  if (!names) return names.errors();
  if (first.empty() && names->steps.empty())
    return plan::make_plan(comparison.from, to, comparison.changes, intents, options);
  if (options.strategy == plan::Strategy::strict) {
    if (auto errors = forbidden(names->steps); !errors.empty()) return errors;
  }
  retire_aliases(first, intents, names->intents);
  plan::Options rest = options;
  rest.late = names->late;
  rest.late.merge(plan::users_beside(names->goal, beside));
  plan::add_intents_beside(names->goal, beside, names->intents);
  const std::vector<Step> refreshed = refreshing_steps(names->goal, beside);
  auto planned = plan_between(context, std::move(start), std::move(names->goal), names->intents, rest);
  if (!planned) return planned;
  planned->steps.insert(planned->steps.begin(), first.begin(), first.end());
  const auto contract = std::ranges::find(planned->steps, plan::Phase::contract, &Step::phase);
  planned->steps.insert(contract, refreshed.begin(), refreshed.end());
  planned->steps.insert(planned->steps.end(), names->steps.begin(), names->steps.end());
  return planned;
}

}  // namespace

support::Result<plan::Plan> plan_with_names(Context& context, const Comparison& comparison,
                                            const plan::Options& options) {
  const Intents intents =
      plan::with_implied_renames(comparison.from, comparison.desired.catalog, comparison.schema.intents);
  return options.strategy == plan::Strategy::direct ? plan_direct(context, comparison, intents, options)
                                                    : plan_online(context, comparison, intents, options);
}

}  // namespace gen::cli
