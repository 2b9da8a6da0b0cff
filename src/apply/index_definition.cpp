#include "index_definition.hpp"

#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

constexpr const char* kTable =
    "SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(t.relname),"
    " 'pg_temp.' || pg_catalog.quote_ident(t.relname)"
    " FROM pg_catalog.pg_class t JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace"
    " WHERE t.oid = pg_catalog.to_regclass($1)";

// The temporary schema prints as pg_temp or, on older servers, with its number. $1: the table, $2: the index.
constexpr const char* kDefinition =
    "SELECT pg_catalog.replace(pg_catalog.replace(pg_catalog.pg_get_indexdef(i.indexrelid),"
    " pg_catalog.format(' ON %I.%I USING ', n.nspname, t.relname), ' USING '),"
    " pg_catalog.format(' ON pg_temp.%I USING ', t.relname), ' USING ')"
    " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid"
    " JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace"
    " WHERE i.indrelid = pg_catalog.to_regclass($1) AND x.relname = $2::name";

// As above for all indexes of a table, without their names.
constexpr const char* kIndexes =
    "SELECT pg_catalog.quote_ident(xn.nspname) || '.' || pg_catalog.quote_ident(x.relname), i.indisvalid,"
    " EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid"
    " AND p.pid <> pg_catalog.pg_backend_pid()),"
    " pg_catalog.replace(pg_catalog.replace(pg_catalog.pg_get_indexdef(i.indexrelid),"
    " pg_catalog.format(' %I ON %I.%I USING ', x.relname, n.nspname, t.relname), ' USING '),"
    " pg_catalog.format(' %I ON pg_temp.%I USING ', x.relname, t.relname), ' USING ')"
    " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid"
    " JOIN pg_catalog.pg_namespace xn ON xn.oid = x.relnamespace"
    " JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace"
    " WHERE i.indrelid = pg_catalog.to_regclass($1) ORDER BY i.indisvalid, 1";

/// Makes the index of `shape` on an empty temporary copy of its table, asks `query` there, and rolls back.
pg::Rows on_empty_copy(pg::Connection& connection, const StatementShape& shape, const std::string& real,
                       const std::string& empty, const char* query,
                       const std::vector<std::optional<std::string>>& parameters) {
  pg::Rows found;
  if (!connection.execute("BEGIN")) return found;
  const bool made = connection.execute("CREATE TEMP TABLE " + empty + " (LIKE " + real + ")").ok() &&
                    connection
                        .execute(std::string("CREATE ") + (shape.unique_index ? "UNIQUE " : "") + "INDEX " +
                                 shape.created_index + " ON " + empty + " " + shape.index_definition)
                        .ok();
  if (made) {
    if (auto rows = connection.query(query, parameters)) found = *rows;
  }
  (void)connection.execute("ROLLBACK");
  return found;
}

std::string definition_of(pg::Connection& connection, const std::string& table, const std::string& index) {
  auto rows = connection.query(kDefinition, {table, index});
  return rows && !rows->empty() ? rows->text(0, 0) : "";
}

}  // namespace

std::optional<IndexDefinitions> index_definitions(RunContext& context, const StatementShape& shape) {
  pg::Connection& connection = context.connection;
  auto table = connection.query(kTable, {shape.index_table});
  if (!table || table->empty() || connection.in_transaction()) return std::nullopt;
  const std::string real = table->text(0, 0);
  const std::string empty = table->text(0, 1);
  const std::string index = support::fold_identifier(shape.created_index).str();
  IndexDefinitions definitions;
  definitions.existing = definition_of(connection, real, index);
  const pg::Rows wanted = on_empty_copy(connection, shape, real, empty, kDefinition, {empty, index});
  if (!wanted.empty()) definitions.wanted = wanted.text(0, 0);
  if (definitions.existing.empty() || definitions.wanted.empty()) return std::nullopt;
  return definitions;
}

std::vector<LikeIndex> indexes_like(RunContext& context, const StatementShape& shape) {
  pg::Connection& connection = context.connection;
  auto table = connection.query(kTable, {shape.index_table});
  if (!table || table->empty() || connection.in_transaction()) return {};
  const std::string empty = table->text(0, 1);
  const pg::Rows wanted = on_empty_copy(connection, shape, table->text(0, 0), empty, kIndexes, {empty});
  auto all = connection.query(kIndexes, {table->text(0, 0)});
  if (wanted.size() != 1 || !all) return {};
  std::vector<LikeIndex> alike;
  for (std::size_t row = 0; row < all->size(); ++row) {
    if (all->text(row, 3) != wanted.text(0, 3)) continue;
    alike.push_back({all->text(row, 0), all->boolean(row, 1), all->boolean(row, 2)});
  }
  return alike;
}

}  // namespace gen::apply
