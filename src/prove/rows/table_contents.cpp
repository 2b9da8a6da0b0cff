#include "prove/rows/table_contents.hpp"

namespace gen::prove {
namespace {

constexpr const char* kTables =
    "SELECT c.oid::text, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname),"
    " n.nspname || '.' || c.relname"
    " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname NOT IN ('{ledger}', 'information_schema')"
    " AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 3";

/// As JSON because that has the columns in an order of its own; a sum because that has the rows in none.
std::string content_query(const std::string& table, ContentDepth depth) {
  const std::string hash =
      depth == ContentDepth::rows
          ? "''"
          : "coalesce(pg_catalog.sum(pg_catalog.hashtextextended(pg_catalog.to_jsonb(t)::text, 0)::numeric), 0)::text";
  return "SELECT pg_catalog.count(*), " + hash + " FROM ONLY " + table + " AS t";
}

}  // namespace

support::Result<TableContents> read_contents(pg::Connection& session, ContentDepth depth,
                                             const apply::LedgerSchema& ledger) {
  auto tables = session.query(ledger.sql(kTables));
  if (!tables) return pg::to_diagnostic(tables.error(), "GEN6018");
  std::vector<std::string> queries;
  for (std::size_t row = 0; row < tables->size(); ++row) queries.push_back(content_query(tables->text(row, 1), depth));
  TableContents contents;
  const auto outcomes = session.query_all(queries);
  for (std::size_t row = 0; row < tables->size(); ++row) {
    const pg::QueryOutcome& outcome = outcomes[row];
    if (!outcome) return pg::to_diagnostic(outcome.error(), "GEN6018");
    contents[tables->text(row, 0)] = {tables->text(row, 2), outcome->integer(0, 0), outcome->text(0, 1)};
  }
  return contents;
}

const TableContent* find_table(const TableContents& contents, const std::string& oid, const std::string& name) {
  if (const auto found = contents.find(oid); found != contents.end()) return &found->second;
  for (const auto& [other, content] : contents) {
    if (content.name == name) return &content;
  }
  return nullptr;
}

std::vector<std::string> changed_tables(const TableContents& before, const TableContents& after) {
  std::vector<std::string> names;
  for (const auto& [oid, content] : before) {
    const auto now = after.find(oid);
    if (now != after.end() && !(now->second == content)) names.push_back(content.name);
  }
  return names;
}

}  // namespace gen::prove
