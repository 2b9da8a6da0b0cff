#pragma once

#include <map>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"
#include "plan/recipes/recipes.hpp"

namespace gen::plan {

/// The column renames that the intents declare and that are still to be made: those that an alias view serves, with the
/// changes that are nothing but their effect (PostgreSQL itself renames the column in constraints, indexes, views and
/// the like), and those for which the table has both columns until contract.
class OnlineRenames {
 public:
  OnlineRenames(const std::vector<diff::Change>& changes, const model::Intents& intents);

  const std::map<model::ObjectKey, std::vector<RenamedColumn>>& by_table() const { return by_table_; }
  /// The pair that `column` is one end of; nullptr when it is not renamed.
  const RenamedColumn* pair_of(const model::ObjectKey& table, const model::Identifier& column) const;
  /// True when the two forms differ in the names of renamed columns alone.
  bool explains(const diff::Change& change) const;
  /// Renames of columns that differ in what an alias view cannot bridge (type, identity, NOT NULL added), and all
  /// others of tables given to `write_twice`.
  const std::map<model::ObjectKey, std::vector<RenamedColumn>>& twice() const { return twice_; }
  /// As `pair_of`, of those.
  const RenamedColumn* twice_of(const model::ObjectKey& table, const model::Identifier& column) const;
  /// No alias view serves the table.
  void write_twice(const model::ObjectKey& table);

 private:
  void find(const diff::Change& change, const model::Rename& rename);
  bool explains(model::View before, const model::View& after) const;

  std::map<model::ObjectKey, std::vector<RenamedColumn>> by_table_;
  std::map<model::ObjectKey, std::vector<RenamedColumn>> twice_;
};

/// `sql` with bare words that name column `from` replaced by `to`. Words in front of a parenthesis or behind "::" are
/// functions and types.
std::string with_column_renamed(const std::string& sql, const model::Identifier& from, const model::Identifier& to);

}  // namespace gen::plan
