#include "gen/apply/identity.hpp"

#include "apply/ledger/tables.hpp"
#include "apply/ledger/unreadable_ledger.hpp"
#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

using support::Result;

constexpr const char* kIdentityExists = "SELECT pg_catalog.to_regclass('{ledger}.identity') IS NOT NULL";

Result<bool> exists(pg::Connection& connection, const LedgerSchema& ledger) {
  auto found = connection.query(ledger.sql(kIdentityExists));
  if (!found) return unreadable_ledger(found.error(), connection, ledger);
  return found->boolean(0, 0);
}

Result<void> write(pg::Connection& connection, const LedgerSchema& ledger, const char* sql, const std::string& name,
                   bool is_protected) {
  auto made = exists(connection, ledger);
  if (!made) return made.errors();
  if (!*made) {
    auto table = connection.execute(ledger.sql(std::string("CREATE SCHEMA IF NOT EXISTS {ledger};") + kIdentityTable));
    if (!table) return pg::to_diagnostic(table.error(), "GEN5002");
  }
  auto written = connection.query(ledger.sql(sql), {name, is_protected ? "true" : "false"});
  if (!written) return pg::to_diagnostic(written.error(), "GEN5002");
  return {};
}

}  // namespace

Result<std::optional<Identity>> read_identity(pg::Connection& connection, const LedgerSchema& ledger) {
  auto made = exists(connection, ledger);
  if (!made) return made.errors();
  if (!*made) return std::optional<Identity>{};
  auto rows = connection.query(ledger.sql(
      "SELECT name, protected, pg_catalog.to_char(stamped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS "
      "stamped_at,"
      " stamped_by FROM {ledger}.identity"));
  if (!rows) return unreadable_ledger(rows.error(), connection, ledger);
  if (rows->empty()) return std::optional<Identity>{};
  return std::optional(
      Identity{rows->text(0, "name"), rows->boolean(0, 1), rows->text(0, "stamped_at"), rows->text(0, "stamped_by")});
}

Result<void> stamp_identity(pg::Connection& connection, const LedgerSchema& ledger, const std::string& name,
                            bool is_protected) {
  return write(connection, ledger,
               "INSERT INTO {ledger}.identity (name, protected) VALUES ($1, $2::boolean) ON CONFLICT DO NOTHING", name,
               is_protected);
}

Result<void> replace_identity(pg::Connection& connection, const LedgerSchema& ledger, const std::string& name,
                              bool is_protected) {
  if (auto done =
          write(connection, ledger,
                "INSERT INTO {ledger}.identity (name, protected) VALUES ($1, $2::boolean) ON CONFLICT (one) DO UPDATE"
                " SET name = excluded.name, protected = excluded.protected, stamped_at = excluded.stamped_at,"
                " stamped_by = excluded.stamped_by",
                name, is_protected);
      !done) {
    return done;
  }
  auto has_ledger = connection.query(ledger.sql("SELECT pg_catalog.to_regclass('{ledger}.events') IS NOT NULL"));
  if (!has_ledger || !has_ledger->boolean(0, 0)) return {};
  auto told =
      connection.query(ledger.sql("INSERT INTO {ledger}.events (action, detail) VALUES ('identity', $1)"), {name});
  if (!told) return pg::to_diagnostic(told.error(), "GEN5002");
  return {};
}

}  // namespace gen::apply
