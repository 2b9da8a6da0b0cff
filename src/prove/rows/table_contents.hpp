#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// What a table holds.
struct TableContent {
  std::string name;  ///< schema-qualified, for people
  std::int64_t rows = 0;
  std::string hash;  ///< over the values; "" when only the rows were counted. Order of rows and columns does not matter

  bool operator==(const TableContent& other) const { return rows == other.rows && hash == other.hash; }
};

/// By oid, which stays when a table gets another name.
using TableContents = std::map<std::string, TableContent>;

enum class ContentDepth { rows, values };

/// Reads every row of every table of users (not of `ledger`; partitions stand for their parents; no temporary and no
/// foreign tables). Works inside a transaction, and sees what it did. Errors: GEN6018.
support::Result<TableContents> read_contents(pg::Connection& session, ContentDepth depth,
                                             const apply::LedgerSchema& ledger = {});

/// The table of that oid, else of that name; nullptr when there is neither.
const TableContent* find_table(const TableContents& contents, const std::string& oid, const std::string& name);

/// The names of the tables that both have with another content.
std::vector<std::string> changed_tables(const TableContents& before, const TableContents& after);

}  // namespace gen::prove
