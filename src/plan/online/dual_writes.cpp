#include <algorithm>

#include "plan/constrained_domain.hpp"
#include "plan/online/filler.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/write_both_columns.hpp"

/// Renames for which a table has both columns until contract, each program writing its own.
namespace gen::plan {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Column;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

/// An alias view cannot bridge everything. Two columns can, at the price of copies; so they are for the tables that
/// need them.
void OnlinePlanner::choose_rename_forms() {
  for (bool chosen = true; chosen;) {
    chosen = false;
    const auto aliased = renames_.by_table();
    for (const auto& [table, columns] : aliased) {
      if (!needs_both_columns(table)) continue;
      renames_.write_twice(table);
      chosen = true;
    }
  }
  for (const auto& [table, columns] : renames_.by_table()) context_.base_names[table] = base_name(table);
}

bool OnlinePlanner::needs_both_columns(const ObjectKey& table) const {
  if (renames_.twice().count(table) != 0 || is_exchanged(table) || splits_.count(table) != 0) return true;
  if (!obstacle_to_alias(context_, *context_.from.find<Table>(table)).empty()) return true;
  return std::any_of(changes_.begin(), changes_.end(), [&](const Change& change) {
    if (change.op == ChangeOp::drop || renames_.explains(change)) return false;
    if (change.key == table) {
      return std::any_of(change.columns.begin(), change.columns.end(),
                         [&](const ColumnChange& column) { return needs_shadow(change, column); });
    }
    if (change.key.kind == ObjectKind::table || change.key.kind == ObjectKind::index) return false;
    const auto& needs = to_links_.needs(change.key);
    return std::any_of(needs.begin(), needs.end(), [&](const Dependents::Link& link) {
      return link.key.kind == ObjectKind::column && owner_table_key(link.key) == table &&
             renames_.pair_of(table, link.key.name) != nullptr;
    });
  });
}

void OnlinePlanner::find_written_twice() {
  for (const auto& [table, pairs] : renames_.twice()) {
    if (is_exchanged(table)) continue;  // see keep_pairs_in_step
    for (const RenamedColumn& pair : pairs) write_twice(table, pair);
  }
}

void OnlinePlanner::write_twice(const ObjectKey& table, const RenamedColumn& pair) {
  const ObjectKey old_key = column_key(table, pair.from);
  const ObjectKey key = column_key(table, pair.to);
  RetypedColumn column{*find_column(context_.from, old_key), *find_column(context_.to, key), {}, {}, {}};
  if (!column.before.generated.empty() || !column.after.generated.empty()) {
    return refuse(key,
                  "it is renamed, and PostgreSQL computes its values: do one of the two in a migration of its own");
  }
  for (const ObjectKey& each : {old_key, key}) {
    if (const std::string reason = obstacle_in_tree(each); !reason.empty()) return refuse(key, reason);
  }
  add_conversions(key, column);
  context_.shadows[key] = pair.to;
  retyped_[table].push_back(std::move(column));
  for (const ObjectKey& dependent : dependents_of_shadow(context_, from_links_, old_key)) handled_.insert(dependent);
  for (const Dependents::Link& link : to_links_.of(key)) {
    const bool stands = link.key.kind == ObjectKind::constraint || link.key.kind == ObjectKind::index;
    if (stands) handled_.insert(link.key);
  }
}

/// What the files say of old and new values.
void OnlinePlanner::add_conversions(const ObjectKey& key, RetypedColumn& column) const {
  for (const model::TypeConversion& conversion : context_.intents.conversions) {
    if (conversion.column != key) continue;
    column.up = conversion.using_expression;
    column.down = conversion.reverse_expression;
  }
  if (const std::string* backfill = backfill_of(context_.intents, key)) column.filler = *backfill;
}

/// The pair that a column of the table is one end of, by itself or by a parent that it has its columns from.
const RenamedColumn* OnlinePlanner::written_twice(const Table& table, const model::Identifier& column) const {
  if (const RenamedColumn* pair = renames_.twice_of(table.key, column)) return pair;
  for (const model::QualifiedName& name : parents_of(table)) {
    const auto* parent = context_.to.find<Table>(table_key(name));
    const RenamedColumn* pair = parent == nullptr ? nullptr : written_twice(*parent, column);
    if (pair != nullptr) return pair;
  }
  return nullptr;
}

/// The new column comes with expand, so that what the new program has on it can be made; the old one goes in the swap.
void OnlinePlanner::column_written_twice(const RenamedColumn& pair, const Table& before, const Table& after,
                                         Table& expanded, Table& remaining) {
  const Column& own = *find_column(after, pair.to);
  const Column& old = *find_column(before, pair.from);
  Column bare = shadow_column({old, own, {}, {}, {}});
  bare.local = own.local;
  if (is_exchanged(after.key)) {
    bare = without_domain(context_.to, bare);
    bare.not_null = false;
    *std::ranges::find(remaining.columns, pair.to, &Column::name) = bare;
    remaining.columns.push_back(old);
    remaining_.take_needs(column_key(after.key, old.name));
    pairs_beside_[after.key].push_back(pair);
  }
  expanded.columns.push_back(bare);
  expanded_.take_needs(column_key(after.key, bare.name));
}

/// Where the table is exchanged the old column goes with the old form, and the new form has the new one alone.
void OnlinePlanner::keep_pairs_in_step() {
  for (const auto& [key, pairs] : pairs_beside_) {
    const auto& before = *context_.from.find<Table>(key);
    const auto& after = *context_.to.find<Table>(key);
    std::vector<ColumnShadow> shadows;
    for (const RenamedColumn& pair : pairs) {
      RetypedColumn column{*find_column(before, pair.from), *find_column(after, pair.to), {}, {}, {}};
      if (!column.before.generated.empty() || !column.after.generated.empty()) {
        return refuse(column_key(key, pair.to),
                      "it is renamed, and PostgreSQL computes its values: do one of the two in a migration of its own");
      }
      add_conversions(column_key(key, pair.to), column);
      auto shadow = make_shadow(context_, before, after, column);
      if (!shadow) return context_.fail(shadow.errors().front());
      shadows.push_back(std::move(shadow).value());
      shadows_.computed.insert(column_key(key, pair.from));
    }
    stand_in(after, write_both_columns(context_, after, shadows));
  }
}

}  // namespace gen::plan
