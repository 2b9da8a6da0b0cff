#include <algorithm>

#include "prove/rows/kept_rows.hpp"

namespace gen::prove {
namespace {

std::string in_list(const std::set<std::string>& oids) {
  std::string text = "0";
  for (const std::string& oid : oids) text += ", " + oid;
  return text;
}

std::string columns_query(const std::set<model::ObjectKey>& tables, const std::set<std::string>& oids) {
  std::string names = "('', '')";
  for (const model::ObjectKey& key : tables) {
    names += ", (" + support::quote_literal(key.schema.str()) + ", " + support::quote_literal(key.name.str()) + ')';
  }
  return "SELECT c.oid::pg_catalog.text AS oid, n.nspname, c.relname, c.relkind = 'p' AS is_parent,"
         " CASE WHEN c.relispartition THEN pg_catalog.pg_partition_root(c.oid)::oid::pg_catalog.text END AS root,"
         " a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull,"
         " a.attgenerated <> '' AS generated"
         " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
         " LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
         " WHERE c.relkind IN ('r', 'p') AND (c.oid IN (" +
         in_list(oids) + ") OR (n.nspname, c.relname) IN (" + names + ")) ORDER BY c.oid, a.attnum";
}

std::string rows_query(const SeenTable& table, bool is_parent) {
  std::string columns;
  for (const SeenColumn& column : table.columns) {
    columns += (columns.empty() ? "" : ", ") + support::quote_identifier(column.name);
  }
  return "SELECT " + columns + " FROM " + (is_parent ? "" : "ONLY ") + qualified_name(table.key);
}

}  // namespace

support::Result<SeenTables> read_rows(pg::Connection& session, const std::set<model::ObjectKey>& tables,
                                      const std::set<std::string>& oids) {
  SeenTables seen;
  if (tables.empty() && oids.empty()) return seen;
  auto columns = session.query(columns_query(tables, oids));
  if (!columns) return pg::to_diagnostic(columns.error(), "GEN6018");
  std::vector<bool> parents;
  for (std::size_t row = 0; row < columns->size(); ++row) {
    if (seen.empty() || seen.back().oid != columns->text(row, "oid")) {
      SeenTable table;
      table.oid = columns->text(row, "oid");
      table.key = {model::ObjectKind::table,
                   model::Identifier(columns->text(row, "nspname")),
                   {},
                   model::Identifier(columns->text(row, "relname")),
                   {}};
      table.root = std::string(columns->get(row, "root").value_or(""));
      seen.push_back(std::move(table));
      parents.push_back(columns->boolean(row, "is_parent"));
    }
    if (!columns->get(row, "attnum")) continue;
    seen.back().columns.push_back({static_cast<int>(columns->integer(row, "attnum")), columns->text(row, "attname"),
                                   columns->text(row, "type"), columns->boolean(row, "attnotnull"),
                                   columns->boolean(row, "generated")});
  }
  std::vector<std::string> queries;
  for (std::size_t i = 0; i < seen.size(); ++i) queries.push_back(rows_query(seen[i], parents[i]));
  const auto outcomes = session.query_all(queries);
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (!outcomes[i]) return pg::to_diagnostic(outcomes[i].error(), "GEN6018");
    for (std::size_t row = 0; row < outcomes[i]->size(); ++row) {
      auto& values = seen[i].rows.emplace_back();
      for (std::size_t column = 0; column < seen[i].columns.size(); ++column) {
        const auto value = outcomes[i]->get(row, column);
        values.push_back(value ? std::optional<std::string>(*value) : std::nullopt);
      }
    }
  }
  return seen;
}

SeenTables seen_again(const SeenTables& before, const SeenTables& now) {
  SeenTables again;
  for (const SeenTable& old : before) {
    const auto found = std::ranges::find(now, old.oid, &SeenTable::oid);
    SeenTable table = old;
    std::vector<std::size_t> places;
    for (const SeenColumn& column : old.columns) {
      if (found == now.end()) break;
      const auto at = std::ranges::find(found->columns, column.number, &SeenColumn::number);
      if (at != found->columns.end()) places.push_back(static_cast<std::size_t>(at - found->columns.begin()));
    }
    if (found != now.end() && places.size() == old.columns.size()) {
      table.rows.clear();
      for (const auto& row : found->rows) {
        auto& values = table.rows.emplace_back();
        for (const std::size_t place : places) values.push_back(row[place]);
      }
    }
    again.push_back(std::move(table));
  }
  return again;
}

}  // namespace gen::prove
