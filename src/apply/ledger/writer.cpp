#include "writer.hpp"

#include <unistd.h>

#include "gen/support/sql_passwords.hpp"

namespace gen::apply {
namespace {

using migration::Direction;

std::optional<std::string> or_null(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return text;
}

/// The ledger is read by many more people than the folder with the files.
std::optional<std::string> kept_text(const std::optional<migration::File>& file) {
  if (!file) return std::nullopt;
  return support::without_passwords(file->text);
}

std::string host_name() {
  char name[256] = "";
  gethostname(name, sizeof name - 1);
  return name;
}

/// Enough to recognise a statement; a load of rows need not be kept twice.
std::string beginning_of(const std::string& statement) {
  constexpr std::size_t kMost = 2000;
  if (statement.size() <= kMost) return statement;
  std::size_t end = kMost;
  while (end > 0 && (static_cast<unsigned char>(statement[end]) & 0xC0U) == 0x80U) --end;  // not inside a character
  return statement.substr(0, end) + " ...";
}

constexpr std::string_view kNoError =
    "error = NULL, sqlstate = NULL, error_line = NULL, error_statement = NULL, error_detail = NULL, error_hint = NULL";

constexpr std::string_view kBegun = "CASE WHEN $9 <> '' THEN COALESCE(step_started, steps_done) END";
// A down that was rolled back says nothing about the up that stopped half-way before it.
constexpr std::string_view kNothingBegun = "CASE WHEN direction <> $9 THEN step_started END";

std::string verb(const Entry& entry) { return entry.direction == Direction::up ? "up" : "down"; }

constexpr const char* kPut =
    "INSERT INTO {ledger}.migrations AS m (version, name, kind, phase, state, direction, checksum, up_sql, down_sql,"
    " fingerprint_before, host, backend_pid, gen_version, git_sha, note, role, started_at)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, pg_catalog.pg_backend_pid(), $12, $13, $14,"
    " CURRENT_USER, pg_catalog.now())"
    " ON CONFLICT (version) DO UPDATE SET name = excluded.name, kind = excluded.kind, phase = excluded.phase,"
    " state = excluded.state, direction = excluded.direction, checksum = excluded.checksum,"
    " up_sql = excluded.up_sql, down_sql = excluded.down_sql, fingerprint_before = excluded.fingerprint_before,"
    " fingerprint_after = NULL, host = excluded.host, backend_pid = excluded.backend_pid,"
    " gen_version = excluded.gen_version, git_sha = excluded.git_sha, note = excluded.note,"
    " role = CURRENT_USER, started_at = COALESCE(CASE WHEN m.state = 'running' THEN m.started_at END,"
    " excluded.started_at)";

// A down changes what is known about the run, not what the file said when it was applied.
constexpr const char* kPutDown =
    "UPDATE {ledger}.migrations SET state = $2, direction = 'down', host = $3, backend_pid = "
    "pg_catalog.pg_backend_pid(),"
    " gen_version = $4, role = CURRENT_USER, started_at = CASE WHEN state = 'running' THEN started_at"
    " ELSE pg_catalog.now() END WHERE version = $1";

}  // namespace

LedgerWriter::Problem LedgerWriter::run(const std::string& sql,
                                        const std::vector<std::optional<std::string>>& parameters) {
  auto outcome = connection_.query(options_.ledger.sql(sql), parameters);
  if (outcome) return std::nullopt;
  return outcome.error();
}

LedgerWriter::Problem LedgerWriter::event(const std::string& version, const std::string& action,
                                          const std::string& detail, const std::string& sqlstate,
                                          std::chrono::milliseconds took) {
  return run(
      "INSERT INTO {ledger}.events (version, action, detail, sqlstate, ms, host, gen_version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7)",
      {or_null(version), action, or_null(detail), or_null(sqlstate), std::to_string(took.count()), host_name(),
       GEN_VERSION});
}

LedgerWriter::Problem LedgerWriter::put_row(const Entry& entry, State state) {
  if (entry.direction == Direction::down || entry.migration == nullptr) {
    return run(kPutDown, {entry.version.str(), std::string(state_name(state)), host_name(), GEN_VERSION});
  }
  const migration::Migration& file = *entry.migration;
  const auto phase = file.up.phase();
  return run(kPut, {entry.version.str(), entry.name, std::string(migration::kind_name(file.kind())),
                    phase ? std::optional<std::string>(migration::phase_name(*phase)) : std::nullopt,
                    std::string(state_name(state)), verb(entry), file.checksum,
                    support::without_passwords(file.up.text), kept_text(file.down), or_null(entry.fingerprint_before),
                    host_name(), GEN_VERSION, or_null(options_.git_sha), or_null(options_.note)});
}

/// At once: a row that is running with the steps of the run before would be resumed behind those.
LedgerWriter::Problem LedgerWriter::running(const Entry& entry, std::size_t steps_total, std::size_t steps_done) {
  const bool own = !connection_.in_transaction();
  if (own) {
    if (auto problem = run("BEGIN", {})) return problem;
  }
  auto problem = put_running(entry, steps_total, steps_done);
  if (!own) return problem;
  auto ended = run(problem ? "ROLLBACK" : "COMMIT", {});
  return problem ? problem : ended;
}

LedgerWriter::Problem LedgerWriter::put_running(const Entry& entry, std::size_t steps_total, std::size_t steps_done) {
  if (auto problem = put_row(entry, State::running)) return problem;
  if (auto problem = run("UPDATE {ledger}.migrations SET steps_total = $2, steps_done = $3, " + std::string(kNoError) +
                             ","
                             " step_hashes = step_hashes[1:$3::integer], finished_at = NULL WHERE version = $1",
                         {entry.version.str(), std::to_string(steps_total), std::to_string(steps_done)})) {
    return problem;
  }
  return event(entry.version.str(), verb(entry) + (steps_done == 0 ? " started" : " resumed"), "", "", {});
}

LedgerWriter::Problem LedgerWriter::step_started(const Entry& entry, std::size_t index) {
  return run("UPDATE {ledger}.migrations SET step_started = $2 WHERE version = $1",
             {entry.version.str(), std::to_string(index)});
}

LedgerWriter::Problem LedgerWriter::step_done(const Entry& entry, std::size_t steps_done, const std::string& hash) {
  return run(
      "UPDATE {ledger}.migrations SET steps_done = $2,"
      " step_hashes = pg_catalog.array_append(step_hashes, $3::text) WHERE version = $1",
      {entry.version.str(), std::to_string(steps_done), hash});
}

LedgerWriter::Problem LedgerWriter::completed(const Entry& entry, std::size_t steps_total,
                                              std::chrono::milliseconds took) {
  const bool up = entry.direction == Direction::up;
  if (auto problem = put_row(entry, up ? State::completed : State::rolled_back)) return problem;
  // What is undone and run again walks its rows again.
  if (!up) {
    for (const char* table : {"checkpoints", "rejects"}) {
      const std::string sql = "DELETE FROM " + options_.ledger.table(table) + " WHERE version = $1";
      if (auto problem = run(sql, {entry.version.str()})) return problem;
    }
  }
  const std::string rank = up ? "(SELECT COALESCE(pg_catalog.max(rank), 0) + 1 FROM {ledger}.migrations)" : "NULL";
  if (auto problem = run("UPDATE {ledger}.migrations SET steps_total = $2, steps_done = $2, step_hashes = '{}', "
                         "step_started = NULL, " +
                             std::string(kNoError) + ", finished_at = pg_catalog.clock_timestamp(), ms = $3, rank = " +
                             rank + " WHERE version = $1",
                         {entry.version.str(), std::to_string(steps_total), std::to_string(took.count())})) {
    return problem;
  }
  return event(entry.version.str(), verb(entry), entry.name, "", took);
}

LedgerWriter::Problem LedgerWriter::failed(const Entry& entry, const Failure& failure, std::size_t line,
                                           std::chrono::milliseconds took) {
  if (entry.direction == Direction::up) {
    // No row yet: the failed transaction took it away. Steps that were done stay recorded.
    if (auto problem = put_row(entry, State::failed)) return problem;
  }
  const std::string& error = failure.diagnostic.message;
  if (auto problem =
          run("UPDATE {ledger}.migrations SET error = $2, sqlstate = $3, error_line = $5, error_statement = $6,"
              " error_detail = $7, error_hint = $8, finished_at = pg_catalog.clock_timestamp(), ms = $4,"
              " step_started = " +
                  std::string(failure.left_a_part ? kBegun : kNothingBegun) + " WHERE version = $1",
              {entry.version.str(), error, or_null(failure.sqlstate), std::to_string(took.count()),
               line > 0 ? std::optional<std::string>(std::to_string(line)) : std::nullopt,
               or_null(beginning_of(support::without_passwords(failure.statement))), or_null(failure.detail),
               or_null(failure.hint), verb(entry)})) {
    return problem;
  }
  return event(entry.version.str(), verb(entry) + " failed", error, failure.sqlstate, took);
}

LedgerWriter::Problem LedgerWriter::fingerprints(const Entry& entry, const std::string& after) {
  return run("UPDATE {ledger}.migrations SET fingerprint_before = $2, fingerprint_after = $3 WHERE version = $1",
             {entry.version.str(), or_null(entry.fingerprint_before), or_null(after)});
}

LedgerWriter::Problem LedgerWriter::marked(const Entry& entry, State state, const std::string& reason) {
  if (auto problem = put_row(entry, state)) return problem;
  const std::string rank =
      counts_as_applied(state)
          ? "COALESCE(rank, (SELECT COALESCE(pg_catalog.max(rank), 0) + 1 FROM {ledger}.migrations))"
          : "NULL";
  if (auto problem = run("UPDATE {ledger}.migrations SET " + std::string(kNoError) +
                             ", steps_done = 0, step_hashes = '{}', step_started = NULL,"
                             " finished_at = pg_catalog.clock_timestamp(), note = $2, rank = " +
                             rank + " WHERE version = $1",
                         {entry.version.str(), or_null(reason)})) {
    return problem;
  }
  return event(entry.version.str(), "marked " + std::string(state_name(state)), reason, "", {});
}

LedgerWriter::Problem LedgerWriter::forgotten(const migration::Version& version, const std::string& reason) {
  if (auto problem = run("DELETE FROM {ledger}.migrations WHERE version = $1", {version.str()})) return problem;
  return event(version.str(), "forgotten", reason, "", {});
}

LedgerWriter::Problem LedgerWriter::retried(const migration::Version& version, const std::string& outcome) {
  return event(version.str(), "rejects retried", outcome, "", {});
}

LedgerWriter::Problem LedgerWriter::moved(const std::string& from, const std::string& reason) {
  return event("", "ledger moved", "from schema " + from + ": " + reason, "", {});
}

LedgerWriter::Problem LedgerWriter::reblessed(const Entry& entry, const std::string& reason) {
  const migration::Migration& file = *entry.migration;
  if (auto problem =
          run("UPDATE {ledger}.migrations SET checksum = $2, up_sql = $3, down_sql = $4 WHERE version = $1",
              {entry.version.str(), file.checksum, support::without_passwords(file.up.text), kept_text(file.down)})) {
    return problem;
  }
  return event(entry.version.str(), "reblessed", reason, "", {});
}

}  // namespace gen::apply
