#include <algorithm>
#include <array>

#include "gen/render/render.hpp"
#include "plan/aside_name.hpp"
#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/effects.hpp"

/// Partitions leave and join their parents in operations of their own, and what the two have in common changes in
/// between.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::Constraint;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

bool is_foreign_key(const Catalog& catalog, const ObjectKey& key) {
  const auto* constraint = catalog.find<Constraint>(key);
  return constraint != nullptr && constraint->type == "foreign key";
}

bool same_place(const Table& a, const Table& b) { return model::same_value(a.partition_of, b.partition_of); }

}  // namespace

std::set<ObjectKey> DirectOperations::moved_partitions() const {
  std::set<ObjectKey> moved;
  for (const Change& change : changes_) {
    if (change.key.kind != ObjectKind::table || change.op != ChangeOp::alter || is_remade(change.key)) continue;
    const Table& before = std::get<Table>(*change.before);
    const Table& after = std::get<Table>(*change.after);
    const bool stays = same_place(before, after);
    if (!stays || (before.partition_of && is_remade(table_key(before.partition_of->parent)))) moved.insert(change.key);
  }
  return moved;
}

/// Catalogs show a foreign key of a partitioned table there alone. A partition that is away from its parent has it as
/// its own, by the same name (ATTACH PARTITION adopts it, DETACH leaves it: tryAttachPartitionForeignKey and
/// DetachPartitionFinalize in tablecmds.c).
std::map<ObjectKey, Object> DirectOperations::kept_foreign_keys(const Catalog& catalog) const {
  std::map<ObjectKey, Object> kept;
  for (const ObjectKey& table : moves_.tables) {
    for (const ObjectKey& above : partition_ancestors(catalog, table)) {
      const ObjectKey first{ObjectKind::constraint, above.schema, above.name, {}, {}};
      for (auto it = catalog.objects.lower_bound(first); it != catalog.objects.end(); ++it) {
        if (it->first.kind != ObjectKind::constraint || owner_table_key(it->first) != above) break;
        if (!is_foreign_key(catalog, it->first)) continue;
        Constraint own = std::get<Constraint>(it->second);
        own.key.schema = table.schema;
        own.key.owner = table.name;
        if (!catalog.contains(own.key)) kept.emplace(own.key, own);
      }
    }
  }
  return kept;
}

/// Partitions that leave or join a parent have the checks and foreign keys of the parent as their own in between.
bool DirectOperations::stands_alone(const Object& object) const {
  if (!is_derived(object)) return true;
  const ObjectKey& key = model::header(object).key;
  return key.kind == ObjectKind::constraint && moves_.tables.count(owner_table_key(key)) != 0;
}

/// An index or a constraint of a table that leaves or joins a parent.
bool DirectOperations::is_left_behind(const ObjectKey& key) const {
  for (const Catalog* catalog : {&from_, &to_}) {
    const IndexAttachment attachment = attachment_in(*catalog, key);
    if (attachment.index.empty() || is_remade(attachment.table)) continue;
    if (changes_parent(from_, to_, attachment.table) || moves_.tables.count(attachment.table) != 0) return true;
  }
  return key.kind == ObjectKind::constraint && moves_.tables.count(owner_table_key(key)) != 0;
}

/// What DETACH leaves is dropped where it is not wanted: unless the parent's went before, and took it along. None is
/// made for ATTACH, which makes it.
void DirectOperations::plan_kept_foreign_key(const ObjectKey& key) {
  const Object* own_before = find_object(from_, key);
  const Object* own_after = find_object(to_, key);
  const auto kept_before = before_.kept.find(key);
  const auto kept_after = after_.kept.find(key);
  const Object* before = kept_before != before_.kept.end() ? &kept_before->second : own_before;
  const Object* after = kept_after != after_.kept.end() ? &kept_after->second : own_after;
  if (before != nullptr && after != nullptr) {
    const auto difference = render::alter(*before, *after);
    if (difference && difference->empty()) return;
  }
  auto dropped = [](const Object* own, const Object* kept) -> render::Script {
    if (own != nullptr) return {render::drop(*own)};
    if (kept != nullptr) return {render::drop_if_exists(std::get<Constraint>(*kept))};
    return {};
  };
  Step leave, come;
  leave.up = dropped(own_before, before);
  if (own_before != nullptr)
    leave.down = made_in(from_, *own_before), leave.down_effects = effects_of_creating(*before);
  if (before != nullptr) leave.up_effects = effects_of_dropping(*before);
  if (own_after != nullptr) come.up = made_in(to_, *own_after), come.up_effects = effects_of_creating(*after);
  come.down = dropped(own_after, after);
  if (after != nullptr) come.down_effects = effects_of_dropping(*after);
  graph_.set_removal(key, add(key, 0, std::move(leave)));
  graph_.set_establishment(key, add(key, 1, std::move(come)));
}

void DirectOperations::plan_partition_membership() {
  std::set<ObjectKey> tables = remakes_.tables;
  tables.insert(moves_.tables.begin(), moves_.tables.end());
  for (const Change& change : changes_) {
    if (change.key.kind == ObjectKind::table) tables.insert(change.key);
  }
  const auto parts = concerned_parts();
  for (const ObjectKey& key : tables) {
    const auto* before = from_.find<Table>(key);
    const auto* after = to_.find<Table>(key);
    const bool was = before != nullptr && before->partition_of.has_value();
    const bool is = after != nullptr && after->partition_of.has_value();
    if (!was && !is) continue;
    if (before != nullptr && after != nullptr && !is_remade(key) && moves_.tables.count(key) == 0) continue;
    const Membership membership = membership_steps(key, before, after);
    moves_.memberships[key] = membership;
    tie_membership(key, membership);
    if (!is_remade(key)) tie_parts(key, membership, parts);
    if (was && is) tie_foreign_keys_above(key, membership);
  }
  tie_siblings();
}

/// A table that is made again leaves and joins once in each direction, in each of its forms; any other one leaves and
/// joins in one operation each. A parent that stands aside has its other name then.
DirectOperations::Membership DirectOperations::membership_steps(const ObjectKey& key, const Table* before,
                                                                const Table* after) {
  const bool was = before != nullptr && before->partition_of.has_value();
  const bool is = after != nullptr && after->partition_of.has_value();
  const bool again = is_remade(key);
  auto detached = [&](const Table& table) -> render::Script {
    Table moved = table;
    const bool parent_again = is_remade(table_key(table.partition_of->parent));
    if (again && parent_again) return {};  // both stand aside together
    if (parent_again) moved.partition_of->parent.schema = aside_name(moved.partition_of->parent.schema);
    return {render::detach_partition(moved, false)};
  };
  auto attaching = [](const Table& table) {
    return Effects{Lock::share_update_exclusive,
                   to_string(table.partition_of->parent),
                   false,
                   false,
                   {},
                   "locks and reads the partition, and a default partition, to check the bound"};
  };
  auto detaching = [](const Table& table) {
    return Effects{Lock::access_exclusive, to_string(table.partition_of->parent), false, false, {}, {}};
  };
  Step leave_up, leave_down, join_up, join_down;
  if (was) leave_down.down = {render::attach_partition(*before)}, leave_down.down_effects = attaching(*before);
  if (was && after != nullptr) leave_up.up = detached(*before), leave_up.up_effects = detaching(*before);
  if (is) join_up.up = {render::attach_partition(*after)}, join_up.up_effects = attaching(*after);
  if (is && before != nullptr) join_down.down = detached(*after), join_down.down_effects = detaching(*after);
  if (is_exchanged(key)) join_up.up.clear(), join_down.down.clear();  // it stands in its tree from the start
  if (!again) {
    leave_up.down = leave_down.down, leave_up.down_effects = leave_down.down_effects;
    join_up.down = join_down.down, join_up.down_effects = join_down.down_effects;
  }
  Membership membership{was ? before : nullptr, is ? after : nullptr, 0, 0, 0, 0};
  membership.leave_up = add(key, 0, std::move(leave_up));
  membership.join_up = add(key, 1, std::move(join_up));
  membership.leave_down = again ? add(key, 0, std::move(leave_down)) : membership.leave_up;
  membership.join_down = again ? add(key, 2, std::move(join_down)) : membership.join_up;
  return membership;
}

void DirectOperations::tie_membership(const ObjectKey& key, const Membership& m) {
  graph_.before(m.leave_up, m.join_up);
  graph_.before(m.leave_down, m.join_down);
  auto copies_of = [&](const Catalog& catalog) {
    std::vector<OperationId> copies;
    for (const ObjectKey& above : partition_ancestors(catalog, key)) {
      if (is_remade(above)) copies.push_back(remakes_.steps.at(above).copy);
    }
    if (is_remade(key)) copies.push_back(remakes_.steps.at(key).copy);
    return copies;
  };
  if (m.before != nullptr) {
    const ObjectKey parent = table_key(m.before->partition_of->parent);
    graph_.before(std::optional(m.leave_up), graph_.removal(key));
    graph_.before(std::optional(m.leave_down), graph_.restoration(key));
    graph_.before(std::optional(m.leave_down), graph_.restoration(parent));
    for (const OperationId copy : copies_of(from_)) graph_.before(copy, m.leave_down);
    if (!is_remade(parent)) {
      graph_.before(std::optional(m.leave_up), graph_.removal(parent));
    } else if (!is_remade(key)) {
      // Its rows are read through the parent that stands aside, and it would be dropped with that.
      graph_.ignore(key, parent);
      graph_.before(m.leave_up, remakes_.steps.at(parent).clear);
      graph_.before(graph_.removal(key), std::optional(remakes_.steps.at(parent).clear));
    }
  }
  if (m.after != nullptr) {
    const ObjectKey parent = table_key(m.after->partition_of->parent);
    graph_.before(graph_.establishment(key), std::optional(m.join_up));
    graph_.before(graph_.establishment(parent), std::optional(m.join_up));
    for (const ObjectKey& column : column_keys(to_, parent)) {
      graph_.before(graph_.establishment(column), std::optional(m.join_up));
    }
    for (const OperationId copy : copies_of(to_)) graph_.before(m.join_up, copy);
    if (is_remade(key)) graph_.before(graph_.retraction(key), std::optional(m.join_down));
    if (!is_remade(parent)) graph_.before(graph_.retraction(parent), std::optional(m.join_down));
    if (is_remade(parent) && !is_remade(key)) graph_.ignore(key, parent);
    if (is_remade(parent) && !is_remade(key))
      graph_.before(std::optional(remakes_.steps.at(parent).set_aside), graph_.establishment(key));
  }
}

/// The columns, checks and foreign keys of a partition change while it is away from a parent, and so do those of the
/// parent: what is done to a parent reaches its partitions, and ATTACH PARTITION wants the two alike. Its triggers
/// stand where those of the parent are cloned. REQUIRES: the partition is not made again, so it leaves and joins in one
/// operation each.
void DirectOperations::tie_parts(const ObjectKey& key, const Membership& m, const PartsOfTables& parts) {
  const auto above_before = partition_ancestors(from_, key);
  const auto above_after = partition_ancestors(to_, key);
  auto among = [](const std::vector<ObjectKey>& tables, const ObjectKey& table) {
    return std::find(tables.begin(), tables.end(), table) != tables.end();
  };
  auto operations_of = [this](const ObjectKey& part) {
    return std::array{graph_.removal(part), graph_.establishment(part), graph_.restoration(part),
                      graph_.retraction(part)};
  };
  // Foreign keys of two trees may refer to each other, so theirs is the least order that works.
  auto refers = [&](const ObjectKey& part) { return is_foreign_key(from_, part) || is_foreign_key(to_, part); };
  const bool moves = moves_.tables.count(key) != 0;
  std::set<ObjectKey> tables(above_before.begin(), above_before.end());
  tables.insert(above_after.begin(), above_after.end());
  std::erase_if(tables, [this](const ObjectKey& table) { return is_remade(table); });  // those have their parts at once
  tables.insert(key);
  for (const ObjectKey& table : tables) {
    const auto found = parts.find(table);
    if (found == parts.end()) continue;
    for (const ObjectKey& part : found->second) {
      if (table != key && refers(part)) {
        if (m.before != nullptr) graph_.prefer(std::optional(m.leave_up), graph_.removal(part));
        if (m.after != nullptr) graph_.prefer(graph_.establishment(part), std::optional(m.join_up));
        continue;
      }
      if (!moves && part.kind != ObjectKind::column) continue;  // constraints of a parent reach what comes and goes
      const bool leaves = m.before != nullptr && (table == key || among(above_before, table));
      const bool joins = m.after != nullptr && (table == key || among(above_after, table));
      for (const auto operation : operations_of(part)) {
        if (leaves) graph_.before(std::optional(m.leave_up), operation);
        if (joins) graph_.before(operation, std::optional(m.join_up));
      }
    }
  }
}

/// Columns, checks, foreign keys and triggers that change, by their tables.
DirectOperations::PartsOfTables DirectOperations::concerned_parts() const {
  PartsOfTables parts;
  for (const Change& change : changes_) {
    for (const diff::ColumnChange& column : change.columns)
      parts[change.key].push_back(column_key(change.key, column.name()));
  }
  for (const ObjectKey& key : concerned_objects()) {
    const bool is_plain = key.kind == ObjectKind::constraint && attachment_in(from_, key).index.empty() &&
                          attachment_in(to_, key).index.empty();
    if (key.kind == ObjectKind::trigger || is_plain) parts[owner_table_key(key)].push_back(key);
  }
  return parts;
}

/// Foreign keys to the tables above step aside while the partition is away.
void DirectOperations::tie_foreign_keys_above(const ObjectKey& key, const Membership& m) {
  for (const ObjectKey& above : partition_ancestors(from_, key)) {
    for (const Dependents::Link& link : before_.links.of(above)) {
      if (is_foreign_key(from_, link.key)) graph_.before(graph_.removal(link.key), std::optional(m.leave_up));
    }
  }
  for (const ObjectKey& above : partition_ancestors(to_, key)) {
    for (const Dependents::Link& link : after_.links.of(above)) {
      if (is_foreign_key(to_, link.key)) graph_.before(std::optional(m.join_up), graph_.establishment(link.key));
    }
  }
}

/// Bounds of partitions of one parent must not overlap at any moment: what leaves is away before anything comes.
void DirectOperations::tie_siblings() {
  std::map<ObjectKey, OperationId> barriers;
  auto barrier = [&](const ObjectKey& parent) {
    auto found = barriers.find(parent);
    if (found == barriers.end()) found = barriers.emplace(parent, add(parent, 1, Step{})).first;
    return found->second;
  };
  for (const auto& [key, m] : moves_.memberships) {
    if (m.before != nullptr) {
      const ObjectKey parent = table_key(m.before->partition_of->parent);
      if (!is_remade(parent)) {
        graph_.before(m.leave_up, barrier(parent));
        if (!to_.contains(key)) graph_.before(graph_.removal(key), std::optional(barrier(parent)));
      }
    }
    if (m.after != nullptr) {
      const ObjectKey parent = table_key(m.after->partition_of->parent);
      if (!is_remade(parent)) {
        graph_.before(barrier(parent), m.join_up);
        if (!from_.contains(key)) graph_.before(std::optional(barrier(parent)), graph_.establishment(key));
      }
    }
  }
}

}  // namespace gen::plan
