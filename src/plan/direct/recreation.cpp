#include "plan/direct/recreation.hpp"

#include <algorithm>
#include <map>

#include "gen/render/render.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/index_attachment.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Catalog;
using model::Column;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// Kinds that PostgreSQL lets no column change its type under: "cannot alter type of a column used by ..."
/// (ATPrepAlterColumnType, RememberAllDependentForRebuilding in tablecmds.c). Indexes, checks and statistics are
/// rebuilt by the server itself.
bool blocks_type_change(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::trigger:
    case ObjectKind::function:
    case ObjectKind::publication:
      return true;
    default:
      return false;
  }
}

/// Spreads from the changes over everything that hangs on them.
class Closure {
 public:
  Closure(const Catalog& from, const Catalog& to, const Dependents& from_links, const Dependents& to_links,
          const std::set<ObjectKey>& loose)
      : from_(from), to_(to), from_links_(from_links), to_links_(to_links), loose_(loose) {}

  Recreation run(const std::vector<Change>& changes, const std::set<ObjectKey>& remade) {
    for (const Change& change : changes) note_changed(change);
    for (const ObjectKey& table : remade) make_again(table);
    for (const ObjectKey& table : loose_) seed_bound(*from_.find<Table>(table));
    for (const Change& change : changes) seed(change);
    return std::move(found_);
  }

 private:
  void note_changed(const Change& change) {
    if (change.op != ChangeOp::alter) return;
    if (!change.facets.empty()) changed_.insert(change.key);
    for (const ColumnChange& column : change.columns) changed_.insert(column_key(change.key, column.name()));
  }

  void seed(const Change& change) {
    if (change.op != ChangeOp::create) seed_attachment(change);
    if (change.op == ChangeOp::drop) {
      if (found_.dropped.insert(change.key).second) spread_from(change.key);
    } else if (change.op == ChangeOp::alter) {
      // Labels that are only added have steps of their own (enum_labels.hpp). Here a label could be used by the next
      // statement of the same transaction, which ADD VALUE does not allow.
      const bool labels = change.key.kind == ObjectKind::enum_type && has_facet(change.facets, "labels");
      const bool is_table = change.key.kind == ObjectKind::table;
      if (labels || (!is_table && !change.facets.empty() && !render::alter(in_place(change), *change.after))) {
        make_again(change.key);
      }
      if (const auto* table = std::get_if<Table>(change.before)) {
        if (changes_bound(*table, std::get<Table>(*change.after))) seed_bound(*table);
        if (found_.recreated.count(change.key) != 0) return;
        for (const ColumnChange& column : change.columns) seed_column(*table, change, column);
      }
    }
  }

  bool leaves_parent(const ObjectKey& table) const {
    return changes_parent(from_, to_, table) || loose_.count(table) != 0;
  }

  /// How an index is attached changes with the parent of its table.
  model::Object in_place(const Change& change) const {
    const IndexAttachment attachment = attachment_of(*change.before);
    if (attachment.index.empty() || !leaves_parent(attachment.table)) return *change.before;
    return attached_as(*change.before, *change.after);
  }

  /// No index is detached while its table stays a partition: that of the parent is made again without it.
  void seed_attachment(const Change& change) {
    const IndexAttachment attachment = attachment_of(*change.before);
    const model::Object* after = find_object(to_, change.key);
    if (attachment.parent.empty() || !to_.contains(attachment.table)) return;
    if (after != nullptr && attachment_of(*after).parent == attachment.parent) return;
    if (leaves_parent(attachment.table)) return;
    const auto parent = index_owners().find(attachment.parent);
    if (parent != index_owners().end() && to_.contains(parent->second)) make_again(parent->second);
  }

  /// The indexes of `from`, and the constraints with one, by the name of the index.
  const std::map<model::QualifiedName, ObjectKey>& index_owners() {
    if (index_owners_.empty()) {
      for (const auto& [key, object] : from_.objects) index_owners_.emplace(attachment_of(object).index, key);
    }
    return index_owners_;
  }

  bool is_attached(const ObjectKey& member, const ObjectKey& parent) const {
    const model::Object* object = find_object(from_, member);
    const model::Object* other = find_object(from_, parent);
    if (object == nullptr || other == nullptr) return false;
    const IndexAttachment attachment = attachment_of(*object);
    return !attachment.parent.empty() && attachment.parent == attachment_of(*other).index;
  }

  /// A partition leaves its parent for a moment: PostgreSQL lets none go with rows that a foreign key refers to.
  void seed_bound(const Table& partition) {
    for (const ObjectKey& above : partition_ancestors(from_, partition.key)) {
      for (const Dependents::Link& link : from_links_.of(above)) {
        const bool own = !link.key.owner.empty() && owner_table_key(link.key) == above;
        if (exists(to_, link.key) && is_foreign_key(link.key) && !own) make_again(link.key);
      }
    }
  }

  void seed_column(const Table& table, const Change& change, const ColumnChange& column) {
    const ObjectKey key = column_key(change.key, column.name());
    if (column.op == ChangeOp::drop) {
      if (found_.dropped.insert(key).second) spread_from(key);
    } else if (column.op == ChangeOp::alter) {
      if (!render::alter_column(table, *column.before, *column.after, "")) {
        make_again(key);
      } else if (has_facet(column.facets, "type") || has_facet(column.facets, "collation")) {
        retype(key);
      }
    }
  }

  void make_again(const ObjectKey& key) {
    if (is_type(key.kind) && has_columns(key)) {
      if (found_.swapped.insert(key).second) spread_from(key);
    } else if (found_.recreated.insert(key).second) {
      spread_from(key);
    }
  }

  bool has_columns(const ObjectKey& type) const {
    const auto& links = from_links_.of(type);
    return std::any_of(links.begin(), links.end(), [&](const Dependents::Link& link) {
      if (link.key.kind == ObjectKind::column) return exists(to_, link.key);
      return is_type(link.key.kind) && has_columns(link.key);
    });
  }

  void retype(const ObjectKey& column) {
    if (!found_.retyped.insert(column).second) return;
    for (const Dependents::Link& link : from_links_.of(column)) {
      if (!exists(to_, link.key)) continue;
      if (link.key.kind == ObjectKind::column) {
        const Column* dependent = find_column(from_, link.key);
        if (dependent != nullptr && !dependent->generated.empty()) make_again(link.key);
      } else if (blocks_type_change(link.key.kind) || is_foreign_key(link.key)) {
        make_again(link.key);
      }
    }
  }

  bool is_foreign_key(const ObjectKey& key) const {
    const auto* constraint = from_.find<model::Constraint>(key);
    return constraint != nullptr && constraint->type == "foreign key";
  }

  void spread_from(const ObjectKey& gone) {
    for (const Dependents::Link& link : from_links_.of(gone)) step_aside(link.key, gone);
    for (const ObjectKey& column : column_keys(from_, gone)) {
      for (const Dependents::Link& link : from_links_.of(column)) step_aside(link.key, gone);
    }
  }

  /// `dependent` needs `gone`, which is about to go or to be made again.
  void step_aside(const ObjectKey& dependent, const ObjectKey& gone) {
    if (!exists(to_, dependent)) return;
    if (leaves_with_its_table(dependent, gone)) return;
    if (dependent.kind == ObjectKind::column && found_.recreated.count(owner_table_key(dependent)) != 0) return;
    // A changed object that no longer needs it lets go of it by being changed in place. Attached indexes never do.
    const bool lets_go =
        changed_.count(dependent) != 0 && !is_attached(dependent, gone) && !is_in_signature(gone, dependent);
    if (lets_go && !to_links_.depends(dependent, gone)) return;
    if (dependent.kind == ObjectKind::column) {
      column_steps_aside(dependent, gone);
    } else if (dependent.kind == ObjectKind::sequence) {
      if (gone.kind == ObjectKind::column && found_.recreated.count(gone) != 0) make_again(dependent);
    } else if (dependent.kind != ObjectKind::table && dependent.kind != ObjectKind::extension) {
      make_again(dependent);
    }
  }

  /// CREATE OR REPLACE makes another function where the name of a type means another type.
  static bool is_in_signature(const ObjectKey& type, const ObjectKey& routine) {
    return is_type(type.kind) && routine.signature.find(qualified_name(type)) != std::string::npos;
  }

  /// The index of a partition that leaves needs that of the parent no longer.
  bool leaves_with_its_table(const ObjectKey& dependent, const ObjectKey& gone) const {
    if (!is_attached(dependent, gone)) return false;
    const ObjectKey table = attachment_of(*find_object(from_, dependent)).table;
    return leaves_parent(table) && found_.recreated.count(table) == 0;
  }

  void column_steps_aside(const ObjectKey& column, const ObjectKey& gone) {
    const Column* before = find_column(from_, column);
    if (before == nullptr) return;
    if (is_type(gone.kind)) {
      retype(column);
    } else if (!before->generated.empty()) {
      make_again(column);
    } else if (before->default_value) {
      found_.released.insert(column);
    }
  }

  const Catalog& from_;
  const Catalog& to_;
  const Dependents& from_links_;
  const Dependents& to_links_;
  const std::set<ObjectKey>& loose_;
  std::set<ObjectKey> changed_;
  std::map<model::QualifiedName, ObjectKey> index_owners_;  ///< see index_owners
  Recreation found_;
};

}  // namespace

bool is_type(ObjectKind kind) {
  return kind == ObjectKind::enum_type || kind == ObjectKind::domain || kind == ObjectKind::composite_type ||
         kind == ObjectKind::range_type;
}

const model::Object* find_object(const Catalog& catalog, const ObjectKey& key) {
  auto it = catalog.objects.find(key);
  return it == catalog.objects.end() ? nullptr : &it->second;
}

bool exists(const Catalog& catalog, const ObjectKey& key) {
  return key.kind == ObjectKind::column ? find_column(catalog, key) != nullptr : catalog.contains(key);
}

std::vector<ObjectKey> column_keys(const Catalog& catalog, const ObjectKey& relation) {
  std::vector<ObjectKey> keys;
  auto collect = [&](const auto& columns) {
    for (const auto& column : columns) keys.push_back(column_key(relation, column.name));
  };
  if (const auto* table = catalog.find<Table>(relation)) collect(table->columns);
  if (const auto* view = catalog.find<model::View>(relation)) collect(view->columns);
  if (const auto* view = catalog.find<model::MaterializedView>(relation)) collect(view->columns);
  if (const auto* type = catalog.find<model::CompositeType>(relation)) collect(type->attributes);
  return keys;
}

std::vector<Change> reversed(const std::vector<Change>& changes) {
  auto flip = [](ChangeOp op) {
    return op == ChangeOp::create ? ChangeOp::drop : op == ChangeOp::drop ? ChangeOp::create : ChangeOp::alter;
  };
  std::vector<Change> turned = changes;
  for (Change& change : turned) {
    change.op = flip(change.op);
    std::swap(change.before, change.after);
    for (ColumnChange& column : change.columns) {
      column.op = flip(column.op);
      std::swap(column.before, column.after);
    }
  }
  return turned;
}

Recreation find_recreation(const Catalog& from, const Catalog& to, const Dependents& from_links,
                           const Dependents& to_links, const std::vector<Change>& changes) {
  return find_recreation(from, to, from_links, to_links, changes, remade_tables(from, to, changes));
}

Recreation find_recreation(const Catalog& from, const Catalog& to, const Dependents& from_links,
                           const Dependents& to_links, const std::vector<Change>& changes,
                           const std::set<ObjectKey>& remade, const std::set<ObjectKey>& loose) {
  return Closure(from, to, from_links, to_links, loose).run(changes, remade);
}

}  // namespace gen::plan
