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

/// What differs between two states that were read from a scratch server.
support::Result<std::vector<diff::Change>> changes_between(Context& context, Catalog& from, Catalog& to) {
  desired::agree_on_owners(from, to);
  const auto cache = Context::cache_dir();
  return prove::settle(from, to, diff::compare(from, to), context.scratch(), cache.empty() ? cache : cache / "settled");
}

support::Result<plan::Plan> plan_between(Context& context, Catalog from, Catalog to, const Intents& intents,
                                         const plan::Options& options) {
  auto changes = changes_between(context, from, to);
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

/// The way of an online plan, worked out from its ends to its middle:
///
///     from --tables move, views in their old places--> start --online plan--> goal --names of contract--> to
struct Route {
  std::vector<Step> first;  ///< expand
  Catalog start;
  prove::ExchangedNames names;        ///< holds `goal`
  std::vector<model::Rename> beside;  ///< what of `goal` has a name of its own meanwhile
  std::vector<Step> last;             ///< contract, behind the plan
};

/// The tables that move, and the declared names that wait for contract.
support::Result<Route> declared_route(Context& context, const Comparison& comparison, const Intents& intents) {
  const Catalog& to = comparison.desired.catalog;
  Route route{plan::alias_tables(comparison.from, to, intents), comparison.from, {}, {}, {}};
  if (!route.first.empty()) {
    auto moved = prove::replay_statements(comparison.from, script_of(route.first), context.scratch());
    if (!moved) return moved.errors();
    route.start = std::move(moved).value();
  }
  auto names = prove::exchange_names(route.start, to, intents, {}, context.scratch());
  if (!names) return names.errors();
  route.names = std::move(names).value();
  route.last = route.names.steps;
  return route;
}

/// Adds what is built beside the old one; `changes` are those of the route so far.
support::Result<void> build_beside(Context& context, const std::vector<diff::Change>& changes, Route& route) {
  prove::ExchangedNames& names = route.names;
  route.beside = plan::built_beside(route.start, names.goal, changes, names.intents);
  if (route.beside.empty()) return {};
  if (auto errors = plan::unmapped_labels(route.start, names.goal, route.beside, names.intents); !errors.empty())
    return errors;
  auto inner = prove::exchange_names(route.start, names.goal, names.intents, route.beside, context.scratch());
  if (!inner) return inner.errors();
  route.last.insert(route.last.begin(), inner->steps.begin(), inner->steps.end());
  inner->late.merge(names.late);
  inner->late.merge(plan::users_beside(inner->goal, route.beside));
  plan::add_intents_beside(inner->goal, route.beside, inner->intents);
  names = std::move(inner).value();
  return {};
}

support::Result<plan::Plan> plan_route(Context& context, Route route, const Intents& declared,
                                       const plan::Options& options) {
  if (options.strategy == plan::Strategy::strict) {
    if (auto errors = forbidden(route.last); !errors.empty()) return errors;
  }
  retire_aliases(route.first, declared, route.names.intents);
  const std::vector<Step> refreshed = refreshing_steps(route.names.goal, route.beside);
  plan::Options rest = options;
  rest.late = route.names.late;
  auto planned = plan_between(context, std::move(route.start), std::move(route.names.goal), route.names.intents, rest);
  if (!planned) return planned;
  std::vector<Step>& steps = planned->steps;
  steps.insert(steps.begin(), route.first.begin(), route.first.end());
  steps.insert(std::ranges::find(steps, plan::Phase::contract, &Step::phase), refreshed.begin(), refreshed.end());
  steps.insert(steps.end(), route.last.begin(), route.last.end());
  return planned;
}

support::Result<plan::Plan> plan_online(Context& context, const Comparison& comparison, const Intents& intents,
                                        const plan::Options& options) {
  auto route = declared_route(context, comparison, intents);
  if (!route) return route.errors();
  const bool is_moved = !route->first.empty() || !route->last.empty();
  std::vector<diff::Change> changes = comparison.changes;
  if (is_moved) {
    auto between = changes_between(context, route->start, route->names.goal);
    if (!between) return between.errors();
    changes = std::move(between).value();
  }
  if (auto built = build_beside(context, changes, *route); !built) return built.errors();
  if (!is_moved && route->beside.empty())
    return plan::make_plan(comparison.from, comparison.desired.catalog, comparison.changes, intents, options);
  return plan_route(context, std::move(route).value(), intents, options);
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
