#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/index_tree.hpp"

/// Foreign keys that stay while the key or index that they stand on goes, or while a partition comes below their
/// target.
namespace gen::plan {

using model::Constraint;
using model::ObjectKey;

namespace {

bool is_reference(const model::Catalog& catalog, const ObjectKey& key) {
  const auto* constraint = catalog.find<Constraint>(key);
  return constraint != nullptr && constraint->type == "foreign key";
}

}  // namespace

/// The target goes by a plain operation: those that stay as they are are made again in the same transaction, enforced
/// and not proven, and proven in one of their own.
void OnlinePlanner::keep_references(const ObjectKey& target) {
  for (const Dependents::Link& link : from_links_.of(target)) {
    const bool changes = std::any_of(changes_.begin(), changes_.end(),
                                     [&](const diff::Change& change) { return change.key == link.key; });
    if (!is_reference(context_.from, link.key) || !context_.to.contains(link.key) || changes) continue;
    if (!can_be_not_valid(context_, *context_.from.find<Constraint>(link.key))) continue;
    moved_.insert(link.key);
    remaining_.take_needs(link.key);
  }
}

/// The target is replaced by a recipe, which also drops those that go.
void OnlinePlanner::carry_references(const ObjectKey& target) {
  for (const Dependents::Link& link : from_links_.of(target)) {
    if (!is_reference(context_.from, link.key) || context_.to.contains(link.key)) continue;
    handled_.insert(link.key);
    remaining_.erase(link.key);
  }
}

/// Those on either side of a key of a partitioned table that is exchanged go with it: the new key is there in contract
/// alone.
void OnlinePlanner::find_references_of_key_trees() {
  for (const diff::Change& change : changes_) {
    const auto* after = change.after == nullptr ? nullptr : std::get_if<Constraint>(change.after);
    if (after == nullptr || after->on_domain || (after->type != "unique" && after->type != "primary key")) continue;
    const ObjectKey table = owner_table_key(after->key);
    const bool is_tree = is_partitioned(context_.to, {table.schema, table.name}) && after->index_parent.empty();
    if (!is_tree || !context_.from.contains(table) || is_direct(after->key) || is_exchanged(table)) continue;
    std::optional<ObjectKey> before;
    if (change.op == diff::ChangeOp::alter && !render::alter(*change.before, *change.after)) before = after->key;
    if (change.op == diff::ChangeOp::create) {
      if (after->type == "primary key") {
        if (const auto leaving = leaving_primary_key(table)) before = leaving->key;
      }
      if (const model::Index* index = index_in_place(context_.from, *after)) before = index->key;
    }
    if (!before) continue;
    for (const Dependents::Link& link : from_links_.of(*before)) {
      if (is_reference(context_.from, link.key)) handled_.insert(link.key);
    }
    for (const Dependents::Link& link : to_links_.of(after->key)) {
      if (is_reference(context_.to, link.key)) handled_.insert(link.key);
    }
  }
}

/// What foreign keys of the new state need includes the partition, which the way back drops.
void OnlinePlanner::reach_new_partition(const ObjectKey& partition) {
  for (const Dependents::Link& link : to_links_.of(partition)) {
    if (is_reference(context_.to, link.key) && context_.from.contains(link.key)) expanded_.take_needs(link.key);
  }
}

/// What plain contract leads to: the new state, but for proofs that are still to come.
model::Catalog OnlinePlanner::goal() const {
  model::Catalog unproven = context_.to;
  for (const ObjectKey& key : moved_) std::get<Constraint>(unproven.objects.at(key)).validated = false;
  for (const ObjectKey& key : settled_later_) unproven.objects.erase(key);
  // They stand on the new forms of tables, whose exchange they need not notice.
  std::erase_if(unproven.dependencies, [&](const auto& need) { return filled_.count(need.dependent) != 0; });
  return unproven;
}

void OnlinePlanner::prove_references() {
  for (const ObjectKey& key : moved_) {
    const auto& reference = std::get<Constraint>(context_.to.objects.at(key));
    if (!reference.validated) continue;
    validate_later(context_, reference, context_.steps.prove, Phase::contract);
    context_.steps.prove.back().mode = context_.steps.prove.back().down_mode = RunMode::own_transaction;
  }
}

}  // namespace gen::plan
