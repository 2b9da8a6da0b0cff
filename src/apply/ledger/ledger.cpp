#include "gen/apply/ledger.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "apply/ledger/unreadable_ledger.hpp"
#include "gen/support/identifier.hpp"
#include "gen/support/sql_passwords.hpp"
#include "tables.hpp"

namespace gen::apply {
namespace {

constexpr std::array<std::string_view, 7> kStates = {"pending", "running",     "completed", "failed",
                                                     "skipped", "rolled_back", "baseline"};

constexpr const char* kLedgerExists =
    "SELECT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = '{ledger}' AND c.relname = 'migrations'),"
    " pg_catalog.to_char(pg_catalog.clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')";

constexpr const char* kReadMigrations =
    "SELECT version, name, kind, phase, state, direction, checksum, steps_total, steps_done,"
    " pg_catalog.array_to_string(step_hashes, ' ') AS step_hashes, error, sqlstate, fingerprint_before,"
    " fingerprint_after, pg_catalog.to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS started_at,"
    " pg_catalog.to_char(finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS finished_at, ms, rank, role,"
    " host, gen_version, git_sha, note";

/// A schema is known to be a ledger by its table and the columns of it.
constexpr const char* kOtherLedgers = R"sql(
SELECT n.nspname FROM pg_catalog.pg_namespace n
JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = 'migrations' AND c.relkind = 'r'
WHERE (n.nspname = 'gen' OR n.nspname LIKE 'gen\_%') AND n.nspname <> '{ledger}'
  AND pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT')
  AND 5 = (SELECT pg_catalog.count(*) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
           AND a.attname IN ('version', 'name', 'state', 'checksum', 'step_hashes'))
ORDER BY n.nspname
)sql";

// What version 2 added: reading works on a ledger that no run of this gen has upgraded yet.
constexpr const char* kReadSince2 = ", step_started, error_line, error_statement, error_detail, error_hint";
constexpr const char* kReadBefore2 =
    ", NULL AS step_started, NULL AS error_line, NULL AS error_statement, NULL AS error_detail, NULL AS error_hint";

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

Record record_of(const pg::Rows& rows, std::size_t row) {
  Record record;
  record.version = migration::Version(rows.text(row, "version"));
  record.name = rows.text(row, "name");
  record.kind = migration::kind_of(rows.text(row, "kind")).value_or(migration::Kind::schema);
  record.phase = migration::phase_of(rows.text(row, "phase"));
  record.state = state_of(rows.text(row, "state")).value_or(State::failed);
  record.direction = rows.text(row, "direction") == "down" ? migration::Direction::down : migration::Direction::up;
  record.checksum = rows.text(row, "checksum");
  record.steps_total = static_cast<std::size_t>(rows.integer(row, "steps_total"));
  record.steps_done = static_cast<std::size_t>(rows.integer(row, "steps_done"));
  record.step_hashes = words_of(rows.text(row, "step_hashes"));
  if (rows.get(row, "step_started")) record.step_started = static_cast<std::size_t>(rows.integer(row, "step_started"));
  record.error = rows.text(row, "error");
  record.sqlstate = rows.text(row, "sqlstate");
  record.error_line = static_cast<std::size_t>(rows.integer(row, "error_line"));
  record.error_statement = support::without_passwords(rows.text(row, "error_statement"));
  record.error_detail = rows.text(row, "error_detail");
  record.error_hint = rows.text(row, "error_hint");
  record.fingerprint_before = rows.text(row, "fingerprint_before");
  record.fingerprint_after = rows.text(row, "fingerprint_after");
  record.started_at = rows.text(row, "started_at");
  record.finished_at = rows.text(row, "finished_at");
  record.ms = rows.integer(row, "ms");
  record.rank = rows.integer(row, "rank");
  record.role = rows.text(row, "role");
  record.host = rows.text(row, "host");
  record.gen_version = rows.text(row, "gen_version");
  record.git_sha = rows.text(row, "git_sha");
  record.note = rows.text(row, "note");
  return record;
}

support::Diagnostic too_new(int version) {
  return support::error("GEN5003",
                        "the ledger of this database is of version " + std::to_string(version) + "; this gen knows " +
                            std::to_string(kLedgerVersion),
                        {}, "use the newer gen that wrote it");
}

/// 0 where there is none.
int ledger_version(pg::Connection& connection, const LedgerSchema& schema) {
  auto rows = connection.query(
      schema.sql("SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                 " WHERE n.nspname = '{ledger}' AND c.relname = 'settings'"));
  if (!rows || rows->empty()) return 0;
  rows = connection.query(schema.sql("SELECT value FROM {ledger}.settings WHERE name = 'ledger_version'"));
  return rows && !rows->empty() ? static_cast<int>(rows->integer(0, 0)) : 0;
}

/// Before version 3 the ledger kept the texts of files as they are, with their passwords.
support::Result<void> mask_kept_texts(pg::Connection& connection, const LedgerSchema& schema, int version) {
  std::vector<std::string> columns{"up_sql", "down_sql"};
  if (version >= 2) columns.emplace_back("error_statement");
  for (const std::string& column : columns) {
    auto rows = connection.query(
        schema.sql("SELECT version, " + column + " FROM {ledger}.migrations WHERE " + column + " <> ''"));
    for (std::size_t row = 0; rows && row < rows->size(); ++row) {
      const std::string text = rows->text(row, 1);
      const std::string masked = support::without_passwords(text);
      if (masked == text) continue;
      auto done = connection.query(schema.sql("UPDATE {ledger}.migrations SET " + column + " = $2 WHERE version = $1"),
                                   {rows->text(row, 0), masked});
      if (!done) return pg::to_diagnostic(done.error(), "GEN5002");
    }
    if (!rows) return pg::to_diagnostic(rows.error(), "GEN5002");
  }
  return {};
}

std::optional<std::string> sql_column(pg::Connection& connection, const LedgerSchema& schema, const char* column,
                                      const migration::Version& version) {
  auto rows = connection.query(
      schema.sql("SELECT " + std::string(column) + " FROM {ledger}.migrations WHERE version = $1"), {version.str()});
  if (!rows || rows->empty()) return std::nullopt;
  const auto text = rows->get(0, 0);
  if (!text || text->empty()) return std::nullopt;
  return std::string(*text);
}

/// A schema of that name with something else in it belongs to somebody.
support::Result<void> check_free(pg::Connection& connection, const LedgerSchema& schema) {
  auto rows = connection.query(schema.sql(
      "SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
      " WHERE n.nspname = '{ledger}' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
      " AND c.relname NOT IN ('backups', 'checkpoints', 'events', 'identity', 'migrations', 'parked', 'rejects',"
      " 'settings') ORDER BY c.relname LIMIT 1"));
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5002");
  if (rows->empty()) return {};
  return support::error(
      "GEN5602", "schema " + schema.name() + " is to be the ledger, and holds something else: " + rows->text(0, 0), {},
      "give this project another name: [project] name in gen.toml");
}

}  // namespace

std::string_view state_name(State state) { return kStates[static_cast<std::size_t>(state)]; }

std::optional<State> state_of(std::string_view name) {
  const auto found = std::ranges::find(kStates, name);
  if (found == kStates.end()) return std::nullopt;
  return static_cast<State>(found - kStates.begin());
}

bool counts_as_applied(State state) {
  return state == State::completed || state == State::skipped || state == State::baseline;
}

const Record* Ledger::find(const migration::Version& version) const {
  const auto found = std::ranges::lower_bound(records, version, {}, &Record::version);
  return found != records.end() && found->version == version ? &*found : nullptr;
}

migration::Version Ledger::last_applied() const {
  migration::Version last;
  for (const Record& record : records) {
    if (counts_as_applied(record.state)) last = record.version;
  }
  return last;
}

support::Result<Ledger> read_ledger(pg::Connection& connection, const LedgerSchema& schema) {
  Ledger ledger;
  auto exists = connection.query(schema.sql(kLedgerExists));
  if (!exists) return unreadable_ledger(exists.error(), connection, schema);
  ledger.now = exists->text(0, 1);
  if (!exists->boolean(0, 0)) return ledger;
  ledger.exists = true;
  const int version = ledger_version(connection, schema);
  if (version > kLedgerVersion) return too_new(version);
  auto rows = connection.query(std::string(kReadMigrations) + (version < 2 ? kReadBefore2 : kReadSince2) + " FROM " +
                               schema.table("migrations"));
  if (!rows) return unreadable_ledger(rows.error(), connection, schema);
  for (std::size_t row = 0; row < rows->size(); ++row) ledger.records.push_back(record_of(*rows, row));
  std::ranges::sort(ledger.records, {}, &Record::version);
  return ledger;
}

support::Result<std::vector<LedgerSchema>> other_ledgers(pg::Connection& connection, const LedgerSchema& schema) {
  auto rows = connection.query(schema.sql(kOtherLedgers));
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5001");
  std::vector<LedgerSchema> found;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    if (const auto other = LedgerSchema::named(rows->text(row, 0))) found.push_back(*other);
  }
  return found;
}

support::Result<void> ensure_ledger(pg::Connection& connection, const LedgerSchema& schema) {
  const int version = ledger_version(connection, schema);
  if (version == kLedgerVersion) return {};
  if (version > kLedgerVersion) return too_new(version);
  if (version == 0) {
    if (auto free = check_free(connection, schema); !free) return free;
  }
  // Comes first: as long as the version is the old one, the next run does what is left of it.
  if (auto masked = version > 0 ? mask_kept_texts(connection, schema, version) : support::Result<void>{}; !masked)
    return masked;
  // Several statements in one query are one transaction.
  auto made = connection.execute(schema.sql(kLedgerTables));
  if (made) return {};
  support::Diagnostic problem = pg::to_diagnostic(made.error(), "GEN5002");
  problem.message = "cannot create the ledger: " + problem.message;
  if (made.error().is("42501")) {
    // SET ROLE and settings of the login role make it another one than the URL names.
    auto role = connection.query("SELECT current_user");
    problem.hint = "GRANT CREATE ON DATABASE " + support::quote_identifier(connection.target().database()) + " TO " +
                   support::quote_identifier(role ? role->text(0, 0) : connection.target().user()) + ";";
  }
  return problem;
}

std::optional<std::string> recorded_up_sql(pg::Connection& connection, const LedgerSchema& schema,
                                           const migration::Version& version) {
  return sql_column(connection, schema, "up_sql", version);
}

std::optional<std::string> recorded_down_sql(pg::Connection& connection, const LedgerSchema& schema,
                                             const migration::Version& version) {
  return sql_column(connection, schema, "down_sql", version);
}

}  // namespace gen::apply
