#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/constrained_domain.hpp"
#include "plan/declared_place.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/effects.hpp"
#include "plan/online/overload.hpp"
#include "plan/online/planner.hpp"
#include "plan/place.hpp"

/// What can have one shape only under its name is exchanged in one transaction of contract, with all that needs the new
/// shape: the plain operations of contract make it, since neither interim catalog has it.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// Its work is a scan or a build, which has recipes before contract and none in it.
bool reads_a_table(ObjectKind kind) { return kind == ObjectKind::constraint || kind == ObjectKind::index; }

bool is_named_by_programs(const ObjectKey& key) {
  const bool is_part = !key.owner.empty() && key.kind != ObjectKind::column;
  return !is_part && key.kind != ObjectKind::index && key.kind != ObjectKind::statistics;
}

bool has_effect_on_rows(const Effects& effects) {
  return effects.scans || effects.rewrites || std::ranges::any_of(effects.also, has_effect_on_rows);
}

}  // namespace

/// What has no place before something else leaves, which is in contract.
void OnlinePlanner::find_taken_places() {
  std::map<Place::Name, ObjectKey> held;
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::drop || reads_a_table(change.key.kind)) continue;
    for (const Place& place : places_of(*change.before)) held.emplace(place.name, change.key);
  }
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::create || reads_a_table(change.key.kind) || is_direct(change.key)) continue;
    for (const Place& place : places_of(*change.after)) {
      const auto holder = held.find(place.name);
      if (holder != held.end()) late_.add(change.key, "it takes the place of " + to_string(holder->second));
    }
  }
}

/// The function of the same name that leaves in this plan, whose calls `function` meets while both are there.
const model::Function* OnlinePlanner::predecessor_of(const model::Function& function, Overload overload) const {
  for (const Change& change : changes_) {
    const auto* leaving = change.op == ChangeOp::drop ? std::get_if<model::Function>(change.before) : nullptr;
    if (leaving == nullptr || change.key.schema != function.key.schema || change.key.name != function.key.name)
      continue;
    if (overload_of(function, *leaving) == overload) return leaving;
  }
  return nullptr;
}

void OnlinePlanner::find_ambiguous_overloads() {
  for (const Change& change : changes_) {
    const auto* function = change.op == ChangeOp::create ? std::get_if<model::Function>(change.after) : nullptr;
    if (function == nullptr || is_direct(change.key)) continue;
    if (const model::Function* old = predecessor_of(*function, Overload::not_unique))
      late_.add(change.key, "calls would find it beside " + to_string(old->key) + ", and not know which to take");
  }
}

/// Says what calls without types meet between expand and contract.
void OnlinePlanner::warn_of_overload(Step& step) const {
  const auto* function = context_.to.find<model::Function>(step.subject);
  if (function == nullptr || context_.from.contains(step.subject)) return;
  const model::Function* old = predecessor_of(*function, Overload::untyped);
  if (old == nullptr) return;
  step.up_effects.risk = "until contract, a call with arguments of no declared type finds " + to_string(old->key) +
                         " and " + to_string(step.subject);
}

/// What reads the same on both sides, but stands on something that leaves: until contract it stands there, and there it
/// is made again.
void OnlinePlanner::keep_old_needs() {
  std::set<ObjectKey> leave, change;
  for (const Change& each : changes_) {
    if (each.op != ChangeOp::drop) change.insert(each.key);
    if (each.op == ChangeOp::drop && is_exchangeable(each.key.kind)) leave.insert(each.key);
  }
  for (const model::Dependency& d : context_.from.dependencies) {
    const bool is_column = d.dependent.kind == ObjectKind::column;
    if (leave.count(d.referenced) == 0) continue;
    const ObjectKey object = is_column ? owner_table_key(d.dependent) : d.dependent;
    const bool stays = exists(context_.to, d.dependent);
    if (stays && change.count(object) == 0) remaining_.take_needs(d.dependent);
  }
}

void OnlinePlanner::find_late() {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || is_direct(change.key) || renames_.explains(change)) continue;
    if (const std::string reason = reason_to_exchange(*change.before, *change.after); !reason.empty())
      late_.add(change.key, reason);
  }
  for (const Change& change : changes_) {
    const auto late = options_.late.find(change.key);
    if (late != options_.late.end() && change.op != ChangeOp::drop) late_.add(change.key, late->second);
  }
  find_taken_places();
  find_ambiguous_overloads();
  late_.spread(changes_, context_.to, to_links_);
}

/// The change stays undone in both interim catalogs.
void OnlinePlanner::waits(const Change& change) {
  const std::string& reason = late_.reasons().at(change.key);
  const bool on_rows = reads_a_table(change.key.kind) && is_on_old_relation(*change.after);
  if (on_rows) return refuse(change.key, reason + ": do one of the two in a migration of its own");
  if (change.key.kind == ObjectKind::materialized_view)
    return refuse(change.key,
                  reason + ", so it would be filled while others wait: do one of the two in a migration of its own");
  forbid_when_strict(change.key);
  if (change.op == ChangeOp::create) {
    remaining_.erase(change.key);
  } else {
    remaining_.put(*change.before);
  }
}

/// True when the relation that the index or constraint is of has stood before, under this name and as what it is.
bool OnlinePlanner::is_on_old_relation(const Object& part) const {
  const auto* index = std::get_if<model::Index>(&part);
  const ObjectKey& key = model::header(part).key;
  const Object* relation =
      context_.to.find_relation(index != nullptr ? index->relation : model::QualifiedName{key.schema, key.owner});
  return relation != nullptr && context_.from.contains(model::header(*relation).key);
}

void OnlinePlanner::column_waits(const Table& table, const ColumnChange& change, Table& remaining) {
  const ObjectKey key = column_key(table.key, change.name());
  forbid_when_strict(key);
  const auto last = std::ranges::find(remaining.columns, change.name(), &model::Column::name);
  const bool comes = change.op == ChangeOp::create;
  const Effects effects =
      comes ? effects_of_adding(table, *change.after) : effects_of_altering(table, *change.before, *change.after);
  const bool rewrites = comes && is_constrained_domain(context_.to, change.after->type);
  if (rewrites || has_effect_on_rows(effects) || !effects.risk.empty()) {
    return refuse(key, late_.reasons().at(key) + ": do one of the two in a migration of its own");
  }
  if (comes) {
    remaining.columns.erase(last);
  } else {
    *last = *change.before;
    remaining_.take_needs(key);
  }
}

void OnlinePlanner::forbid_when_strict(const ObjectKey& key) {
  if (options_.strategy != Strategy::strict || late_.follows(key)) return;
  support::Diagnostic error = support::error(
      "GEN3040",
      to_string(key) + " cannot serve the old program and the new one at once, and the strategy is strict: " +
          late_.reasons().at(key),
      declared_place(context_.to, context_.intents, key),
      "declare the new form beside the old one under a name of its own, or set strategy = \"online\" in gen.toml");
  context_.fail(std::move(error));
}

/// Names what is exchanged in the steps that do it, for the head of their file.
void OnlinePlanner::mark_exchanges(std::vector<Step>& steps) const {
  for (Step& step : steps) {
    if (!late_.contains(step.subject) || !is_named_by_programs(step.subject)) continue;
    step.up_effects.exchanges = step.down_effects.exchanges = to_string(step.subject);
  }
}

}  // namespace gen::plan
