#include "plan/direct/remade_tables.hpp"

#include <algorithm>
#include <map>

#include "gen/render/render.hpp"
#include "gen/support/sql_lexer.hpp"
#include "plan/partition_bound.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::Column;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

bool contains(const std::vector<QualifiedName>& names, const QualifiedName& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether ALTER TABLE leads from the inherited columns of one form to those of the other.
class InheritedColumns {
 public:
  InheritedColumns(const Catalog& from, const Catalog& to, const Table& before, const Table& after)
      : from_(from), to_(to), before_(before), after_(after) {}

  bool can_be_reached() const {
    return std::all_of(after_.columns.begin(), after_.columns.end(), [this](const Column& after) {
      const Column* before = find_column(before_, after.name);
      if (before == nullptr) return after.local || comes_through_a_parent(after.name);
      if (before->local == after.local) return true;
      return after.local && leaves_all_parents_of(after.name);
    });
  }

 private:
  /// ADD COLUMN on a parent that it has on both sides reaches it.
  bool comes_through_a_parent(const model::Identifier& column) const {
    return std::any_of(after_.inherits.begin(), after_.inherits.end(), [&](const QualifiedName& parent) {
      return contains(before_.inherits, parent) &&
             find_column(from_, column_key(table_key(parent), column)) == nullptr &&
             find_column(to_, column_key(table_key(parent), column)) != nullptr;
    });
  }

  /// NO INHERIT leaves the column behind as one of its own.
  bool leaves_all_parents_of(const model::Identifier& column) const {
    return std::none_of(before_.inherits.begin(), before_.inherits.end(), [&](const QualifiedName& parent) {
      return contains(after_.inherits, parent) && find_column(from_, column_key(table_key(parent), column)) != nullptr;
    });
  }

  const Catalog& from_;
  const Catalog& to_;
  const Table& before_;
  const Table& after_;
};

/// The partition key names the column, perhaps in an expression.
bool is_in_partition_key(const Table& table, const model::Identifier& column) {
  const std::string written = support::quote_identifier(column);
  const auto tokens = support::lex_sql(table.partition_key);
  return std::any_of(tokens.begin(), tokens.end(), [&](const support::Token& token) {
    return table.partition_key.compare(token.offset, token.length, written) == 0;
  });
}

/// ALTER TABLE changes the type of no column that a partition key uses (ATPrepAlterColumnType in tablecmds.c).
bool retypes_partition_key(const Change& change) {
  const auto& before = std::get<Table>(*change.before);
  const auto& after = std::get<Table>(*change.after);
  if (before.partition_key.empty() || after.partition_key.empty()) return false;
  return std::any_of(change.columns.begin(), change.columns.end(), [&](const diff::ColumnChange& column) {
    if (column.op != ChangeOp::alter || !is_in_partition_key(before, column.name())) return false;
    return column.before->type != column.after->type || column.before->collation != column.after->collation;
  });
}

/// SET LOGGED and SET UNLOGGED leave a partitioned table as it is, and are refused from 18 on (manual, ALTER TABLE).
bool changes_persistence_of_partitioned(const Change& change) {
  return has_facet(change.facets, "unlogged") && !std::get<Table>(*change.before).partition_key.empty();
}

bool must_be_remade(const Catalog& from, const Catalog& to, const Change& change) {
  const auto& before = std::get<Table>(*change.before);
  const auto& after = std::get<Table>(*change.after);
  if (has_facet(change.facets, "partition_key") || has_facet(change.facets, "server"))
    return !render::alter(*change.before, *change.after);
  if (changes_persistence_of_partitioned(change)) return true;
  if (before.partition_of || after.partition_of) return false;
  return !InheritedColumns(from, to, before, after).can_be_reached() ||
         !InheritedColumns(to, from, after, before).can_be_reached();
}

/// A partition that takes its rows or its place away, or one that comes or takes more.
struct Shift {
  const std::string* old_bound = nullptr;
  const std::string* new_bound = nullptr;
};

/// The partitioned tables of both sides with the partitions that shift below them.
std::map<ObjectKey, std::vector<Shift>> shifts_below(const Catalog& from, const Catalog& to,
                                                     const std::vector<Change>& changes) {
  std::map<ObjectKey, std::vector<Shift>> shifts;
  auto stays = [&](const Table& partition) {
    const ObjectKey parent = table_key(partition.partition_of->parent);
    return from.contains(parent) && to.contains(parent);
  };
  for (const Change& change : changes) {
    const auto* before = change.before == nullptr ? nullptr : std::get_if<Table>(change.before);
    const auto* after = change.after == nullptr ? nullptr : std::get_if<Table>(change.after);
    const bool changed = before != nullptr && after != nullptr;
    if (changed && !changes_bound(*before, *after)) continue;  // one that joins or leaves keeps its rows
    const Table* either = before != nullptr ? before : after;
    if (either == nullptr || !either->partition_of || !stays(*either)) continue;
    Shift shift;
    if (before != nullptr) shift.old_bound = &before->partition_of->bound;
    if (after != nullptr) shift.new_bound = &after->partition_of->bound;
    shifts[table_key(either->partition_of->parent)].push_back(shift);
  }
  return shifts;
}

/// Rows of a partition that is narrowed, or of one that goes while another takes its place, belong to other partitions
/// afterwards: the tree spreads them anew.
bool spreads_anew(const std::vector<Shift>& shifts) {
  return std::any_of(shifts.begin(), shifts.end(), [&](const Shift& shift) {
    if (shift.old_bound == nullptr) return false;
    if (shift.new_bound != nullptr && !takes_all_rows_of(*shift.new_bound, *shift.old_bound)) return true;
    if (shift.new_bound != nullptr) return false;
    return std::any_of(shifts.begin(), shifts.end(), [&](const Shift& other) {
      return other.new_bound != nullptr && !surely_apart(*other.new_bound, *shift.old_bound);
    });
  });
}

/// True when the table stays below one of `remade`.
bool follows(const Table& before, const Table& after, const std::set<ObjectKey>& remade) {
  if (before.partition_of && after.partition_of && before.partition_of->parent == after.partition_of->parent) {
    return remade.count(table_key(after.partition_of->parent)) != 0;
  }
  return std::any_of(after.inherits.begin(), after.inherits.end(), [&](const QualifiedName& parent) {
    return contains(before.inherits, parent) && remade.count(table_key(parent)) != 0;
  });
}

}  // namespace

bool changes_bound(const Table& before, const Table& after) {
  return before.partition_of && after.partition_of && before.partition_of->parent == after.partition_of->parent &&
         before.partition_of->bound != after.partition_of->bound;
}

std::vector<ObjectKey> partition_ancestors(const Catalog& catalog, const ObjectKey& table) {
  std::vector<ObjectKey> ancestors;
  const auto* held = catalog.find<Table>(table);
  while (held != nullptr && held->partition_of) {
    ancestors.push_back(table_key(held->partition_of->parent));
    held = catalog.find<Table>(ancestors.back());
  }
  return ancestors;
}

bool is_partition_below(const Catalog& catalog, const ObjectKey& table, const ObjectKey& above) {
  const auto ancestors = partition_ancestors(catalog, table);
  return std::find(ancestors.begin(), ancestors.end(), above) != ancestors.end();
}

std::set<ObjectKey> partition_tree(const Catalog& catalog, const ObjectKey& root) {
  std::set<ObjectKey> tree{root};
  for (const auto& [key, object] : catalog.objects) {
    if (key.kind == ObjectKind::table && is_partition_below(catalog, key, root)) tree.insert(key);
  }
  return tree;
}

std::vector<QualifiedName> leaf_partitions(const Catalog& catalog, const ObjectKey& root) {
  std::vector<QualifiedName> leaves;
  for (const ObjectKey& key : partition_tree(catalog, root)) {
    if (catalog.find<Table>(key)->partition_key.empty()) leaves.push_back({key.schema, key.name});
  }
  return leaves;
}

std::set<ObjectKey> remade_tables(const Catalog& from, const Catalog& to, const std::vector<Change>& changes) {
  std::set<ObjectKey> remade;
  for (const Change& change : changes) {
    if (change.op != ChangeOp::alter || change.key.kind != ObjectKind::table) continue;
    if (must_be_remade(from, to, change)) remade.insert(change.key);
    if (!retypes_partition_key(change)) continue;
    remade.insert(change.key);
    for (const ObjectKey& above : partition_ancestors(from, change.key)) {
      if (to.contains(above)) remade.insert(above);
    }
  }
  for (const auto& [table, shifts] : shifts_below(from, to, changes)) {
    if (spreads_anew(shifts)) remade.insert(table);
  }
  for (std::size_t known = 0; known != remade.size();) {
    known = remade.size();
    if (known == 0) break;
    for (const auto& [key, object] : to.objects) {
      const auto* after = std::get_if<Table>(&object);
      const auto* before = after == nullptr ? nullptr : from.find<Table>(key);
      if (before != nullptr && follows(*before, *after, remade)) remade.insert(key);
    }
  }
  return remade;
}

}  // namespace gen::plan
