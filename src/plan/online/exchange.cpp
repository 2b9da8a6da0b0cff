#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/declared_place.hpp"
#include "plan/effects.hpp"
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

void OnlinePlanner::find_late() {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || is_direct(change.key) || renames_.explains(change)) continue;
    if (const std::string reason = reason_to_exchange(*change.before, *change.after); !reason.empty())
      late_.add(change.key, reason);
  }
  find_taken_places();
  late_.spread(changes_, context_.to, to_links_);
}

/// The change stays undone in both interim catalogs.
void OnlinePlanner::waits(const Change& change) {
  const std::string& reason = late_.reasons().at(change.key);
  const bool on_rows = reads_a_table(change.key.kind) && is_on_old_relation(*change.after);
  if (on_rows) return refuse(change.key, reason + ": do one of the two in a migration of its own");
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
  const bool rewrites = comes && is_constrained_domain(change.after->type);
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
  if (!strict_ || late_.follows(key)) return;
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
