#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"
#include "prove/rows/touched_tables.hpp"

namespace gen::prove {

/// A column as it stood when rows were read.
struct SeenColumn {
  int number = 0;  ///< attnum, which stays when the column gets another name
  std::string name;
  std::string type;
  bool not_null = false;
  bool generated = false;
};

/// A table with every row, as text. A partitioned table has those of its partitions.
struct SeenTable {
  std::string oid;  ///< stays when the table gets another name
  model::ObjectKey key;
  std::string root;  ///< the oid of the table that a partition is in the tree of; "" for all others
  std::vector<SeenColumn> columns;
  std::vector<std::vector<std::optional<std::string>>> rows;
};

using SeenTables = std::vector<SeenTable>;

/// Reads the tables of those names, and of those oids; ones that are not there are left out. Two round trips, however
/// many there are. Errors: GEN6018.
support::Result<SeenTables> read_rows(pg::Connection& session, const std::set<model::ObjectKey>& tables,
                                      const std::set<std::string>& oids);

/// `now` as far as `before` knows it: its tables by oid, their columns by number. Tables that are gone stay as they
/// were.
SeenTables seen_again(const SeenTables& before, const SeenTables& now);

/// What a migration may do to values, as it says itself.
class Permission {
 public:
  enum class Column { kept, filled, changed };  ///< as it is; NULL may get a value; any value may become another

  Permission(const model::Catalog& from, const model::Catalog& to, const model::Intents* intents,
             const Touched& touched);

  /// The column goes, and on the way back its values are told from others: what the files lose of them shows then.
  bool is_told_back(const model::ObjectKey& table, const std::string& column) const;

  /// Adds the words of a file's `loses`.
  void add_loss(const std::string& text);
  bool may_lose(const model::ObjectKey& table) const;
  bool may_lose(const model::ObjectKey& table, const std::string& column) const;
  Column of(const model::ObjectKey& table, const std::string& column) const;
  /// The name that a table or column gets; the same where it gets none.
  model::ObjectKey later_name(const model::ObjectKey& table) const;
  std::string later_name(const model::ObjectKey& table, const std::string& column) const;
  /// Where the rows of a partition may be afterwards: its tree, and every table that was in it.
  const std::vector<model::ObjectKey>& tree_of(const model::ObjectKey& root) const;

 private:
  void note_trigger(const model::Trigger& trigger);
  void note_columns(const model::Table& before, const model::Catalog& to, const Touched& touched);

  std::string losses_;
  std::map<model::ObjectKey, Column> columns_;
  std::map<model::ObjectKey, model::ObjectKey> renamed_;
  std::map<model::ObjectKey, std::vector<model::ObjectKey>> trees_;
  std::set<model::ObjectKey> filled_;
  std::set<model::ObjectKey> told_back_;
};

/// What happened to rows.
struct RowChanges {
  std::vector<std::string> lost;  ///< "rows of shop.a (3 before, 1 after)", "the values of shop.a.b": nothing says so
  std::vector<std::string> changed;  ///< "shop.a.b": other values in a column that the migration changes
};

/// Looks for each row of `before` in `now`. A row is there when its values are, but for what `permission` leaves open.
RowChanges changes_of_rows(const SeenTables& before, const SeenTables& now, const Permission& permission);

}  // namespace gen::prove
