#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "prove/rows/sample_value.hpp"
#include "prove/rows/touched_tables.hpp"

namespace gen::prove {

/// Writes rows for tables of one state that is about to become another: ordinary ones and one from the edge, with NULL
/// where that may stand. Values are distinct where keys are, and the same on both sides of a foreign key.
///
/// What it writes is one DO block: each row by itself, so that one that the server refuses (a CHECK that no value here
/// satisfies) leaves the others. Triggers and rules of users do not fire. A row refused is a NOTICE: the table's name,
/// a colon, the server's message.
class SeedScript {
 public:
  /// All must outlive this; `intents` may be null.
  SeedScript(const model::Catalog& from, const model::Catalog& to, const model::Intents* intents,
             const Touched& touched);

  /// Three rows each, or one for each of the partitions that matter.
  std::string first_rows(const std::set<model::ObjectKey>& tables) const;
  /// One row each, as a program writes it that knows `from` only; other ones for each `round` (from 0).
  std::string later_rows(const std::set<model::ObjectKey>& tables, int round) const;

 private:
  /// How one row differs from another.
  struct Row {
    std::int64_t number = 1;
    bool edge = false;
    /// 0: columns that a CHECK allows a few values only have one of these. 1, 2: all others have a constant of their
    /// CHECK, whatever it is there for, with 2 numbers one beyond it.
    int literals = 0;
  };
  using Overrides = std::map<std::string, std::string>;  ///< values of columns that lead into a partition

  std::vector<Row> rows_of(const model::Table& table, std::size_t partitions) const;
  std::string insert(const model::Table& table, const Row& row, const Overrides& overrides) const;
  std::optional<std::string> value_of(const model::Table& table, const model::Column& column, const Row& row) const;
  std::optional<std::string> literal_of(const model::Table& table, const model::Column& column, const Row& row) const;
  bool may_be_null(const model::Table& table, const model::Column& column) const;
  std::string sample_type(const model::ObjectKey& table, const model::Column& column) const;
  std::vector<Overrides> ways_into_partitions(const model::Table& root, std::int64_t first_number) const;
  void add_partitions(const model::ObjectKey& parent, const Overrides& so_far, std::int64_t& number,
                      std::vector<Overrides>& first, std::vector<Overrides>& rest) const;
  std::string block(const std::vector<std::string>& statements, const std::set<model::ObjectKey>& tables) const;
  std::string rows_block(const model::Table& table, const std::vector<std::string>& inserts, std::size_t most) const;
  std::string delete_orphans(const std::set<model::ObjectKey>& tables) const;
  void note_constraints(const model::Catalog& catalog);
  void note_check(const model::Constraint& check);
  std::string refuse_broken_checks(const model::ObjectKey& table) const;

  const model::Catalog& from_;
  const model::Catalog& to_;
  const Touched& touched_;
  SampleValues values_;
  std::set<model::ObjectKey> key_columns_;                   ///< of unique things
  std::map<model::ObjectKey, model::ObjectKey> references_;  ///< column to the one that a foreign key names
  std::vector<const model::Constraint*> foreign_keys_;
  std::map<model::ObjectKey, std::vector<std::string>>
      literals_;                       ///< of a column's CHECKs; of a domain's under its key
  std::set<model::ObjectKey> listed_;  ///< whose CHECK is a list of values
  std::map<model::ObjectKey, std::vector<std::string>> new_checks_;  ///< conditions that a table is yet to get
  std::set<model::ObjectKey> filled_;                                ///< columns with a `backfill`
  std::map<model::ObjectKey, std::vector<const model::Table*>> partitions_;
};

}  // namespace gen::prove
