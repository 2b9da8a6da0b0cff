#include "record.hpp"

#include <unistd.h>

#include "gen/support/sha256.hpp"

namespace gen::apply {
namespace {

// Beside the ledger's own tables: it is made by the first backup, whether or not a migration ever ran here.
constexpr const char* kBackupsTable = R"sql(
CREATE SCHEMA IF NOT EXISTS {ledger};
CREATE TABLE IF NOT EXISTS {ledger}.backups (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  file           text NOT NULL,
  host           text,
  bytes          bigint NOT NULL,
  sha256         text NOT NULL,
  database       text NOT NULL,
  server_version text NOT NULL,
  at             timestamptz NOT NULL DEFAULT clock_timestamp(),
  role           text NOT NULL DEFAULT session_user,
  last_version   text,
  schema_only    boolean NOT NULL DEFAULT false,
  objects        bigint,
  UNIQUE (file, sha256)
);
)sql";

constexpr const char* kBackupsExist =
    "SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = '{ledger}' AND c.relname = 'backups'";

constexpr const char* kInsert =
    "INSERT INTO {ledger}.backups (file, host, bytes, sha256, database, server_version, at, role, last_version,"
    " schema_only, objects) VALUES ($1, $2, $3, $4, $5, $6, ($7::text || ' UTC')::timestamptz, $8,"
    " NULLIF($9::text, ''), $10, $11) ON CONFLICT (file, sha256) DO NOTHING RETURNING id";

constexpr const char* kList =
    "SELECT id, file, host, bytes, sha256, database, server_version, role, last_version, schema_only, objects,"
    " pg_catalog.to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS at FROM {ledger}.backups ORDER BY id DESC";

Backup backup_of(const pg::Rows& rows, std::size_t row) {
  Backup backup;
  backup.id = rows.integer(row, "id");
  backup.file = rows.text(row, "file");
  backup.host = rows.text(row, "host");
  backup.bytes = static_cast<std::uint64_t>(rows.integer(row, "bytes"));
  backup.sha256 = rows.text(row, "sha256");
  backup.database = rows.text(row, "database");
  backup.server_version = rows.text(row, "server_version");
  backup.at = rows.text(row, "at");
  backup.role = rows.text(row, "role");
  backup.last_version = rows.text(row, "last_version");
  backup.schema_only = rows.boolean(row, "schema_only");
  backup.objects = static_cast<std::size_t>(rows.integer(row, "objects"));
  return backup;
}

pg::QueryOutcome insert(pg::Connection& session, const LedgerSchema& ledger, const Backup& backup) {
  return session.query(ledger.sql(kInsert),
                       {backup.file.string(), backup.host, std::to_string(backup.bytes), backup.sha256, backup.database,
                        backup.server_version, backup.at, backup.role, backup.last_version,
                        backup.schema_only ? "true" : "false", std::to_string(backup.objects)});
}

/// Two first backups at once: the one that lost finds the table there.
pg::QueryOutcome ensure_table(pg::Connection& session, const LedgerSchema& ledger) {
  auto found = session.query(ledger.sql(kBackupsExist));
  if (!found || !found->empty()) return found;
  (void)session.execute("SET client_min_messages = warning");
  auto made = session.execute(ledger.sql(kBackupsTable));
  return made || !(made.error().is("23505") || made.error().is("42P07")) ? made
                                                                         : session.query(ledger.sql(kBackupsExist));
}

}  // namespace

void record_backup(pg::Connection& session, const LedgerSchema& ledger, Backup& backup) {
  auto done = ensure_table(session, ledger);
  if (done) done = insert(session, ledger, backup);
  if (done && !done->empty()) {
    backup.id = done->integer(0, 0);
    return;
  }
  support::Diagnostic problem = done ? support::warning("GEN5704", "") : pg::to_diagnostic(done.error(), "GEN5704");
  problem.severity = support::Severity::warning;
  problem.message = "the backup is good, but is not listed in " + ledger.table("backups") + ": " + problem.message;
  problem.hint = "restore it by its file name: gen restore " + backup.file.filename().string() + " --into NAME";
  backup.warnings.push_back(std::move(problem));
}

support::Result<std::vector<Backup>> recorded_backups(pg::Connection& connection, const LedgerSchema& ledger) {
  std::vector<Backup> backups;
  auto rows = connection.query(ledger.sql(kBackupsExist));
  if (rows && rows->empty()) return backups;
  if (rows) rows = connection.query(ledger.sql(kList));
  if (!rows) {
    support::Diagnostic problem = pg::to_diagnostic(rows.error(), "GEN5705");
    problem.message = "cannot read " + ledger.table("backups") + ": " + problem.message;
    return problem;
  }
  for (std::size_t row = 0; row < rows->size(); ++row) backups.push_back(backup_of(*rows, row));
  return backups;
}

support::Result<Backup> find_backup(pg::Connection& connection, const LedgerSchema& ledger, const std::string& id) {
  auto backups = recorded_backups(connection, ledger);
  if (!backups) return backups.errors();
  for (const Backup& backup : *backups) {
    if (std::to_string(backup.id) != id) continue;
    const std::string shown = backup.file.string();
    if (!std::filesystem::exists(backup.file)) {
      return support::error("GEN5707", "the file of backup " + id + " is not here: " + shown, {},
                            "it was written on " + backup.host + "; bring it here, then: gen restore FILE --into NAME");
    }
    if (support::sha256_hex_of_file(backup.file) != backup.sha256) {
      return support::error("GEN5707", "the file of backup " + id + " is not the one that was written: " + shown, {},
                            "take another one: gen backup --list");
    }
    return backup;
  }
  return support::error("GEN5706", "there is no backup " + id + " in this database's ledger", {},
                        "see gen backup --list, or name its file");
}

void hand_over_backups(const std::vector<Backup>& from, pg::Connection& restored, const LedgerSchema& ledger,
                       const std::string& event) {
  if (auto made = ensure_table(restored, ledger); made) {
    for (auto backup = from.rbegin(); backup != from.rend(); ++backup) (void)insert(restored, ledger, *backup);
  }
  (void)restored.query(
      ledger.sql("INSERT INTO {ledger}.events (action, detail, gen_version) VALUES ('restored', $1, $2)"),
      {event, GEN_VERSION});
}

std::string conninfo_of_database(const std::string& name) {
  std::string text = "dbname='";
  for (const char c : name) {
    if (c == '\'' || c == '\\') text += '\\';
    text += c;
  }
  return text + "'";
}

}  // namespace gen::apply
