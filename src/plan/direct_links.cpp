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

const Object* object_in(const Catalog& catalog, const ObjectKey& key) {
  auto it = catalog.objects.find(key);
  return it == catalog.objects.end() ? nullptr : &it->second;
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
    const Lock attach = Lock::access_exclusive;
    leave.up_effects = join.up_effects = leave.down_effects = join.down_effects = {
        attach, qualified_name(change.key), false, true, {}, "reads the partition, and a default partition, to check the bound"};
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
    const Attachment before = attachment_of(object_in(from_, key));
    const Attachment after = attachment_of(object_in(to_, key));
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
    const bool in_place = object_in(from_, key) != nullptr && object_in(to_, key) != nullptr && !made_again;
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

/// REPLICA IDENTITY USING INDEX and CLUSTER ON name an index, which must be there.
void DirectOperations::plan_marked_indexes() {
  auto marked = [](const Table& table, bool replica) { return replica ? table.replica_identity_index : table.cluster_index; };
  auto marks = [](const Table& table, bool replica) {
    return replica ? render::set_replica_identity(table) : render::set_cluster(table);
  };
  std::set<ObjectKey> tables;
  for (const ObjectKey& key : concerned_objects()) {
    if (key.kind == ObjectKind::table) tables.insert(key);
    for (const Catalog* catalog : {&from_, &to_}) {
      const Attachment index = attachment_of(object_in(*catalog, key));
      if (!index.index.empty()) tables.insert(index.table);
    }
  }
  for (const ObjectKey& key : tables) {
    const auto* before = from_.find<Table>(key);
    const auto* after = to_.find<Table>(key);
    for (const bool replica : {true, false}) {
      const model::Identifier old_mark = before == nullptr ? model::Identifier{} : marked(*before, replica);
      const model::Identifier new_mark = after == nullptr ? model::Identifier{} : marked(*after, replica);
      auto index_key = [&](const Catalog& catalog, const model::Identifier& name) {
        return owner_of_index(catalog, {key.schema, name});
      };
      const auto old_index = old_mark.empty() ? std::nullopt : index_key(from_, old_mark);
      const auto new_index = new_mark.empty() ? std::nullopt : index_key(to_, new_mark);
      const bool comes = new_index && (old_mark != new_mark || graph_.establishment(*new_index) || before == nullptr);
      const bool went = old_index && (old_mark != new_mark || graph_.removal(*old_index) || after == nullptr);
      if (!comes && !went && old_mark == new_mark) continue;
      Step step;
      if (comes || (after != nullptr && before != nullptr && old_mark != new_mark)) step.up = {marks(*after, replica)};
      if (went || (after != nullptr && before != nullptr && old_mark != new_mark)) step.down = {marks(*before, replica)};
      step.up_effects = {Lock::access_exclusive, qualified_name(key), false, false, {}, {}};
      Step back;
      back.down = std::move(step.down);
      step.down.clear();
      const OperationId marking = add(key, 2, std::move(step));
      const OperationId restoring = add(key, -1, std::move(back));
      graph_.before(restoring, marking);
      if (new_index) graph_.before(graph_.establishment(*new_index), std::optional(marking));
      if (old_index) graph_.before(std::optional(restoring), graph_.removal(*old_index));
      graph_.before(graph_.establishment(key), std::optional(marking));
      graph_.before(std::optional(restoring), graph_.removal(key));
    }
  }
}

}  // namespace gen::plan
