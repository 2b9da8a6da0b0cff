#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/approval.hpp"
#include "plan/declared_place.hpp"
#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/intent_hint.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/interim_key.hpp"
#include "plan/recipes/shadow_table.hpp"
#include "plan/written_anew.hpp"

/// Tables that get a new form beside the old one, since nothing changes theirs in place without reading or writing all
/// rows under the lock.
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
using model::Table;

bool has_children(const Catalog& catalog, const ObjectKey& table) {
  return std::any_of(catalog.objects.begin(), catalog.objects.end(), [&](const auto& entry) {
    const auto* other = std::get_if<Table>(&entry.second);
    if (other == nullptr) return false;
    const auto parents = parents_of(*other);
    return std::any_of(parents.begin(), parents.end(), [&](const auto& name) { return table_key(name) == table; });
  });
}

ObjectKey top_of_tree(const Catalog& catalog, const ObjectKey& table) {
  const auto above = partition_ancestors(catalog, table);
  return above.empty() ? table : above.back();
}

/// In a tree its rows are read and written through other tables as well.
bool stands_alone_in(const Catalog& catalog, const ObjectKey& key) {
  const auto* table = catalog.find<Table>(key);
  return table != nullptr && table->server.empty() && table->partition_key.empty() && parents_of(*table).empty() &&
         !has_children(catalog, key);
}

/// Columns of other relations that are rows of the table: their type would be that of the old form.
const ObjectKey* user_of_row_type(const Catalog& catalog, const ObjectKey& table) {
  const std::string type = qualified_name(table);
  for (const auto& [key, object] : catalog.objects) {
    const auto* other = std::get_if<Table>(&object);
    if (other == nullptr) continue;
    for (const model::Column& column : other->columns) {
      if (column.type == type || column.type == type + "[]") return &key;
    }
  }
  return nullptr;
}

model::Dependency shadowed(model::Dependency link, const std::set<ObjectKey>& standing) {
  auto stands = [&](const ObjectKey& key) {
    return standing.count(key.kind == ObjectKind::column ? owner_table_key(key) : key) != 0;
  };
  if (stands(link.dependent)) link.dependent = shadow_key(link.dependent);
  if (stands(link.referenced)) link.referenced = shadow_key(link.referenced);
  return link;
}

}  // namespace

/// The table that must be exchanged so that this change can be made; nothing when there is another way, or none.
std::optional<ObjectKey> OnlinePlanner::table_to_exchange(const Change& change) const {
  if (change.op == ChangeOp::drop || renames_.explains(change) || is_direct(change.key)) return std::nullopt;
  const bool is_table = change.op == ChangeOp::alter && change.key.kind == ObjectKind::table;
  if (!is_table || change.columns.empty()) return table_written_anew(context_.from, context_.to, change);
  Change itself = change;
  itself.columns.clear();  // each is asked for by itself, since it may be chosen direct
  if (const auto table = table_written_anew(context_.from, context_.to, itself)) return table;
  if (std::get<Table>(*change.before).inherits != std::get<Table>(*change.after).inherits) return change.key;
  const bool renames = renames_.by_table().count(change.key) != 0 || renames_.twice().count(change.key) != 0;
  if (renames && family_of(change.key).size() > 1) return change.key;
  const bool rewrites =
      std::any_of(change.columns.begin(), change.columns.end(),
                  [&](const diff::ColumnChange& column) { return column_needs_exchange(change, column); });
  return rewrites ? std::optional(change.key) : std::nullopt;
}

/// PostgreSQL computes or checks its values while it writes the table anew, and no other column can stand in for it.
bool OnlinePlanner::column_needs_exchange(const Change& change, const diff::ColumnChange& column) const {
  if (is_direct(column_key(change.key, column.name()))) return false;
  if (writes_table_anew(context_.to, column)) return true;
  if (!needs_shadow(change, column)) return false;
  const ObjectKey key = column_key(change.key, column.name());
  return is_computed_from(key) || fills_a_view(from_links_, key) || fills_a_view(to_links_, key) ||
         family_of(change.key).size() > 1;
}

/// PostgreSQL changes no type under a generated column.
bool OnlinePlanner::is_computed_from(const ObjectKey& column) const {
  for (const Dependents* links : {&from_links_, &to_links_}) {
    const bool computes = std::ranges::any_of(
        links->of(column), [](const Dependents::Link& link) { return link.key.kind == ObjectKind::column; });
    if (computes) return true;
  }
  return false;
}

bool OnlinePlanner::stands_by_itself(const ObjectKey& table) const {
  return stands_alone_in(context_.from, table) && stands_alone_in(context_.to, table);
}

/// The trigger is there until the old form goes, and again on the way back.
void OnlinePlanner::stand_in(const Table& table, const RowTrigger& trigger) {
  ShadowTables::Sync& sync = shadows_.roots.at(table.key);
  append(sync.stop, trigger.drop());
  append(sync.start, trigger.create());
}

void OnlinePlanner::find_exchanged() {
  for (const Change& change : changes_) {
    if (const auto table = table_to_exchange(change)) exchange_with_tree(*table);
  }
  std::set<ObjectKey> remade = remade_tables(context_.from, context_.to, changes_);
  std::erase_if(remade, [this](const ObjectKey& table) { return is_direct(table); });
  for (const ObjectKey& table : remade) {
    exchange_tree(top_of_tree(context_.to, table));
    if (!is_exchanged(table)) exchange_family(table);
  }
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || change.key.kind != ObjectKind::table) continue;
    for (const diff::ColumnChange& column : change.columns) {
      const bool blocked =
          needs_shadow(change, column) && !obstacle_in_tree(column_key(change.key, column.name())).empty();
      if (blocked) exchange_with_referrers(change.key);
    }
  }
}

/// A part of a tree is exchanged with all of it: its rows are read and written through the table on top.
void OnlinePlanner::exchange_with_tree(const ObjectKey& table) {
  if (is_exchanged(table)) return;
  if (stands_by_itself(table)) return admit_to_exchange(table, {table});
  if (family_of(table).size() > 1) return exchange_family(table);
  const ObjectKey top = top_of_tree(context_.from, table);
  const bool is_one_tree = top == top_of_tree(context_.to, table);
  if (is_one_tree && is_partitioned(context_.to, relation_name(top))) exchange_tree(top);
}

/// Tables with foreign keys to it whose columns change their type with its own: neither form of one could refer to the
/// other form of the other.
void OnlinePlanner::exchange_with_referrers(const ObjectKey& table) {
  if (is_exchanged(table)) return;
  exchange_with_tree(table);
  if (!is_exchanged(table)) return;
  for (const auto& [key, object] : context_.to.objects) {
    const auto* reference = std::get_if<Constraint>(&object);
    if (reference == nullptr || reference->type != "foreign key" || table_key(reference->references) != table) continue;
    const ObjectKey child = owner_table_key(key);
    const bool retyped = std::any_of(changes_.begin(), changes_.end(), [&](const Change& change) {
      return change.key == child && std::any_of(change.columns.begin(), change.columns.end(), [&](const auto& column) {
               const auto& own = reference->columns;
               return std::find(own.begin(), own.end(), column.name()) != own.end() && needs_shadow(change, column);
             });
    });
    if (retyped) exchange_with_referrers(child);
  }
}

/// The tables that are tied to it by INHERITS in either state, itself included.
std::set<ObjectKey> OnlinePlanner::family_of(const ObjectKey& table) const {
  std::set<ObjectKey> family{table};
  for (std::size_t known = 0; known != family.size();) {
    known = family.size();
    for (const Catalog* catalog : {&context_.from, &context_.to}) {
      for (const auto& [key, object] : model::of_kind(*catalog, ObjectKind::table)) {
        for (const model::QualifiedName& parent : std::get<Table>(object).inherits) {
          if (family.count(key) != 0) family.insert(table_key(parent));
          if (family.count(table_key(parent)) != 0) family.insert(key);
        }
      }
    }
  }
  return family;
}

/// The new forms inherit from each other, so all of them are made, and exchanged in one transaction. Rows of each are
/// told apart from those of its children. Nothing is done where a table comes or belongs elsewhere.
void OnlinePlanner::exchange_family(const ObjectKey& member) {
  const std::set<ObjectKey> family = family_of(member);
  if (family.size() < 2) return;
  for (const ObjectKey& key : family) {
    const auto* after = context_.to.find<Table>(key);
    if (is_direct(key) || (after != nullptr && !context_.from.contains(key))) return;
    for (const Catalog* catalog : {&context_.from, &context_.to}) {
      const auto* table = catalog->find<Table>(key);
      if (table != nullptr && (!table->server.empty() || !table->partition_key.empty() || table->partition_of)) return;
    }
  }
  for (const ObjectKey& key : family) {
    if (context_.to.contains(key) && !is_exchanged(key)) admit_to_exchange(key, {key});
  }
}

/// Made again as a whole, with all partitions of both states, unless rows of other tables belong to it on one side.
void OnlinePlanner::exchange_tree(const ObjectKey& root) {
  if (is_exchanged(root) || !context_.from.contains(root)) return;
  for (const Catalog* catalog : {&context_.from, &context_.to}) {
    const auto* table = catalog->find<Table>(root);
    if (!parents_of(*table).empty() || !table->server.empty()) return;
    if (table->partition_key.empty() && has_children(*catalog, root)) return;
  }
  const std::set<ObjectKey> before = partition_tree(context_.from, root);
  const std::set<ObjectKey> after = partition_tree(context_.to, root);
  auto stays_out = [](const Catalog& catalog, const std::set<ObjectKey>& tree, const ObjectKey& key) {
    const auto* table = catalog.find<Table>(key);
    return table != nullptr && (tree.count(key) == 0 || !table->server.empty());
  };
  for (const ObjectKey& key : before) {
    if (stays_out(context_.to, after, key)) return;
  }
  for (const ObjectKey& key : after) {
    if (stays_out(context_.from, before, key) || !context_.to.find<Table>(key)->server.empty()) return;
  }
  if (has_unknown_partitions(context_, context_.from, relation_name(root)))
    refuse(root, "it is written anew, and the partitions that others make would have no place in the new form");
  admit_to_exchange(root, after);
  reshaped_.insert(before.begin(), before.end());
  reshaped_.insert(after.begin(), after.end());
}

/// With what stands in the way of it; the rest of the plan is then looked at as if nothing did.
void OnlinePlanner::admit_to_exchange(const ObjectKey& root, const std::set<ObjectKey>& tree) {
  shadows_.roots[root];
  shadows_.tables.insert(tree.begin(), tree.end());
  // Its indexes and keys stand on columns of which each form has its own.
  if (renames_.by_table().count(root) != 0 || renames_.twice().count(root) != 0) reshaped_.insert(root);
  if (const ObjectKey* user = user_of_row_type(context_.from, root)) {
    refuse(root, "it is written anew, and " + to_string(*user) + " has a column of its row type");
  }
  if (context_.from.find<Table>(root)->force_row_security) {
    const support::SourceSpan where = declared_place(context_.to, context_.intents, root);
    context_.fail(support::error(
        "GEN3031",
        to_string(root) + " is written anew beside itself, and FORCE ROW LEVEL SECURITY may hide rows from its owner, "
                          "who copies them",
        where,
        "take the FORCE away in a migration of its own, and give it back afterwards; or " +
            hint_to_go_direct(context_.intents, where)));
  }
}

/// What only the new form of a tree can have: it is left out until that takes its place.
bool OnlinePlanner::waits_for_exchange(const Change& change) {
  if (reshaped_.empty()) return false;
  const Object& object = change.after != nullptr ? *change.after : *change.before;
  ObjectKey table = change.key;
  if (!change.key.owner.empty()) table = owner_table_key(change.key);
  if (const auto* index = std::get_if<Index>(&object)) table = table_key(index->relation);
  if (const auto* statistics = std::get_if<model::Statistics>(&object)) table = table_key(statistics->relation);
  const auto* constraint = std::get_if<Constraint>(&object);
  const bool refers = constraint != nullptr && constraint->type == "foreign key" &&
                      reshaped_.count(table_key(constraint->references)) != 0;
  if (reshaped_.count(table) == 0 && !refers) return false;
  const bool of_root = shadows_.roots.count(table) != 0;
  const bool stands_on_keys =
      constraint != nullptr ? constraint->type != "check" : change.key.kind == ObjectKind::index;
  if (of_root && !stands_on_keys && !refers) return false;
  change.op == ChangeOp::create ? remaining_.erase(change.key) : remaining_.put(*change.before);
  return true;
}

bool OnlinePlanner::is_exchanged(const ObjectKey& table) const { return shadows_.tables.count(table) != 0; }

/// The new forms join the state after expand; the changes that bring them there.
void OnlinePlanner::place_new_forms() {
  if (shadows_.tables.empty()) return;
  std::set<ObjectKey> standing = shadows_.tables;
  for (const auto& [key, object] : context_.to.objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    const auto* index = std::get_if<Index>(&object);
    const bool of_table = constraint != nullptr && !constraint->on_domain && constraint->type != "foreign key" &&
                          is_exchanged(owner_table_key(key));
    if (!of_table && (index == nullptr || !is_exchanged(table_key(index->relation)))) continue;
    shadows_.parts.insert(key);
    standing.insert(key);
  }
  std::set<ObjectKey> schemas;
  for (const ObjectKey& key : standing) {
    const Object form = shadow_form(context_.to.objects.at(key));
    expanded_.add(form);
    came_beside_.insert(model::header(form).key);
    model::Schema schema;
    schema.key = {ObjectKind::schema, {}, {}, model::header(form).key.schema, {}};
    if (schemas.insert(schema.key).second) expanded_.add(Object(schema));
    came_beside_.insert(schema.key);
  }
  for (const model::Dependency& link : context_.to.dependencies) {
    const ObjectKey& dependent = link.dependent;
    const bool stands =
        standing.count(dependent.kind == ObjectKind::column ? owner_table_key(dependent) : dependent) != 0;
    if (stands) expanded_.add_need(shadowed(link, standing));
  }
}

void OnlinePlanner::keep_new_forms_in_step() {
  for (auto& [table, sync] : shadows_.roots) {
    const auto copy = find_shadow_copy(expanded_.state(), context_.to, context_.intents, table);
    if (!copy) {
      const support::SourceSpan where = declared_place(context_.to, context_.intents, table);
      context_.fail(support::error(
          "GEN3030",
          to_string(table) + " is written anew beside itself, and no key tells its rows apart before and after", where,
          "give it a primary key, or a unique constraint over NOT NULL columns, in a migration of its own; or " +
              hint_to_go_direct(context_.intents, where)));
      continue;
    }
    if (copy->interim) append(sync.start, return_interim_key(*copy));
    append(sync.start, start_sync(*copy));
    append(sync.stop, stop_sync(*copy));
    if (copy->interim) append(sync.stop, leave_interim_key(*copy));
    sync.locked = locked_with(table);
    shadow_table(context_, *copy);
  }
}

/// The tables that refer to it, and those that it refers to, in the order of their names; itself last.
std::vector<model::QualifiedName> OnlinePlanner::locked_with(const ObjectKey& table) const {
  std::set<model::QualifiedName> others;
  for (const auto& [key, object] : remaining_.state().objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint == nullptr || constraint->type != "foreign key") continue;
    const ObjectKey refers = owner_table_key(key);
    const ObjectKey referred = table_key(constraint->references);
    if (refers == table && referred != table) others.insert(constraint->references);
    if (referred == table && refers != table) others.insert({refers.schema, refers.name});
  }
  std::vector<model::QualifiedName> locked(others.begin(), others.end());
  locked.push_back({table.schema, table.name});
  return locked;
}

/// Made again with an exchanged table, in a moment: its parts, and foreign keys to it.
bool OnlinePlanner::goes_with_exchange(const ObjectKey& key) const {
  if (is_exchanged(key)) return true;
  for (const Catalog* catalog : {&context_.from, &context_.to}) {
    if (const auto* constraint = catalog->find<Constraint>(key); constraint != nullptr && !constraint->on_domain)
      return is_exchanged(owner_table_key(key)) || refers_to_exchanged(*constraint);
    if (const auto* index = catalog->find<Index>(key)) return is_exchanged(table_key(index->relation));
  }
  return false;
}

bool OnlinePlanner::refers_to_exchanged(const Constraint& constraint) const {
  if (constraint.type != "foreign key") return false;
  return is_exchanged(owner_table_key(constraint.key)) || is_exchanged(table_key(constraint.references));
}

/// Foreign keys from and to new forms are made as they take their places, where no lock may wait for them to be
/// checked.
void OnlinePlanner::move_references_of_exchanged() {
  for (const auto& [key, object] : context_.to.objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint == nullptr || !refers_to_exchanged(*constraint) || is_derived(object)) continue;
    if (is_exchanged(owner_table_key(key)) && !can_be_not_valid(context_, *constraint)) {
      settled_later_.insert(key);
      settle_foreign_key_tree(context_, *constraint, leaf_partitions(context_.to, owner_table_key(key)));
    } else {
      moved_.insert(key);
    }
  }
}

}  // namespace gen::plan
