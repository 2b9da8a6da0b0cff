#include "index_definition.hpp"

#include "empty_copy.hpp"
#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

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

/// Asks `query` of a copy of the table that has the index of `shape`.
pg::Rows ask_of_index(pg::Connection& connection, const StatementShape& shape, const char* query,
                      const std::vector<std::optional<std::string>>& parameters = {}) {
  const auto statement = [&shape](const std::string& copy) {
    return std::string("CREATE ") + (shape.unique_index ? "UNIQUE " : "") + "INDEX " + shape.created_index + " ON " +
           copy + " " + shape.index_definition;
  };
  return ask_of_empty_copy(connection, shape.index_table, statement, query, parameters);
}

std::string definition_of(pg::Connection& connection, const std::string& table, const std::string& index) {
  auto rows = connection.query(kDefinition, {table, index});
  return rows && !rows->empty() ? rows->text(0, 0) : "";
}

}  // namespace

std::optional<IndexDefinitions> index_definitions(RunContext& context, const StatementShape& shape) {
  const std::string index = support::fold_identifier(shape.created_index).str();
  IndexDefinitions definitions;
  definitions.existing = definition_of(context.connection, shape.index_table, index);
  const pg::Rows wanted = ask_of_index(context.connection, shape, kDefinition, {index});
  if (!wanted.empty()) definitions.wanted = wanted.text(0, 0);
  if (definitions.existing.empty() || definitions.wanted.empty()) return std::nullopt;
  return definitions;
}

std::vector<LikeIndex> indexes_like(RunContext& context, const StatementShape& shape) {
  const pg::Rows wanted = ask_of_index(context.connection, shape, kIndexes);
  auto all = context.connection.query(kIndexes, {shape.index_table});
  if (wanted.size() != 1 || !all) return {};
  std::vector<LikeIndex> alike;
  for (std::size_t row = 0; row < all->size(); ++row) {
    if (all->text(row, 3) != wanted.text(0, 3)) continue;
    alike.push_back({all->text(row, 0), all->boolean(row, 1), all->boolean(row, 2)});
  }
  return alike;
}

}  // namespace gen::apply
