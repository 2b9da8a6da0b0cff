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
  if (!connection.execute("BEGIN")) return std::nullopt;
  const bool made = connection.execute("CREATE TEMP TABLE " + empty + " (LIKE " + real + ")").ok() &&
                    connection
                        .execute(std::string("CREATE ") + (shape.unique_index ? "UNIQUE " : "") + "INDEX " +
                                 shape.created_index + " ON " + empty + " " + shape.index_definition)
                        .ok();
  if (made) definitions.wanted = definition_of(connection, empty, index);
  (void)connection.execute("ROLLBACK");
  if (definitions.existing.empty() || definitions.wanted.empty()) return std::nullopt;
  return definitions;
}

}  // namespace gen::apply
