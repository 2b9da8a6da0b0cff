#include <algorithm>

#include "prove/rows/kept_rows.hpp"

namespace gen::prove {
namespace {

using model::ObjectKey;
using Row = std::vector<std::optional<std::string>>;

/// A table that may hold rows of another state's table now, and where that one's columns are in it (-1: nowhere).
struct Home {
  const SeenTable* table = nullptr;
  std::vector<int> places;
};

int place_of(const SeenTable& old, const SeenColumn& column, const SeenTable& now, const Permission& permission) {
  auto at = old.oid == now.oid ? std::ranges::find(now.columns, column.number, &SeenColumn::number) : now.columns.end();
  if (at == now.columns.end()) {
    const std::string later = permission.later_name(old.key, column.name);
    at = std::ranges::find(now.columns, later, &SeenColumn::name);
  }
  if (at == now.columns.end()) at = std::ranges::find(now.columns, column.name, &SeenColumn::name);
  return at == now.columns.end() ? -1 : static_cast<int>(at - now.columns.begin());
}

/// Compares one table of `before` with what is there now.
class Search {
 public:
  Search(const SeenTable& old, const SeenTables& now, const Permission& permission)
      : old_(old), permission_(permission) {
    for (const SeenTable& table : now) {
      if (holds_rows_of_old(table)) homes_.push_back({&table, {}});
    }
    for (Home& home : homes_) {
      for (const SeenColumn& column : old.columns)
        home.places.push_back(place_of(old, column, *home.table, permission));
    }
  }

  void run(RowChanges& changes) {
    if (old_.rows.empty() || permission_.may_lose(old_.key)) return;
    for (const ObjectKey& member : permission_.tree_of(old_.key)) {
      if (permission_.may_lose(member)) return;
    }
    note_lost_columns(changes);
    std::vector<std::size_t> all(old_.columns.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
    const std::size_t found = match(all);
    if (found < old_.rows.size()) return blame(found, changes);
    note_changed_columns(changes);
  }

 private:
  bool holds_rows_of_old(const SeenTable& table) const {
    if (table.oid == old_.oid || table.key == old_.key || table.key == permission_.later_name(old_.key)) return true;
    // A partition that left its tree took its rows along, be it into another tree.
    const auto& tree = permission_.tree_of(old_.key);
    return table.root != old_.oid && std::ranges::find(tree, table.key) != tree.end();
  }

  std::string column_name(std::size_t column) const {
    return qualified_name(column_key(old_.key, model::Identifier(old_.columns[column].name)));
  }

  bool is_open(std::size_t column) const {
    const SeenColumn& seen = old_.columns[column];
    const bool may_change = permission_.of(old_.key, seen.name) == Permission::Column::changed;
    if (strict_ && permission_.is_told_back(old_.key, seen.name)) return false;
    return seen.generated || (may_change && !strict_) || permission_.may_lose(old_.key, seen.name);
  }

  bool same_value(std::size_t column, const Row& before, const Home& home, const Row& row) const {
    const int place = home.places[column];
    if (is_open(column) || place < 0) return true;
    const SeenColumn& there = home.table->columns[static_cast<std::size_t>(place)];
    if (there.generated || there.type != old_.columns[column].type) return true;
    const auto& value = row[static_cast<std::size_t>(place)];
    if (before[column] == value) return true;
    return !before[column] && permission_.of(old_.key, old_.columns[column].name) == Permission::Column::filled;
  }

  /// How many rows find a partner of their own that is the same in `columns`.
  std::size_t match(const std::vector<std::size_t>& columns) {
    candidates_.clear();
    for (const Home& home : homes_) {
      for (const Row& row : home.table->rows) candidates_.push_back({&home, &row});
    }
    partners_.assign(candidates_.size(), -1);
    std::size_t found = 0;
    for (std::size_t i = 0; i < old_.rows.size(); ++i) {
      std::vector<bool> tried(candidates_.size(), false);
      if (find_partner(i, columns, tried)) ++found;
    }
    return found;
  }

  /// Augmenting paths: a row that could go elsewhere makes room.
  bool find_partner(std::size_t row, const std::vector<std::size_t>& columns, std::vector<bool>& tried) {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const auto& [home, values] = candidates_[i];
      if (tried[i] || !std::ranges::all_of(columns, [&](std::size_t column) {
            return same_value(column, old_.rows[row], *home, *values);
          })) {
        continue;
      }
      tried[i] = true;
      if (partners_[i] >= 0 && !find_partner(static_cast<std::size_t>(partners_[i]), columns, tried)) continue;
      partners_[i] = static_cast<int>(row);
      return true;
    }
    return false;
  }

  void note_lost_columns(RowChanges& changes) const {
    if (homes_.empty()) return;
    for (std::size_t i = 0; i < old_.columns.size(); ++i) {
      const bool there = std::ranges::any_of(homes_, [&](const Home& home) { return home.places[i] >= 0; });
      if (there || old_.columns[i].generated || permission_.may_lose(old_.key, old_.columns[i].name)) continue;
      const bool had_values = std::ranges::any_of(old_.rows, [&](const Row& row) { return row[i].has_value(); });
      if (had_values) changes.lost.push_back("the values of " + column_name(i));
    }
  }

  /// The columns that cannot be the same even by themselves; else the rows as a whole.
  void blame(std::size_t found, RowChanges& changes) {
    if (candidates_.size() < old_.rows.size()) {
      changes.lost.push_back("rows of " + qualified_name(old_.key) + " (" + std::to_string(old_.rows.size()) +
                             " before, " + std::to_string(candidates_.size()) + " after)");
      return;
    }
    const std::size_t told = changes.lost.size();
    for (std::size_t i = 0; i < old_.columns.size(); ++i) {
      if (match({i}) < old_.rows.size()) changes.lost.push_back("values of " + column_name(i));
    }
    if (changes.lost.size() == told) {
      changes.lost.push_back("rows of " + qualified_name(old_.key) + " (" + std::to_string(old_.rows.size()) +
                             " before, " + std::to_string(found) + " of them after)");
    }
  }

  /// Any value may stand in these; whether others do is still worth telling.
  void note_changed_columns(RowChanges& changes) {
    strict_ = true;
    for (std::size_t column = 0; column < old_.columns.size(); ++column) {
      if (permission_.of(old_.key, old_.columns[column].name) != Permission::Column::changed) continue;
      if (match({column}) < old_.rows.size()) changes.changed.push_back(column_name(column));
    }
    strict_ = false;
  }

  const SeenTable& old_;
  const Permission& permission_;
  std::vector<Home> homes_;
  std::vector<std::pair<const Home*, const Row*>> candidates_;
  std::vector<int> partners_;  ///< of each candidate: the row of before
  bool strict_ = false;        ///< columns that may change are compared, too
};

}  // namespace

RowChanges changes_of_rows(const SeenTables& before, const SeenTables& now, const Permission& permission) {
  RowChanges changes;
  for (const SeenTable& table : before) {
    Search(table, now, permission).run(changes);
  }
  return changes;
}

}  // namespace gen::prove
