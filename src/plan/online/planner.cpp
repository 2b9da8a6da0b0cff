#include "plan/online/planner.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/approval.hpp"
#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/online/joined_view.hpp"
#include "plan/recipes/index_tree.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::Constraint;
using model::Index;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Privilege;
using model::Table;

/// Kinds that no program names: dropped and made again in one transaction nobody notices.
bool can_be_made_again(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::statistics:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::event_trigger:
    case ObjectKind::publication:
    case ObjectKind::subscription:
    case ObjectKind::default_privileges:
    case ObjectKind::user_mapping:
      return true;
    default:
      return false;
  }
}

bool same_subject(const Privilege& a, const Privilege& b) {
  return a.grantee == b.grantee && a.privilege == b.privilege;
}

std::vector<Privilege> united(const std::vector<Privilege>& a, const std::vector<Privilege>& b) {
  std::vector<Privilege> all = b;
  for (const Privilege& privilege : a) {
    auto it =
        std::find_if(all.begin(), all.end(), [&](const Privilege& other) { return same_subject(privilege, other); });
    if (it == all.end()) {
      all.push_back(privilege);
    } else {
      it->grantable |= privilege.grantable;
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<Privilege> common(const std::vector<Privilege>& a, const std::vector<Privilege>& b) {
  std::vector<Privilege> both;
  std::copy_if(a.begin(), a.end(), std::back_inserter(both),
               [&](const Privilege& privilege) { return std::find(b.begin(), b.end(), privilege) != b.end(); });
  return both;
}

bool is_exclusion(const Constraint& constraint) { return constraint.type == "exclude"; }
bool is_key(const Constraint& constraint) { return constraint.type == "unique" || constraint.type == "primary key"; }

}  // namespace

Object with_all_privileges(const Object& before, const Object& after) {
  Object merged = after;
  model::ObjectHeader& head = model::header(merged);
  head.granted = united(model::header(before).granted, head.granted);
  head.revoked = common(model::header(before).revoked, head.revoked);
  return merged;
}

OnlinePlanner::OnlinePlanner(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                             const model::Intents& intents, const Options& options)
    : changes_(changes),
      from_links_(from),
      to_links_(to),
      context_{from, to, from_links_, to_links_, intents, {}, {}, {}, {}},
      renames_(changes, intents),
      expanded_(from, to),
      remaining_(to, from),
      options_(options) {}

support::Result<std::vector<Step>> OnlinePlanner::build() {
  find_exchanged();
  find_filled_views();
  find_splits();
  choose_rename_forms();
  for (const model::Rename& rename : context_.intents.renames) route_rename(rename);
  find_references_of_key_trees();
  find_late();
  keep_old_needs();
  find_retyped();
  find_written_twice();
  find_exchanged_counters();
  for (const Change& change : changes_) route(change);
  place_new_forms();
  move_references_of_exchanged();
  keep_pairs_in_step();
  keep_new_forms_in_step();
  fill_views_from_new_forms();
  for (const auto& [table, splits] : splits_) {
    for (const ColumnSplit& split : splits) split_columns(context_, split);
  }
  for (const auto& [table, columns] : retyped_) {
    change_column_types(context_, *context_.from.find<Table>(table), *context_.to.find<Table>(table), columns);
  }
  for (const auto& [table, columns] : renames_.by_table()) {
    rename_columns(context_, aliased_.at(table), *context_.to.find<Table>(table), columns);
  }
  if (!context_.errors.empty()) return context_.errors;
  auto expand = plain(context_.from, expanded_.build(), Phase::expand);
  auto contract = plain(remaining_.build(), goal(), Phase::contract);
  prove_references();
  if (!context_.errors.empty()) return context_.errors;
  if (!expand) return expand.errors();
  if (!contract) return contract.errors();
  mark_exchanges(*contract);
  tell_what_splits_lose(*contract);
  std::vector<Step> steps = std::move(expand).value();
  for (const std::vector<Step>& part :
       {context_.steps.expand_steps(), context_.steps.migrate_steps(), context_.steps.contract_steps(),
        contract.value(), context_.steps.bind, context_.steps.prove}) {
    steps.insert(steps.end(), part.begin(), part.end());
  }
  return steps;
}

support::Result<std::vector<Step>> OnlinePlanner::plain(const Catalog& before, const Catalog& after, Phase phase) {
  std::vector<Change> open = changes_;
  for (const ObjectKey& key : settled_later_) open.push_back({key, ChangeOp::drop, nullptr, nullptr, {}, {}});
  for (const ObjectKey& key : came_beside_) open.push_back({key, ChangeOp::create, nullptr, nullptr, {}, {}});
  const std::vector<Change> changes = remaining_changes(before, after, open);
  const ShadowTables* shadows = phase == Phase::contract ? &shadows_ : nullptr;
  check_recreations(before, after, changes, phase);
  // The rows of all others are filled by recipes.
  model::Intents intents = context_.intents;
  std::erase_if(intents.backfills, [&](const model::Backfill& fill) { return !is_direct(fill.column); });
  std::erase_if(intents.conversions, [&](const model::TypeConversion& given) {
    return !is_direct(given.column) && find_column(context_.from, given.column) == nullptr;
  });
  auto steps = DirectOperations(before, after, changes, intents, {}, shadows).build();
  if (!steps) return steps;
  for (Step& step : *steps) {
    step.phase = phase;
    if (came_beside_.count(step.subject) != 0) step.up_effects = step.down_effects = {};  // nobody else knows of it
    if (phase != Phase::expand) continue;
    set_filled_views_apart(before, after, step);
    warn_of_overload(step);
  }
  return steps;
}

/// A materialized view is filled as it is made: no lock of another statement may wait for that. Its indexes are then in
/// another file, which must be able to take them back.
void OnlinePlanner::set_filled_views_apart(const Catalog& before, const Catalog& after, Step& step) {
  const ObjectKey& key = step.subject;
  if (before.contains(key) || step.mode != RunMode::transactional) return;
  if (key.kind == ObjectKind::materialized_view) step.mode = step.down_mode = RunMode::own_transaction;
  const auto* index = after.find<Index>(key);
  if (index == nullptr || !step.down.empty()) return;
  const ObjectKey view{ObjectKind::materialized_view, index->relation.schema, {}, index->relation.name, {}};
  if (after.contains(view)) step.down = {render::drop(Object(*index))};
}

/// What plain operations would have to drop and make again only because something under it changes.
void OnlinePlanner::check_recreations(const Catalog& before, const Catalog& after, const std::vector<Change>& changes,
                                      Phase phase) {
  std::set<ObjectKey> again = remade_tables(before, after, changes);
  if (phase == Phase::contract) again.insert(shadows_.tables.begin(), shadows_.tables.end());
  const Recreation needed = find_recreation(before, after, Dependents(before), Dependents(after), changes, again);
  for (const ObjectKey& key : needed.recreated) {
    if (phase == Phase::contract && goes_with_exchange(key)) continue;
    const bool short_lived =
        can_be_made_again(key.kind) || key.kind == ObjectKind::view || key.kind == ObjectKind::function;
    if (!short_lived && moved_.count(key) == 0 && !is_direct(key) && !hangs_on_direct(key))
      refuse(key, "it would have to be dropped and made again because of what it needs");
  }
  for (const ObjectKey& key : needed.swapped) {
    if (!is_direct(key)) refuse(key, "columns of this type would have to be rewritten");
  }
}

bool OnlinePlanner::is_direct(const ObjectKey& key, const ObjectKey& table) const {
  const ObjectKey owner = !table.name.empty() ? table : key.owner.empty() ? key : owner_table_key(key);
  for (const model::StrategyChoice& choice : context_.intents.strategies) {
    if (choice.key == key) return choice.direct;
  }
  for (const model::StrategyChoice& choice : context_.intents.strategies) {
    if (choice.key == owner) return choice.direct;
  }
  return false;
}

bool OnlinePlanner::hangs_on_direct(const ObjectKey& key) const {
  const auto& needs = from_links_.needs(key);
  return std::any_of(needs.begin(), needs.end(), [&](const Dependents::Link& link) { return is_direct(link.key); });
}

void OnlinePlanner::refuse(const ObjectKey& key, const std::string& reason) {
  auto it = context_.to.objects.find(key);
  if (it == context_.to.objects.end() && !key.owner.empty()) it = context_.to.objects.find(owner_table_key(key));
  context_.refuse(key, reason,
                  it == context_.to.objects.end() ? support::SourceSpan{} : model::header(it->second).span);
}

/// Renames of anything but columns. Names that no statement of a program needs are changed in contract; a function or
/// a view has both names in between, because the new one is made and the old one dropped.
void OnlinePlanner::route_rename(const model::Rename& rename) {
  auto changed = [&](const ObjectKey& key, ChangeOp op) {
    auto it = std::find_if(changes_.begin(), changes_.end(),
                           [&](const Change& change) { return change.key == key && change.op == op; });
    return it == changes_.end() ? nullptr : &*it;
  };
  const Change* leaves = changed(rename.from, ChangeOp::drop);
  const Change* comes = changed(rename.to, ChangeOp::create);
  if (leaves == nullptr || comes == nullptr) return;  // it was renamed before
  switch (rename.to.kind) {
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::function:
    case ObjectKind::aggregate:
      return;
    case ObjectKind::index:
    case ObjectKind::constraint:
    case ObjectKind::statistics:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
      if (!rename_part(context_, *leaves->before, *comes->after)) return;
      handled_.insert(rename.from);
      handled_.insert(rename.to);
      return;
    default:
      refuse(rename.to, "the old program still uses it under the name " + qualified_name(rename.from));
  }
}

void OnlinePlanner::route(const Change& change) {
  if (handled_.count(change.key) != 0 || renames_.explains(change) || waits_for_exchange(change)) return;
  if (is_filled_from_new_form(change)) return;
  if (late_.contains(change.key)) return waits(change);
  switch (change.op) {
    case ChangeOp::create:
      return object_comes(change);
    case ChangeOp::drop:
      return object_goes(change);
    case ChangeOp::alter:
      return object_changes(change);
  }
}

/// Part of a table that existed before and is no part of it through a parent.
bool OnlinePlanner::is_in_tree(const ObjectKey& table) const {
  const auto* held = context_.to.find<Table>(table);
  return held != nullptr && (!held->partition_key.empty() || held->partition_of || !held->inherits.empty());
}

void OnlinePlanner::object_comes(const Change& change) {
  const Object& after = *change.after;
  if (const auto* constraint = std::get_if<Constraint>(&after)) return constraint_comes(*constraint);
  if (const auto* index = std::get_if<Index>(&after)) {
    if (follows_index_above(*index)) return;
    const bool fresh = context_.from.find_relation(index->relation) == nullptr;
    if (!fresh && has_no_partitions(*index)) return expanded_.put(after);
    if (!fresh && !is_direct(change.key, table_key(index->relation))) return create_index(context_, *index);
  }
  if (const auto* table = std::get_if<Table>(&after);
      table != nullptr && table->partition_of && !is_direct(change.key)) {
    const ObjectKey parent = table_key(table->partition_of->parent);
    for (const auto& [key, object] : context_.from.objects) {
      const auto* sibling = std::get_if<Table>(&object);
      if (sibling != nullptr && sibling->partition_of && table_key(sibling->partition_of->parent) == parent &&
          sibling->partition_of->bound == "DEFAULT") {
        return refuse(change.key, "the default partition " + qualified_name(key) + " would be read under the lock");
      }
    }
  }
  expanded_.put(after);
  if (std::holds_alternative<Table>(after)) {
    reach_new_partition(change.key);
    for (const ObjectKey& column : column_keys(context_.to, change.key)) expanded_.take_needs(column);
  }
}

/// A primary key of the table that goes in the same plan: PostgreSQL takes one at a time.
std::optional<Constraint> OnlinePlanner::leaving_primary_key(const ObjectKey& table) const {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::drop) continue;
    const auto* constraint = std::get_if<Constraint>(change.before);
    if (constraint == nullptr || constraint->type != "primary key") continue;
    if (owner_table_key(change.key) == table) return *constraint;
  }
  return std::nullopt;
}

void OnlinePlanner::constraint_comes(const Constraint& constraint) {
  if (follows_key_above(constraint)) return;
  const ObjectKey table = owner_table_key(constraint.key);
  const bool on_old = constraint.on_domain
                          ? context_.from.contains({ObjectKind::domain, table.schema, {}, table.name, {}})
                          : context_.from.contains(table);
  const bool foreign = constraint.type == "foreign key";
  if (on_old && !constraint.local && is_exchanged(table) && changes_parents(table))
    return remaining_.erase(constraint.key);
  if (!on_old && foreign && context_.from.contains(table_key(constraint.references))) {
    for (const Dependents::Link& link : to_links_.needs(constraint.key)) {
      const bool key_comes = link.key.kind == ObjectKind::constraint && !context_.from.contains(link.key);
      if (key_comes && !is_direct(constraint.key)) return add_foreign_key(context_, constraint);
    }
  }
  if (!on_old || is_derived(Object(constraint)) || is_direct(constraint.key)) return expanded_.put(constraint);
  if (constraint.type == "check") return add_check(context_, constraint);
  if (foreign) return add_foreign_key(context_, constraint);
  if (is_exclusion(constraint)) {
    if (is_exchanged(table)) return remaining_.erase(constraint.key);
    return refuse(constraint.key, "PostgreSQL has no way to make an exclusion constraint from an index that is there");
  }
  if (!is_key(constraint)) return expanded_.put(constraint);
  if (constraint.type == "primary key") {
    if (const auto leaving = leaving_primary_key(table)) {
      handled_.insert(leaving->key);
      carry_references(leaving->key);
      return replace_key(context_, *leaving, constraint);
    }
  }
  add_key(context_, constraint);
}

void OnlinePlanner::object_goes(const Change& change) {
  if (const auto* index = std::get_if<Index>(change.before)) {
    if (follows_index_above(*index) || becomes_key(*index)) return;
    const bool stays = context_.to.find_relation(index->relation) != nullptr;
    // A foreign key that stands on it goes first, and that is a plain operation: so is this one then.
    const auto& users = from_links_.of(change.key);
    const bool is_target = std::any_of(users.begin(), users.end(), [](const Dependents::Link& link) {
      return link.key.kind != ObjectKind::index;  // those of partitions go along
    });
    const model::QualifiedName& above = index->attached_to;
    const bool goes_along =
        !above.empty() && !context_.to.contains({ObjectKind::index, above.schema, {}, above.name, {}});
    if (stays && !is_target && !goes_along && !is_direct(change.key, table_key(index->relation)))
      return drop_index(context_, *index);
  }
  if (const auto* constraint = std::get_if<Constraint>(change.before)) {
    if (follows_key_above(*constraint)) return;
    // Its successor takes it along.
    if (context_.to.contains(owner_table_key(change.key)) && has_successor(*constraint)) return;
    // The new program may write what the rule forbade, and no statement of the old one needs it.
    if (constraint->type == "check" && context_.to.contains(owner_table_key(change.key))) {
      return expanded_.erase(change.key);
    }
  }
  keep_references(change.key);
  Object leaving = *change.before;
  if (auto* sequence = std::get_if<model::Sequence>(&leaving); sequence != nullptr && sequence->owned_by) {
    // The swap of the column that it belongs to lets it go.
    const ObjectKey column = column_key(table_key(sequence->owned_by->table), sequence->owned_by->column);
    if (context_.shadows.count(column) != 0) sequence->owned_by.reset();
  }
  remaining_.put(leaving);
  if (std::holds_alternative<Table>(*change.before)) {
    for (const ObjectKey& column : column_keys(context_.from, change.key)) remaining_.take_needs(column);
  }
}

void OnlinePlanner::constraint_changes(const Constraint& before, const Constraint& after) {
  if (follows_key_above(before) || follows_key_above(after)) return;
  if (before.local != after.local && changes_parents(owner_table_key(after.key))) {
    if (is_exchanged(owner_table_key(after.key))) return remaining_.put(before);
    return refuse(after.key,
                  "it would become the table's own, or its parent's: let the table join or leave without it");
  }
  if (is_derived(Object(after)) || is_direct(after.key)) return expanded_.put(after);
  const auto in_place = render::alter(Object(before), Object(after));
  if (in_place) {
    Constraint interim = after;
    if (before.index_tablespace != after.index_tablespace &&
        !is_partitioned(context_.to, {after.key.schema, after.key.owner})) {
      move_index(context_, after.key, after.index, {before.index_tablespace, after.index_tablespace}, after.span);
      interim.index_tablespace = before.index_tablespace;
    }
    interim.validated = before.validated;
    expanded_.put(interim);
    if (!before.validated && after.validated) validate_later(context_, after, context_.steps.validate, Phase::migrate);
    return;
  }
  if (is_key(before) && is_key(after)) {
    carry_references(before.key);
    return replace_key(context_, before, after);
  }
  if (before.type != after.type) return refuse(after.key, "it becomes another kind of constraint");
  if (after.type == "check") return replace_check(context_, before, after);
  if (after.type == "foreign key") return replace_foreign_key(context_, before, after);
  if (is_exchanged(owner_table_key(after.key))) return remaining_.put(before);
  refuse(after.key, "PostgreSQL has no way to make it from an index that is there");
}

void OnlinePlanner::index_changes(const Index& before, const Index& after) {
  if (follows_index_above(after) || follows_index_above(before)) return;
  if (is_direct(after.key, table_key(after.relation))) return expanded_.put(after);
  if (!render::alter(Object(before), Object(after))) return replace_index(context_, before, after);
  Index interim = after;
  if (before.tablespace != after.tablespace && !is_partitioned(context_.to, after.relation)) {
    move_index(context_, after.key, relation_name(after.key), {before.tablespace, after.tablespace}, after.span);
    interim.tablespace = before.tablespace;
  }
  expanded_.put(interim);
}

/// Until contract the view has the columns of both sides. False when it can be replaced as it is.
bool OnlinePlanner::view_is_joined(const Change& change) {
  const auto* view = std::get_if<model::View>(change.after);
  if (view == nullptr || is_direct(change.key) || render::alter(*change.before, *change.after)) return false;
  const auto joined = joined_view(std::get<model::View>(*change.before), *view);
  if (!joined) return false;
  const Object interim = with_all_privileges(*change.before, Object(*joined));
  expanded_.put(interim);
  remaining_.put(interim);
  return true;
}

void OnlinePlanner::object_changes(const Change& change) {
  if (std::holds_alternative<Table>(*change.after)) return table_changes(change);
  if (const auto* constraint = std::get_if<Constraint>(change.after)) {
    return constraint_changes(std::get<Constraint>(*change.before), *constraint);
  }
  if (const auto* index = std::get_if<Index>(change.after)) {
    return index_changes(std::get<Index>(*change.before), *index);
  }
  if (view_reads_split(change) || view_is_joined(change)) return;
  const Object interim = with_all_privileges(*change.before, *change.after);
  if (!is_direct(change.key)) {
    if (!render::alter(*change.before, *change.after) && !can_be_made_again(change.key.kind)) {
      const bool labels = change.key.kind == ObjectKind::enum_type;
      return refuse(change.key, labels
                                    ? "taking a label away or moving it rewrites every column of the type"
                                    : "it must be dropped and made again, and the old program still uses it as it was");
    }
  }
  expanded_.put(interim);
  if (!model::same_value(model::header(interim).granted, model::header(*change.after).granted) ||
      !model::same_value(model::header(interim).revoked, model::header(*change.after).revoked)) {
    Object last = interim;
    model::header(last).owner = model::header(*change.after).owner;
    remaining_.put(last);
  }
}

}  // namespace gen::plan
