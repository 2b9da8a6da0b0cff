#include "gen/render/render.hpp"
#include "plan/direct/operations.hpp"
#include "plan/effects.hpp"

/// Statements that tie two relations together. They are operations of their own because both ends must stand first.
namespace gen::plan {
namespace {

using model::Catalog;
using model::Constraint;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

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

/// Those that change, and those of tables that leave or join a parent, where the index may look the same before and
/// after: of a parent of another name, but with an index of the same name.
std::set<ObjectKey> DirectOperations::concerned_indexes() const {
  std::set<ObjectKey> keys = concerned_objects();
  for (const Catalog* catalog : {&from_, &to_}) {
    for (const auto& [key, object] : catalog->objects) {
      const IndexAttachment index = attachment_of(object);
      if (!index.parent.empty() && moves_.memberships.count(index.table) != 0) keys.insert(key);
    }
  }
  return keys;
}

void DirectOperations::plan_index_attachment() {
  for (const ObjectKey& key : concerned_indexes()) {
    const IndexAttachment before = attachment_in(from_, key);
    const IndexAttachment after = attachment_in(to_, key);
    const bool stays = from_.contains(key) && to_.contains(key);
    if (!before.parent.empty()) index_leaves(key, before, stays && down_.aside.recreated.count(key) == 0);
    if (!after.parent.empty() && !stands_beside(key))
      index_joins(key, after, stays && up_.aside.recreated.count(key) == 0);
  }
  for (const auto& [key, m] : moves_.memberships) {
    if (m.before != nullptr) keep_incomplete(from_, *m.before, m);
    if (m.after != nullptr) keep_incomplete(to_, *m.after, m);
  }
}

/// ATTACH PARTITION completes the indexes of the parent that are there, so what shall be incomplete is made after it.
void DirectOperations::keep_incomplete(const Catalog& catalog, const Table& partition, const Membership& m) {
  const bool after = &catalog == &to_;
  for (const ObjectKey& member : after ? after_.incomplete : before_.incomplete) {
    if (attachment_in(catalog, member).table != table_key(partition.partition_of->parent)) continue;
    if (after) graph_.before(std::optional(m.join_up), graph_.establishment(member));
    if (!after) graph_.before(graph_.restoration(member), std::optional(m.leave_down));
  }
}

IndexAttachment DirectOperations::attachment_in(const Catalog& catalog, const ObjectKey& key) const {
  const Object* object = find_object(catalog, key);
  return object == nullptr ? IndexAttachment{} : attachment_of(*object);
}

/// ATTACH PARTITION ties the indexes of both sides that match; they only have to be there. Those that it could confuse
/// are attached by a statement of their own, and so are those of tables that do not join now.
void DirectOperations::index_joins(const ObjectKey& key, const IndexAttachment& index, bool in_place) {
  const auto parent = owner_of_index(to_, index.parent);
  const auto membership = moves_.memberships.find(index.table);
  const bool joins = membership != moves_.memberships.end() && membership->second.after != nullptr;
  const bool parent_comes = parent && graph_.establishment(*parent);
  const bool confused = after_.ambiguous.count(key) != 0 && parent_comes;
  if (joins && parent && is_remade(attachment_in(to_, *parent).table) && !is_remade(index.table))
    graph_.ignore(key, *parent);
  // On the way back to the same parent, ATTACH PARTITION must not tie it to an index that goes.
  if (joins && parent && membership->second.before != nullptr && !is_remade(index.table))
    graph_.before(std::optional(membership->second.leave_down), graph_.retraction(*parent));
  if (joins && !confused) {
    const OperationId join = membership->second.join_up;
    graph_.before(graph_.establishment(key), std::optional(join));
    if (parent) graph_.before(graph_.establishment(*parent), std::optional(join));
    if (parent) serve_after(*parent, join);
    return;
  }
  if (joins) graph_.before(std::optional(membership->second.join_up), graph_.establishment(*parent));
  if (in_place && !joins) {  // render::alter attaches it
    if (parent) graph_.before(graph_.establishment(*parent), graph_.establishment(key));
    return;
  }
  Step step;
  step.up = {render::attach_index(index.parent, index.index)};
  step.up_effects = {Lock::access_exclusive, to_string(index.index), false, false, {}, {}};
  const OperationId id = add(key, 2, std::move(step));
  graph_.before(graph_.establishment(key), std::optional(id));
  if (!parent) return;
  graph_.before(graph_.establishment(*parent), std::optional(id));
  serve_after(*parent, id);
}

/// The parent's index is not valid, and no foreign key can refer to it, before all of them are attached.
void DirectOperations::serve_after(const ObjectKey& parent, OperationId attaches) {
  if (!graph_.establishment(parent)) return;
  for (const Dependents::Link& link : after_.links.of(parent)) {
    if (attachment_in(to_, link.key).index.empty() && link.key.kind == ObjectKind::constraint) {
      graph_.before(std::optional(attaches), graph_.establishment(link.key));
    }
  }
}

/// The same on the way back.
void DirectOperations::index_leaves(const ObjectKey& key, const IndexAttachment& index, bool in_place) {
  const auto parent = owner_of_index(from_, index.parent);
  const auto membership = moves_.memberships.find(index.table);
  const bool rejoins = membership != moves_.memberships.end() && membership->second.before != nullptr;
  const bool parent_returns = parent && graph_.restoration(*parent);
  const bool confused = before_.ambiguous.count(key) != 0 && parent_returns;
  if (rejoins && parent && is_remade(attachment_in(from_, *parent).table) && !is_remade(index.table))
    graph_.ignore(key, *parent);
  if (rejoins && parent && membership->second.after != nullptr && !is_remade(index.table))
    graph_.before(graph_.removal(*parent), std::optional(membership->second.join_up));
  if (rejoins && !confused) {
    const OperationId leave = membership->second.leave_down;
    graph_.before(std::optional(leave), graph_.restoration(key));
    if (parent) graph_.before(std::optional(leave), graph_.restoration(*parent));
    if (parent) return_after(*parent, leave);
    return;
  }
  if (rejoins) graph_.before(graph_.restoration(*parent), std::optional(membership->second.leave_down));
  if (in_place && !rejoins) return;
  Step step;
  step.down = {render::attach_index(index.parent, index.index)};
  step.down_effects = {Lock::access_exclusive, to_string(index.index), false, false, {}, {}};
  const OperationId id = add(key, -1, std::move(step));
  graph_.before(std::optional(id), graph_.restoration(key));
  if (!parent) return;
  graph_.before(std::optional(id), graph_.restoration(*parent));
  return_after(*parent, id);
}

void DirectOperations::return_after(const ObjectKey& parent, OperationId attaches) {
  if (!graph_.restoration(parent)) return;
  for (const Dependents::Link& link : before_.links.of(parent)) {
    if (attachment_in(from_, link.key).index.empty() && link.key.kind == ObjectKind::constraint) {
      graph_.before(graph_.restoration(link.key), std::optional(attaches));
    }
  }
}

namespace {

/// What a relation says about its own indexes: REPLICA IDENTITY USING INDEX and CLUSTER ON.
struct Mark {
  model::Identifier index;   ///< empty: none
  render::Script statement;  ///< says so; empty when there is no such relation
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
  const bool stays = from_.contains(relation) && to_.contains(relation) && !is_remade(relation);
  const bool differs = stays && old_index != new_index;
  Step mark, restore;
  if (differs || (new_key && graph_.establishment(*new_key)) || (new_key && !stays)) mark.up = up;
  if (differs || (old_key && graph_.restoration(*old_key)) || (old_key && !stays)) restore.down = down;
  if (mark.up.empty() && restore.down.empty()) return;
  mark.up_effects = restore.down_effects = {Lock::access_exclusive, qualified_name(relation), false, false, {}, {}};
  const OperationId marks = add(relation, 2, std::move(mark));
  const OperationId restores = add(relation, -1, std::move(restore));
  graph_.before(restores, marks);
  if (new_key) graph_.before(graph_.establishment(*new_key), std::optional(marks));
  if (old_key) graph_.before(std::optional(restores), graph_.restoration(*old_key));
  graph_.before(graph_.establishment(relation), std::optional(marks));
  graph_.before(std::optional(restores), graph_.restoration(relation));
}

void DirectOperations::plan_marked_indexes() {
  std::set<ObjectKey> relations;
  for (const ObjectKey& key : concerned_objects()) {
    if (key.kind == ObjectKind::table || key.kind == ObjectKind::materialized_view) relations.insert(key);
    for (const Catalog* catalog : {&from_, &to_}) {
      const IndexAttachment index = attachment_in(*catalog, key);
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
      if (!before.index.empty() || !after.index.empty())
        plan_mark(key, after.statement, before.statement, before.index, after.index);
    }
  }
}

}  // namespace gen::plan
