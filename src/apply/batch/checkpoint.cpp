#include "checkpoint.hpp"

#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

std::optional<std::string> text_or_nothing(const pg::Rows& rows, std::string_view column) {
  const auto value = rows.get(0, column);
  if (!value) return std::nullopt;
  return std::string(*value);
}

std::optional<std::int64_t> number_or_nothing(const pg::Rows& rows, std::string_view column) {
  if (!rows.get(0, column)) return std::nullopt;
  return rows.integer(0, column);
}

}  // namespace

// Each goes in one round trip with BEGIN and COMMIT, hence the literals.
CheckpointOutcome open_at_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                     std::chrono::milliseconds limit) {
  auto rows = connection.execute(
      "BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL statement_timeout = " + std::to_string(limit.count()) +
      "; SELECT version, last, upper, done, paused, stop, batch_size, pause_ms, rows_done, rows_seen"
      " FROM " +
      ledger.table("checkpoints") + " WHERE job = " + support::quote_literal(job) + " FOR UPDATE");
  if (!rows) return rows.error();
  if (rows->empty()) return std::optional<BatchCheckpoint>{};
  BatchCheckpoint found;
  found.version = text_or_nothing(*rows, "version");
  found.last = text_or_nothing(*rows, "last");
  found.upper = text_or_nothing(*rows, "upper");
  found.done = rows->boolean(0, "done");
  found.paused = rows->boolean(0, "paused");
  found.stop = rows->boolean(0, "stop");
  found.batch_size = number_or_nothing(*rows, "batch_size");
  found.pause_ms = number_or_nothing(*rows, "pause_ms");
  found.rows_done = rows->integer(0, "rows_done");
  found.rows_seen = rows->integer(0, "rows_seen");
  return std::optional<BatchCheckpoint>(found);
}

pg::QueryOutcome begin_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                  const std::string& version, const std::optional<std::string>& upper) {
  auto cleared =
      connection.query(ledger.sql("DELETE FROM {ledger}.rejects WHERE version = $1 AND job = $2"), {version, job});
  if (!cleared) return cleared;
  return connection.query(
      ledger.sql("INSERT INTO {ledger}.checkpoints AS c (job, version, upper, done) VALUES ($1, $2, $3::text, $3::text "
                 "IS NULL)"
                 " ON CONFLICT (job) DO UPDATE SET version = excluded.version, last = NULL, upper = excluded.upper,"
                 " done = excluded.done, rows_done = 0, rows_seen = 0, stop = false,"
                 " updated_at = pg_catalog.clock_timestamp()"),
      {job, version, upper});
}

pg::QueryOutcome adopt_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                  const std::string& version) {
  return connection.query(ledger.sql("UPDATE {ledger}.checkpoints SET version = $2 WHERE job = $1"), {job, version});
}

pg::QueryOutcome commit_at_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                      const std::string& last, std::uint64_t rows_done, std::int64_t rows_seen) {
  return connection.execute("UPDATE " + ledger.table("checkpoints") + " SET last = " + support::quote_literal(last) +
                            ", rows_done = rows_done + " + std::to_string(rows_done) + ", rows_seen = rows_seen + " +
                            std::to_string(rows_seen) + ", updated_at = pg_catalog.clock_timestamp() WHERE job = " +
                            support::quote_literal(job) + "; COMMIT");
}

pg::QueryOutcome finish_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job) {
  return connection.query(
      ledger.sql(
          "UPDATE {ledger}.checkpoints SET done = true, updated_at = pg_catalog.clock_timestamp() WHERE job = $1"),
      {job});
}

bool is_unfinished(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version) {
  auto rows = connection.query(
      ledger.sql("SELECT 1 FROM {ledger}.migrations WHERE version = $1 AND state IN ('running', 'failed')"), {version});
  return rows && !rows->empty();
}

pg::QueryOutcome reject_row(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version,
                            const std::string& job, const std::string& key, const pg::ServerError& why) {
  return connection.query(
      ledger.sql("INSERT INTO {ledger}.rejects (version, job, key, error, sqlstate) VALUES ($1, $2, $3, $4, $5)"
                 " ON CONFLICT (version, job, key) DO UPDATE SET error = excluded.error, sqlstate = excluded.sqlstate,"
                 " at = excluded.at"),
      {version, job, key, why.message, why.sqlstate});
}

pg::QueryOutcome remove_reject(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version,
                               const std::string& job, const std::string& key) {
  return connection.query(ledger.sql("DELETE FROM {ledger}.rejects WHERE version = $1 AND job = $2 AND key = $3"),
                          {version, job, key});
}

std::int64_t count_rejects(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version,
                           const std::string& job) {
  auto rows = connection.query(
      ledger.sql("SELECT pg_catalog.count(*) FROM {ledger}.rejects WHERE version = $1 AND job = $2"), {version, job});
  return rows && !rows->empty() ? rows->integer(0, 0) : 0;
}

}  // namespace gen::apply
