#include "gen/render/render.hpp"
#include "plan/direct_operations.hpp"
#include "plan/effects.hpp"

/// Statements that tie two relations together. They are operations of their own because both ends must stand first.
namespace gen::plan {
namespace {

using diff::Change;
using model::Catalog;
using model::Constraint;
using model::Index;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Sequence;
using model::Table;

ObjectKey table_key(const QualifiedName& name) { return {ObjectKind::table, name.schema, {}, name.name, {}}; }

bool same_place(const Table& a, const Table& b) { return model::same_value(a.partition_of, b.partition_of); }

/// The index behind an index object or a constraint, and the parent's index that it is attached to.
struct Attachment {
  QualifiedName index;
  QualifiedName parent;
  ObjectKey table;
};

Attachment attachment_of(const Object* object) {
  if (object == nullptr) return {};
  if (const auto* index = std::get_if<Index>(object)) {
    return {{index->key.schema, index->key.name}, index->attached_to, table_key(index->relation)};
  }
  if (const auto* constraint = std::get_if<Constraint>(object)) {
    return {constraint->index, constraint->index_parent, owner_table_key(constraint->key)};
  }
  return {};
}

/// The key of the index or constraint that owns the index of that name.
std::optional<ObjectKey> owner_of_index(const Catalog& catalog, const QualifiedName& name) {
  const ObjectKey index{ObjectKind::index, name.schema, {}, name.name, {}};
  if (catalog.contains(index)) return index;
  for (const auto& [key, object] : catalog.objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint != nullptr && constraint->index == name) return key;
  }
  return std::nullopt;
}

}  // namespace

void DirectOperations::plan_partition_membership() {
  for (const Change& change : changes_) {
    if (change.key.kind != ObjectKind::table) continue;
    const auto* before = change.before == nullptr ? nullptr : std::get_if<Table>(change.before);
    const auto* after = change.after == nullptr ? nullptr : std::get_if<Table>(change.after);
    const bool was = before != nullptr && before->partition_of.has_value();
    const bool is = after != nullptr && after->partition_of.has_value();
    if ((!was && !is) || (before != nullptr && after != nullptr && same_place(*before, *after))) continue;
    Step leave, join;
    if (was) leave.down = {render::attach_partition(*before)};
    if (was && after != nullptr) leave.up = {render::detach_partition(*before, false)};
    if (is) join.up = {render::attach_partition(*after)};
    if (is && before != nullptr) join.down = {render::detach_partition(*after, false)};
    const auto name_of_parent = [](const Table* table) { return to_string(table->partition_of->parent); };
    const auto attaching = [&](const Table* table) {
      return Effects{Lock::share_update_exclusive, name_of_parent(table), false, false, {},
                     "locks and reads the partition, and a default partition, to check the bound"};
    };
    const auto detaching = [&](const Table* table) {
      return Effects{Lock::access_exclusive, name_of_parent(table), false, false, {}, {}};
    };
    if (was) leave.down_effects = attaching(before), leave.up_effects = detaching(before);
    if (is) join.up_effects = attaching(after), join.down_effects = detaching(after);
    const OperationId leaves = add(change.key, 0, std::move(leave));
    const OperationId joins = add(change.key, 1, std::move(join));
    graph_.before(leaves, joins);
    memberships_[change.key] = {leaves, joins};
    if (was) {
      graph_.before(std::optional(leaves), graph_.removal(change.key));
      graph_.before(std::optional(leaves), graph_.removal(table_key(before->partition_of->parent)));
    }
    if (is) {
      graph_.before(graph_.establishment(change.key), std::optional(joins));
      graph_.before(graph_.establishment(table_key(after->partition_of->parent)), std::optional(joins));
    }
  }
}

void DirectOperations::plan_index_attachment() {
  for (const ObjectKey& key : concerned_objects()) {
    const Attachment before = attachment_of(find_object(from_, key));
    const Attachment after = attachment_of(find_object(to_, key));
    auto tie = [&](const Attachment& side, const Catalog& catalog, bool coming) {
      if (side.parent.empty()) return;
      const auto parent = owner_of_index(catalog, side.parent);
      auto membership = memberships_.find(side.table);
      if (membership != memberships_.end()) {
        // ATTACH PARTITION ties the indexes of both sides that match; they only have to be there.
        const auto [leaves, joins] = membership->second;
        if (coming) {
          graph_.before(graph_.establishment(key), std::optional(joins));
          if (parent) graph_.before(graph_.establishment(*parent), std::optional(joins));
        } else {
          graph_.before(std::optional(leaves), graph_.removal(key));
          if (parent) graph_.before(std::optional(leaves), graph_.removal(*parent));
        }
        return;
      }
      Step step;
      (coming ? step.up : step.down) = {render::attach_index(side.parent, side.index)};
      (coming ? step.up_effects : step.down_effects) = {Lock::access_exclusive, to_string(side.index), false, false, {}, {}};
      const OperationId id = add(key, coming ? 2 : -1, std::move(step));
      if (coming) {
        graph_.before(graph_.establishment(key), std::optional(id));
        if (parent) graph_.before(graph_.establishment(*parent), std::optional(id));
      } else {
        graph_.before(std::optional(id), graph_.removal(key));
        if (parent) graph_.before(std::optional(id), graph_.removal(*parent));
      }
    };
    const bool made_again = up_.recreated.count(key) != 0 || down_.recreated.count(key) != 0;
    const bool in_place = find_object(from_, key) != nullptr && find_object(to_, key) != nullptr && !made_again;
    if (in_place) continue;  // render::alter attaches it
    tie(before, from_, false);
    tie(after, to_, true);
  }
}

void DirectOperations::plan_sequence_ownership() {
  for (const ObjectKey& key : concerned_objects()) {
    if (key.kind != ObjectKind::sequence) continue;
    const auto* before = from_.find<Sequence>(key);
    const auto* after = to_.find<Sequence>(key);
    const bool was = before != nullptr && before->owned_by.has_value();
    const bool is = after != nullptr && after->owned_by.has_value();
    const bool made_again = up_.recreated.count(key) != 0 || down_.recreated.count(key) != 0;
    const bool same = before != nullptr && after != nullptr && model::same_value(before->owned_by, after->owned_by);
    if ((!was && !is) || (same && !made_again)) continue;
    Step free, own;
    if (was) free.down = {render::own_sequence(*before)};
    if (is) own.up = {render::own_sequence(*after)};
    if (was && after != nullptr && !made_again) {
      Sequence unowned = *before;
      unowned.owned_by.reset();
      free.up = {render::own_sequence(unowned)};
    }
    if (is && before != nullptr && !made_again) {
      Sequence unowned = *after;
      unowned.owned_by.reset();
      own.down = {render::own_sequence(unowned)};
    }
    free.up_effects = own.up_effects = {Lock::share_row_exclusive, qualified_name(key), false, false, {}, {}};
    const OperationId frees = add(key, 0, std::move(free));
    const OperationId owns = add(key, 2, std::move(own));
    graph_.before(frees, owns);
    graph_.before(std::optional(frees), graph_.removal(key));
    graph_.before(graph_.establishment(key), std::optional(owns));
    auto column_of = [](const model::ColumnName& name) { return column_key(table_key(name.table), name.column); };
    if (was) graph_.before(std::optional(frees), graph_.removal(column_of(*before->owned_by)));
    if (is) graph_.before(graph_.establishment(column_of(*after->owned_by)), std::optional(owns));
  }
}

namespace {

/// What a relation says about its own indexes: REPLICA IDENTITY USING INDEX and CLUSTER ON.
struct Mark {
  model::Identifier index;  ///< empty: none
  render::Script statement; ///< says so; empty when there is no such relation
};

Mark replica_mark(const Catalog& catalog, const ObjectKey& key) {
  const auto* table = catalog.find<Table>(key);
  return table == nullptr ? Mark{} : Mark{table->replica_identity_index, {render::set_replica_identity(*table)}};
}

Mark cluster_mark(const Catalog& catalog, const ObjectKey& key) {
  if (const auto* table = catalog.find<Table>(key)) return {table->cluster_index, {render::set_cluster(*table)}};
  const auto* view = catalog.find<model::MaterializedView>(key);
  return view == nullptr ? Mark{} : Mark{view->cluster_index, {render::set_cluster(*view)}};
}

}  // namespace

/// The index that a mark names must be there, so the marking is an operation of its own.
void DirectOperations::plan_mark(const ObjectKey& relation, const render::Script& up, const render::Script& down,
                                 const model::Identifier& old_index, const model::Identifier& new_index) {
  const auto old_key = old_index.empty() ? std::nullopt : owner_of_index(from_, {relation.schema, old_index});
  const auto new_key = new_index.empty() ? std::nullopt : owner_of_index(to_, {relation.schema, new_index});
  const bool stays = from_.contains(relation) && to_.contains(relation);
  const bool differs = stays && old_index != new_index;
  Step mark, restore;
  if (differs || (new_key && graph_.establishment(*new_key)) || (new_key && !stays)) mark.up = up;
  if (differs || (old_key && graph_.removal(*old_key)) || (old_key && !stays)) restore.down = down;
  if (mark.up.empty() && restore.down.empty()) return;
  mark.up_effects = restore.down_effects = {Lock::access_exclusive, qualified_name(relation), false, false, {}, {}};
  const OperationId marks = add(relation, 2, std::move(mark));
  const OperationId restores = add(relation, -1, std::move(restore));
  graph_.before(restores, marks);
  if (new_key) graph_.before(graph_.establishment(*new_key), std::optional(marks));
  if (old_key) graph_.before(std::optional(restores), graph_.removal(*old_key));
  graph_.before(graph_.establishment(relation), std::optional(marks));
  graph_.before(std::optional(restores), graph_.removal(relation));
}

void DirectOperations::plan_marked_indexes() {
  std::set<ObjectKey> relations;
  for (const ObjectKey& key : concerned_objects()) {
    if (key.kind == ObjectKind::table || key.kind == ObjectKind::materialized_view) relations.insert(key);
    for (const Catalog* catalog : {&from_, &to_}) {
      const Attachment index = attachment_of(find_object(*catalog, key));
      if (index.index.empty()) continue;
      ObjectKey relation = index.table;
      if (!catalog->contains(relation)) relation.kind = ObjectKind::materialized_view;
      relations.insert(relation);
    }
  }
  for (const ObjectKey& key : relations) {
    for (const auto& mark_of : {replica_mark, cluster_mark}) {
      const Mark before = mark_of(from_, key);
      const Mark after = mark_of(to_, key);
      if (!before.index.empty() || !after.index.empty()) plan_mark(key, after.statement, before.statement, before.index, after.index);
    }
  }
}

}  // namespace gen::plan
