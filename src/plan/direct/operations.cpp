#include "plan/direct/operations.hpp"

#include <algorithm>
#include <array>

#include "gen/render/render.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/effects.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::DependencyType;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

/// Kinds whose drop is never left to what they hang on: losing them loses data, which the file must show.
bool is_always_named(ObjectKind kind) {
  return kind == ObjectKind::table || kind == ObjectKind::view || kind == ObjectKind::materialized_view ||
         kind == ObjectKind::function || kind == ObjectKind::extension;
}

model::QualifiedName relation_of(const ObjectKey& key, const Object* object) {
  if (object != nullptr) {
    if (const auto* index = std::get_if<model::Index>(object)) return index->relation;
    if (const auto* statistics = std::get_if<model::Statistics>(object)) return statistics->relation;
  }
  if (!key.owner.empty()) return {key.schema, key.owner};
  return {key.schema, key.name};
}

/// Tables first, then what belongs to them; everything else keeps the order of kinds.def.
int group_of(const Catalog& catalog, const ObjectKey& key, const model::QualifiedName& relation) {
  if (key.kind == ObjectKind::constraint && catalog.contains({ObjectKind::domain, key.schema, {}, key.owner, {}})) {
    return static_cast<int>(ObjectKind::domain);
  }
  const bool of_table = catalog.contains(table_key(relation));
  const bool belongs = key.kind == ObjectKind::column || key.kind == ObjectKind::constraint ||
                       key.kind == ObjectKind::index || key.kind == ObjectKind::statistics ||
                       key.kind == ObjectKind::trigger || key.kind == ObjectKind::rule ||
                       key.kind == ObjectKind::policy;
  if (!belongs) return static_cast<int>(key.kind);
  if (of_table) return static_cast<int>(ObjectKind::table);
  if (catalog.contains({ObjectKind::view, relation.schema, {}, relation.name, {}}))
    return static_cast<int>(ObjectKind::view);
  return static_cast<int>(ObjectKind::materialized_view);
}

}  // namespace

bool is_derived(const Object& object) {
  if (const auto* trigger = std::get_if<model::Trigger>(&object)) return trigger->cloned;
  if (const auto* constraint = std::get_if<model::Constraint>(&object)) {
    return !constraint->local && constraint->index_parent.empty() && constraint->index.empty();
  }
  return false;
}

std::set<ObjectKey> inline_constraints(const Catalog& catalog, const Dependents& links,
                                       const std::set<ObjectKey>& tables, const std::set<ObjectKey>& comes,
                                       const std::set<ObjectKey>& remade) {
  std::set<ObjectKey> chosen;
  for (const auto& [key, object] : catalog.objects) {
    const auto* constraint = std::get_if<model::Constraint>(&object);
    if (constraint == nullptr || constraint->on_domain || tables.count(owner_table_key(key)) == 0) continue;
    if (constraint->type == "foreign key" || !constraint->validated || !constraint->index_options.empty() ||
        !constraint->index_tablespace.empty()) {
      continue;
    }
    const ObjectKey table = owner_table_key(key);
    if (!constraint->index_parent.empty() && remade.count(table) == 0) continue;
    // A child gets inherited checks from INHERITS; a partition is made by itself and attached, so it must have them.
    if (!constraint->local && !catalog.find<Table>(table)->partition_of) continue;
    const auto& needs = links.needs(key);
    const bool waits = std::any_of(needs.begin(), needs.end(), [&](const Dependents::Link& link) {
      const bool own = link.key == table || (link.key.kind == ObjectKind::column && owner_table_key(link.key) == table);
      return !own && comes.count(link.key) != 0 && link.key.kind != ObjectKind::schema &&
             link.key.kind != ObjectKind::extension && !is_type(link.key.kind);
    });
    if (!waits) chosen.insert(key);
  }
  return chosen;
}

DirectOperations::State::State(const Catalog& catalog)
    : links(catalog),
      attached(indexes_with_parts(catalog)),
      incomplete(incomplete_indexes(catalog)),
      ambiguous(ambiguous_indexes(catalog, incomplete)) {}

DirectOperations::DirectOperations(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                   const model::Intents& intents, const std::set<ObjectKey>& apart,
                                   const ShadowTables* shadows)
    : from_(from), to_(to), changes_(changes), intents_(intents), shadows_(shadows), before_(from), after_(to) {
  remakes_.tables = remade_tables(from, to, changes);
  if (shadows != nullptr) {
    std::copy_if(shadows->tables.begin(), shadows->tables.end(), std::inserter(remakes_.tables, remakes_.tables.end()),
                 [&](const ObjectKey& table) { return from.contains(table); });
  }
  std::set<ObjectKey> again = remakes_.tables;
  again.insert(apart.begin(), apart.end());
  std::set<ObjectKey> loose = tied_partitions(from, to, changes);
  std::erase_if(loose, [this](const ObjectKey& table) { return is_remade(table); });
  up_.aside = find_recreation(from, to, before_.links, after_.links, changes, again, loose);
  down_.aside = find_recreation(to, from, after_.links, before_.links, reversed(changes), again, loose);
  moves_.tables = moved_partitions();
  moves_.tables.merge(loose);
  before_.kept = kept_foreign_keys(from);
  after_.kept = kept_foreign_keys(to);
  before_.inlined = inlined_in(from, before_, ChangeOp::drop);
  after_.inlined = inlined_in(to, after_, ChangeOp::create);
}

std::set<ObjectKey> DirectOperations::inlined_in(const Catalog& catalog, const State& state, ChangeOp op) const {
  std::set<ObjectKey> keys, tables = remakes_.tables;
  for (const Change& change : changes_) {
    if (change.op != op) continue;
    keys.insert(change.key);
    if (change.key.kind == ObjectKind::table) tables.insert(change.key);
  }
  std::set<ObjectKey> inlined = inline_constraints(catalog, state.links, tables, keys, remakes_.tables);
  std::erase_if(inlined, [&](const ObjectKey& key) { return state.ambiguous.count(key) != 0; });
  return inlined;
}

support::Result<std::vector<Step>> DirectOperations::build() {
  refuse_what_remakes_cannot_mix();
  plan_remakes();
  for (const ObjectKey& key : concerned_objects()) plan_object(key);
  plan_columns();
  plan_partition_membership();
  plan_index_attachment();
  plan_sequence_ownership();
  plan_marked_indexes();
  plan_exchange_locks();
  plan_shadow_schemas();
  tie_swaps();
  tie_names();
  tie_logging();
  tie_whole_rows();
  tie_what_goes_along();
  tie_remakes();
  if (!errors_.empty()) return errors_;
  graph_.connect(from_, to_, after_.links);
  prefer_what_bodies_mention();
  return graph_.sorted();
}

std::set<ObjectKey> DirectOperations::replaced_in_cycle() const {
  std::set<ObjectKey> views;
  for (const ObjectKey& key : graph_.cycle()) {
    const bool stays = from_.contains(key) && to_.contains(key);
    const bool replaced = up_.aside.recreated.count(key) == 0 || down_.aside.recreated.count(key) == 0;
    if (key.kind == ObjectKind::view && stays && replaced) views.insert(key);
  }
  return views;
}

std::set<ObjectKey> DirectOperations::concerned_objects() const {
  std::set<ObjectKey> keys;
  for (const Change& change : changes_) keys.insert(change.key);
  for (const Recreation* recreation : {&up_.aside, &down_.aside}) {
    for (const auto* set : {&recreation->recreated, &recreation->swapped}) {
      for (const ObjectKey& key : *set) {
        if (key.kind != ObjectKind::column) keys.insert(key);
      }
    }
  }
  for (const auto* kept : {&before_.kept, &after_.kept}) {
    for (const auto& [key, object] : *kept) keys.insert(key);
  }
  return keys;
}

void DirectOperations::plan_object(const ObjectKey& key) {
  if (before_.kept.count(key) != 0 || after_.kept.count(key) != 0) return plan_kept_foreign_key(key);
  const Object* before = find_object(from_, key);
  const Object* after = find_object(to_, key);
  const bool stood = before != nullptr && stands_alone(*before);
  const bool stands = after != nullptr && stands_alone(*after);
  if ((!stood && !stands) || is_remade(key)) return;
  if (const auto table = remade_table_of(key)) return plan_part_of_remade(key, *table);
  if (!stood && stands_beside(key)) return;  // comes with its table
  if (!stood) {
    if (after_.inlined.count(key) == 0) object_comes(*after);
  } else if (!stands) {
    if (before_.inlined.count(key) == 0) object_goes(*before);
  } else {
    object_changes(*before, *after);
  }
}

/// What takes the object along when it leaves; nothing when the object has to be dropped by name.
std::optional<ObjectKey> DirectOperations::goes_with(const ObjectKey& key, const Dependents& links,
                                                     const Recreation& recreation) const {
  if (is_always_named(key.kind)) return std::nullopt;
  const ObjectKey* parent = nullptr;
  const bool is_confused = (&links == &after_.links ? after_.ambiguous : before_.ambiguous).count(key) != 0;
  auto leaves = [&](const ObjectKey& other) {
    if (recreation.goes(other)) return true;
    return other.kind == ObjectKind::column && recreation.goes(owner_table_key(other));
  };
  for (const Dependents::Link& link : links.needs(key)) {
    // An index that left its parent with its table does not go with the index of the parent.
    const bool of_parent = link.key.kind == ObjectKind::index || link.key.kind == ObjectKind::constraint;
    if (of_parent && is_left_behind(key) && !is_confused) continue;
    if (link.type != DependencyType::normal && leaves(link.key)) parent = &link.key;
  }
  if (parent == nullptr) return std::nullopt;
  // It needs something else that leaves too, and that might leave first: then it is dropped by name.
  const ObjectKey table = parent->kind == ObjectKind::column ? owner_table_key(*parent) : *parent;
  // The old form of a table that is made again steps aside, but not the names of its statistics.
  if (key.kind == ObjectKind::statistics && is_remade(table)) return std::nullopt;
  for (const Dependents::Link& link : links.needs(key)) {
    if (link.type != DependencyType::normal || !leaves(link.key)) continue;
    if (links.depends(table, link.key)) continue;  // the parent needs it too, so it leaves after the parent
    const bool own = link.key == table || (link.key.kind == ObjectKind::column && owner_table_key(link.key) == table);
    if (!own) return std::nullopt;
  }
  return *parent;
}

render::Script DirectOperations::dropped(const Object& object, bool downwards) {
  const ObjectKey& key = model::header(object).key;
  const auto parent = goes_with(key, downwards ? after_.links : before_.links, (downwards ? down_ : up_).aside);
  if (!parent) return {render::drop(object)};
  (downwards ? down_ : up_).along.emplace(key, *parent);
  return {};
}

/// What stands where something went along with a drop waits for that drop.
void DirectOperations::tie_what_goes_along() {
  for (const auto& [key, parent] : up_.along) {
    if (!remade_table_of(key)) graph_.before(graph_.removal(parent), graph_.establishment(key));
  }
  for (const auto& [key, parent] : down_.along) {
    if (!remade_table_of(key)) graph_.before(graph_.restoration(key), graph_.retraction(parent));
  }
}

/// The statements that make the object: the index of a partitioned table, or the constraint on it, is made on that
/// table ONLY when the indexes of the partitions have names of their own, which are made by themselves and attached.
render::Script DirectOperations::made_in(const Catalog& catalog, const Object& object) const {
  const bool after = &catalog == &to_;
  const bool alone = (after ? after_.incomplete : before_.incomplete).count(model::header(object).key) != 0 ||
                     (after ? after_.attached : before_.attached).count(attachment_of(object).index) != 0;
  render::Script script;
  if (const auto* constraint = std::get_if<model::Constraint>(&object)) {
    // One of a partition that is tied to the parent's counts as inherited, but is made by itself and attached.
    script = joined(render::add_constraint(*constraint, false, alone), render::dress(object));
  } else if (const auto* plain = std::get_if<model::Index>(&object)) {
    model::Index made = *plain;
    made.only |= alone;
    script = joined(render::create(Object(made)), render::dress(object));
  } else {
    script = joined(render::create(object), render::dress(object));
  }
  return joined(std::move(script), undo_default_privileges(object));
}

/// What ALTER DEFAULT PRIVILEGES gives or takes from a fresh object of the current user is set right by statements of
/// its own. The default privileges of `from` are in force in both directions: they change last on the way up. So are
/// those of others, which are no objects of it.
render::Script DirectOperations::undo_default_privileges(const Object& object) const {
  const ObjectKey& key = model::header(object).key;
  const std::string_view object_class = model::default_privileges_class(key.kind);
  if (object_class.empty()) return {};
  Object fresh = object;
  model::ObjectHeader& head = model::header(fresh);
  auto merge = [](std::vector<model::Privilege>& into, const std::vector<model::Privilege>& more) {
    into.insert(into.end(), more.begin(), more.end());
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
  };
  auto give = [&](const model::ObjectHeader& rule) {
    if (rule.key.name != from_.current_user || !apply_to(rule.key, object_class, key.schema)) return;
    merge(head.granted, rule.granted);
    merge(head.revoked, rule.revoked);
  };
  for (const auto& [other, rule] : model::of_kind(from_, ObjectKind::default_privileges)) give(model::header(rule));
  for (const model::DefaultPrivileges& rule : from_.defaults_of_others) give(rule);
  return render::alter(fresh, object).value_or(render::Script{});
}

void DirectOperations::object_comes(const Object& after) {
  const ObjectKey& key = model::header(after).key;
  if (const auto* table = std::get_if<Table>(&after)) return table_comes(*table);
  Step step;
  step.up = made_in(to_, after);
  step.down = dropped(after, true);
  step.up_effects = effects_of_creating(after);
  step.down_effects = effects_of_dropping(after);
  const bool along = step.down.empty();
  const OperationId id = add(key, 1, std::move(step));
  graph_.set_establishment(key, id);
  if (along) graph_.set_retraction(key, std::nullopt);
  for (const ObjectKey& column : column_keys(to_, key)) graph_.set_establishment(column, id);
}

void DirectOperations::object_goes(const Object& before) {
  const ObjectKey& key = model::header(before).key;
  if (const auto* table = std::get_if<Table>(&before)) return table_goes(*table);
  Step step;
  step.up = dropped(before, false);
  step.down = made_in(from_, before);
  step.up_effects = effects_of_dropping(before);
  step.down_effects = effects_of_creating(before);
  const bool along = step.up.empty();
  const OperationId id = add(key, 0, std::move(step));
  if (along) {
    graph_.set_restoration(key, id);
  } else {
    graph_.set_removal(key, id);
  }
  for (const ObjectKey& column : column_keys(from_, key)) graph_.set_removal(column, id);
}

void DirectOperations::object_changes(const Object& before, const Object& after) {
  const ObjectKey& key = model::header(after).key;
  if (up_.aside.swapped.count(key) != 0 || down_.aside.swapped.count(key) != 0) return type_is_swapped(before, after);
  const bool up_again = up_.aside.recreated.count(key) != 0;
  const bool down_again = down_.aside.recreated.count(key) != 0;
  if (up_again || down_again) return object_is_replaced(before, after, up_again, down_again);
  Step step;
  const bool moves = is_left_behind(key);  // ATTACH and DETACH PARTITION see to how its index is attached
  step.up = render::alter(moves ? attached_as(before, after) : before, after).value_or(render::Script{});
  step.down = render::alter(moves ? attached_as(after, before) : after, before).value_or(render::Script{});
  if (moves && step.up.empty() && step.down.empty()) return;
  if (key.kind == ObjectKind::table) {
    step.up = joined(std::move(step.up), sequences_of(from_, to_, key));
    step.down = joined(std::move(step.down), sequences_of(to_, from_, key));
  }
  step.up_effects = step.down_effects = effects_of_altering(before, after);
  const OperationId id = add(key, 1, std::move(step));
  if (key.kind == ObjectKind::table) {
    const auto& old_parents = std::get<Table>(before).inherits;
    const auto& new_parents = std::get<Table>(after).inherits;
    const bool relogged = std::get<Table>(before).unlogged != std::get<Table>(after).unlogged;
    if (old_parents == new_parents && !relogged) return;  // its columns and parts are ordered by themselves
  }
  graph_.set_removal(key, id);
  graph_.set_establishment(key, id);
}

void DirectOperations::object_is_replaced(const Object& before, const Object& after, bool up_again, bool down_again) {
  const ObjectKey& key = model::header(after).key;
  Step leave, come;
  if (up_again) {
    leave.up = dropped(before, false);
    come.up = made_in(to_, after);
  } else {
    come.up = render::alter(before, after).value_or(render::Script{});
  }
  if (down_again) {
    come.down = dropped(after, true);
    leave.down = made_in(from_, before);
  } else {
    leave.down = render::alter(after, before).value_or(render::Script{});
  }
  if (up_again) {
    leave.up_effects = effects_of_dropping(before);
    come.up_effects = effects_of_creating(after);
  } else {
    come.up_effects = effects_of_altering(before, after);
  }
  if (down_again) {
    come.down_effects = effects_of_dropping(after);
    leave.down_effects = effects_of_creating(before);
  } else {
    leave.down_effects = effects_of_altering(after, before);
  }
  const OperationId leaves = add(key, 0, std::move(leave));
  const OperationId comes = add(key, 1, std::move(come));
  graph_.set_removal(key, leaves);
  graph_.set_establishment(key, comes);
  for (const ObjectKey& column : column_keys(from_, key)) graph_.set_removal(column, leaves);
  for (const ObjectKey& column : column_keys(to_, key)) graph_.set_establishment(column, comes);
  if (up_again) return;
  // It is changed in place on the way up, at the place of `comes`: what only the old form needs must wait for that.
  for (const Dependents::Link& link : before_.links.needs(key)) {
    if (up_.aside.dropped.count(link.key) != 0) graph_.before(std::optional(comes), graph_.removal(link.key));
  }
}

Preference DirectOperations::preference(const ObjectKey& key, const Object* object, int stage) const {
  constexpr std::array kParts{ObjectKind::table,      ObjectKind::column, ObjectKind::constraint, ObjectKind::index,
                              ObjectKind::statistics, ObjectKind::rule,   ObjectKind::trigger,    ObjectKind::policy};
  const model::QualifiedName relation = relation_of(key, object);
  Preference wanted;
  wanted.stage = stage;
  wanted.group = group_of(stage == 0 ? from_ : to_, key, relation);
  if (stage == 0) wanted.group = -wanted.group;
  wanted.relation = to_string(relation);
  auto part = std::find(kParts.begin(), kParts.end(), key.kind);
  wanted.part = part == kParts.end() ? 0 : static_cast<int>(part - kParts.begin());
  if (stage == 0) wanted.part = -wanted.part;
  wanted.subject = key;
  return wanted;
}

OperationId DirectOperations::add(const ObjectKey& key, int stage, Step step) {
  const Object* object = find_object(stage == 0 ? from_ : to_, key);
  step.subject = key;
  step.cause = cause_of(key);
  return graph_.add(preference(key, object, stage), std::move(step));
}

support::SourceSpan DirectOperations::cause_of(const ObjectKey& key) const {
  const Object* object = find_object(to_, key);
  if (object == nullptr && !key.owner.empty()) object = find_object(to_, owner_table_key(key));
  return object == nullptr ? support::SourceSpan{} : model::header(*object).span;
}

}  // namespace gen::plan
