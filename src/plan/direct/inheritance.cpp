#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/direct/operations.hpp"
#include "plan/effects.hpp"

/// What is done to a column of a parent reaches the columns of its children.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ColumnChange;
using model::Catalog;
using model::Column;
using model::ObjectKey;
using model::QualifiedName;
using model::Table;

/// The columns of the tables above that a column comes from, those at the top first.
std::vector<ObjectKey> columns_above(const Catalog& catalog, const ObjectKey& column) {
  std::vector<ObjectKey> above;
  std::vector<ObjectKey> open{column};
  while (!open.empty()) {
    const auto* table = catalog.find<Table>(owner_table_key(open.back()));
    open.pop_back();
    if (table == nullptr) continue;
    for (const QualifiedName& parent : parents_of(*table)) {
      const ObjectKey key = column_key(table_key(parent), column.name);
      if (find_column(catalog, key) == nullptr) continue;
      if (std::find(above.begin(), above.end(), key) == above.end()) open.push_back(key);
      above.push_back(key);
    }
  }
  std::reverse(above.begin(), above.end());
  return above;
}

/// What ALTER TABLE does to the tables below as well (ATPrepCmd in tablecmds.c).
class Inherited {
 public:
  void add(const Column& before, const Column& after) {
    type_ |= before.type != after.type || before.collation != after.collation;
    default_ |= before.default_value != after.default_value || before.generated != after.generated;
    not_null_ |= before.not_null != after.not_null;
    storage_ |= before.storage != after.storage;
    compression_ |= before.compression != after.compression;
    statistics_ |= before.statistics != after.statistics;
    last_ = after;
  }
  /// A column below, of which `wanted` is to be made, behind all that.
  Column applied_to(Column column, const Column& wanted) const {
    if (type_) column.type = last_.type, column.collation = last_.collation;
    if (default_) column.default_value = last_.default_value, column.generated = last_.generated;
    if (not_null_) column.not_null = last_.not_null;
    if (storage_) column.storage = last_.storage;
    if (compression_) column.compression = last_.compression;
    if (statistics_) column.statistics = last_.statistics;
    column.identity = wanted.identity;
    return column;
  }

 private:
  bool type_ = false;
  bool default_ = false;
  bool not_null_ = false;
  bool storage_ = false;
  bool compression_ = false;
  bool statistics_ = false;
  Column last_;
};

}  // namespace

/// True when a column above changes as well: ALTER TABLE up there reaches it.
bool DirectOperations::follows_parent(const ObjectKey& column) const {
  const auto above = columns_above(to_, column);
  return std::any_of(above.begin(), above.end(), [&](const ObjectKey& other) {
    const ObjectKey table = owner_table_key(other);
    return std::any_of(changes_.begin(), changes_.end(), [&](const Change& change) {
      return change.key == table && std::any_of(change.columns.begin(), change.columns.end(),
                                                [&](const ColumnChange& c) { return c.name() == column.name; });
    });
  });
}

/// What is done to a column of a parent is done to those below that come from it.
void DirectOperations::follow_parent_columns(const std::set<ObjectKey>& keys) {
  auto parent_column = [&](const Catalog& catalog, const ObjectKey& key) -> std::optional<ObjectKey> {
    const auto* table = catalog.find<Table>(owner_table_key(key));
    if (table == nullptr) return std::nullopt;
    for (const QualifiedName& name : parents_of(*table)) {
      const ObjectKey parent = column_key(table_key(name), key.name);
      if (exists(catalog, parent)) return parent;
    }
    return std::nullopt;
  };
  for (const ObjectKey& key : keys) {
    if (is_remade(owner_table_key(key))) continue;
    for (auto above = parent_column(from_, key); above; above = parent_column(from_, *above)) {
      if (graph_.removal(key) || !graph_.removal(*above)) continue;
      graph_.set_removal(key, *graph_.removal(*above));
    }
    for (auto above = parent_column(to_, key); above; above = parent_column(to_, *above)) {
      if (graph_.establishment(key) || !graph_.establishment(*above)) continue;
      graph_.set_establishment(key, *graph_.establishment(*above));
    }
  }
}

/// A column below one that changes may be meant to differ from it, or change in its own way: it is set right behind
/// the change of the parent, on the way up as on the way down.
void DirectOperations::keep_columns_apart(const std::set<ObjectKey>& altered) {
  std::set<model::Identifier> names;
  for (const ObjectKey& key : altered) names.insert(key.name);
  for (const auto& [key, object] : to_.objects) {
    const auto* table = std::get_if<Table>(&object);
    if (table == nullptr || is_remade(key) || moves_.tables.count(key) != 0) continue;
    for (const Column& column : table->columns) {
      if (column.local || names.count(column.name) == 0) continue;
      const ObjectKey own = column_key(key, column.name);
      const Column* before = find_column(from_, own);
      if (before != nullptr && !before->local) keep_column_below(own, altered);
    }
  }
  for (const auto& [key, fix] : kept_columns_) {
    for (const ObjectKey& other : columns_above(to_, key)) {
      const auto higher = kept_columns_.find(other);
      if (higher == kept_columns_.end()) continue;
      graph_.before(higher->second.behind, fix.behind);
      graph_.before(fix.ahead, higher->second.ahead);
    }
  }
}

/// Nothing makes the column again, or has to step aside for its change.
bool DirectOperations::is_in_place(const ObjectKey& column) const {
  for (const Recreation* recreation : {&up_.aside, &down_.aside}) {
    for (const auto* set : {&recreation->recreated, &recreation->retyped, &recreation->released}) {
      if (set->count(column) != 0) return false;
    }
  }
  return graph_.removal(column) == graph_.establishment(column) && !is_remade(owner_table_key(column));
}

void DirectOperations::keep_column_below(const ObjectKey& key, const std::set<ObjectKey>& altered) {
  const auto above = columns_above(to_, key);
  if (above != columns_above(from_, key)) return;
  const bool reached =
      std::any_of(above.begin(), above.end(), [&](const ObjectKey& other) { return altered.count(other) != 0; });
  if (reached && std::all_of(above.begin(), above.end(), [&](const ObjectKey& other) { return is_in_place(other); }))
    keep_column_apart(key, above);
}

void DirectOperations::keep_column_apart(const ObjectKey& key, const std::vector<ObjectKey>& above) {
  const Column& before = *find_column(from_, key);
  const Column& after = *find_column(to_, key);
  Inherited up, down;
  for (const ObjectKey& other : above) {
    up.add(*find_column(from_, other), *find_column(to_, other));
    down.add(*find_column(to_, other), *find_column(from_, other));
  }
  const Table& old_table = *from_.find<Table>(owner_table_key(key));
  const Table& new_table = *to_.find<Table>(owner_table_key(key));
  Step behind, ahead;
  behind.up = render::alter_column(new_table, up.applied_to(before, after), after, "").value_or(render::Script{});
  ahead.down = render::alter_column(old_table, down.applied_to(after, before), before, "").value_or(render::Script{});
  behind.up_effects = effects_of_altering(new_table, before, after);
  ahead.down_effects = effects_of_altering(old_table, after, before);
  KeptColumn fix;
  if (!behind.up.empty()) fix.behind = add(key, 1, std::move(behind));
  if (!ahead.down.empty()) fix.ahead = add(key, 0, std::move(ahead));
  for (const ObjectKey& other : above) {
    graph_.before(graph_.establishment(other), fix.behind);
    graph_.before(fix.ahead, graph_.restoration(other));
  }
  kept_columns_.emplace(key, fix);
}

}  // namespace gen::plan
