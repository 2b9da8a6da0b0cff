#include "empty_copy.hpp"

namespace gen::apply {
namespace {

constexpr const char* kCopiedTable =
    "SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(t.relname),"
    " 'pg_temp.' || pg_catalog.quote_ident(t.relname)"
    " FROM pg_catalog.pg_class t JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace"
    " WHERE t.oid = pg_catalog.to_regclass($1)";

}  // namespace

pg::Rows ask_of_empty_copy(pg::Connection& connection, const std::string& table,
                           const std::function<std::string(const std::string& copy)>& statement, const char* query,
                           const std::vector<std::optional<std::string>>& parameters) {
  pg::Rows found;
  if (connection.in_transaction()) return found;
  auto names = connection.query(kCopiedTable, {table});
  if (!names || names->empty() || !connection.execute("BEGIN")) return found;
  const std::string copy = names->text(0, 1);
  const bool made = connection.execute("CREATE TEMP TABLE " + copy + " (LIKE " + names->text(0, 0) + ")").ok() &&
                    connection.execute(statement(copy)).ok();
  if (made) {
    std::vector<std::optional<std::string>> all{copy};
    all.insert(all.end(), parameters.begin(), parameters.end());
    if (auto rows = connection.query(query, all)) found = *rows;
  }
  (void)connection.execute("ROLLBACK");
  return found;
}

}  // namespace gen::apply
