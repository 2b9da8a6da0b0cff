#include "throttle.hpp"

#include <algorithm>

#include "apply/files/sql.hpp"

namespace gen::apply {
namespace {

using std::chrono::milliseconds;

constexpr const char* kWal = "SELECT pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), '0/0')::bigint";

// A walsender without a position is one that has not begun, a base backup, or one that this role may not look at.
constexpr const char* kStandbys =
    "SELECT COALESCE(NULLIF(application_name, ''), 'standby'), state IS NULL,"
    " pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), replay_lsn)::bigint AS bytes,"
    " (EXTRACT(epoch FROM replay_lag) * 1000)::bigint AS ms,"
    " pg_catalog.pg_wal_lsn_diff(replay_lsn, '0/0')::bigint AS replayed"
    " FROM pg_catalog.pg_stat_replication WHERE state IS NULL OR replay_lsn IS NOT NULL ORDER BY 3 DESC NULLS LAST";

constexpr const char* kSlots =
    "SELECT slot_name, pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), restart_lsn)::bigint"
    " FROM pg_catalog.pg_replication_slots WHERE restart_lsn IS NOT NULL ORDER BY 2 DESC LIMIT 1";

std::string autovacuum_on(const std::string& oid) {
  return "SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_progress_vacuum v"
         " JOIN pg_catalog.pg_stat_activity a ON a.pid = v.pid AND a.backend_type = 'autovacuum worker'"
         " WHERE v.datid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())"
         " AND (v.relid = " +
         oid + " OR v.relid IN (SELECT t.relid::oid FROM pg_catalog.pg_partition_tree(" + oid + "::regclass) t)))";
}

std::string seconds(milliseconds time) { return std::to_string(time.count() / 1000) + " s"; }

std::string megabytes(std::int64_t bytes) {
  return bytes < 10 * 1024 * 1024 ? std::to_string(bytes / 1024) + " kB" : std::to_string(bytes / 1024 / 1024) + " MB";
}

}  // namespace

BatchThrottle::BatchThrottle(RunContext& context, const migration::File& file, BatchPolicy policy,
                             const std::string& table_oid, std::vector<migration::Directive> queries)
    : context_(context), file_(file), policy_(policy), queries_(std::move(queries)) {
  const bool in_time = policy_.max_lag.count() > 0;
  if (policy_.max_wal_rate > 0 || in_time) checks_.push_back({kWal, &BatchThrottle::wal_rate});
  if (policy_.max_lag_bytes > 0 || in_time) checks_.push_back({kStandbys, &BatchThrottle::standbys});
  if (policy_.max_slot_bytes > 0) checks_.push_back({kSlots, &BatchThrottle::slots});
  if (policy_.wait_for_autovacuum) checks_.push_back({autovacuum_on(table_oid), &BatchThrottle::autovacuum});
}

void BatchThrottle::batch_begins() {
  batch_began_.reset();
  if (policy_.max_wal_rate > 0 && !samples_.empty()) batch_began_ = samples_.back();
}

pg::Expected<std::string, Failure> BatchThrottle::reason() {
  std::vector<std::string> questions;
  for (const Check& check : checks_) questions.push_back(check.sql);
  const auto answers = questions.empty() ? std::vector<pg::QueryOutcome>{} : context_.connection.query_all(questions);
  std::string found;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (!answers[i]) return failure_of(answers[i].error(), "GEN5201", file_);
    // Each has to see its rows, for some remember them.
    const std::string reason = (this->*checks_[i].judge)(*answers[i]);
    if (found.empty()) found = reason;
  }
  if (!found.empty()) return found;
  return own_queries();
}

/// What the last batch wrote has to be spread over enough time.
std::string BatchThrottle::wal_rate(const pg::Rows& rows) {
  samples_.push_back({Clock::now(), rows.integer(0, 0)});
  if (policy_.max_wal_rate == 0 || !batch_began_) return "";
  const Sample& now = samples_.back();
  const double written = static_cast<double>(now.wal - batch_began_->wal);
  const double took = std::chrono::duration<double>(now.at - batch_began_->at).count();
  if (written <= took * static_cast<double>(policy_.max_wal_rate)) return "";
  return "the server writes more than " + megabytes(policy_.max_wal_rate) + " of WAL in a second (max_wal_rate)";
}

/// The server's own replay_lag is empty until the first answer of a standby and old when nothing is written, so the
/// time is also taken here: what was written back then and is not replayed is at least so old.
milliseconds BatchThrottle::time_behind(std::int64_t replayed, Clock::time_point now) const {
  const auto missing = std::ranges::find_if(samples_, [&](const Sample& sample) { return sample.wal > replayed; });
  if (missing == samples_.end()) return milliseconds(0);
  return std::chrono::duration_cast<milliseconds>(now - missing->at);
}

std::string BatchThrottle::lag_of(const pg::Rows& rows, std::size_t row) const {
  const std::string name = rows.text(row, 0);
  const std::int64_t bytes = rows.integer(row, 2);
  if (policy_.max_lag_bytes > 0 && bytes > policy_.max_lag_bytes) {
    return name + " is " + megabytes(bytes) + " behind (max_lag_bytes " + megabytes(policy_.max_lag_bytes) + ")";
  }
  if (policy_.max_lag.count() == 0 || bytes <= 0) return "";
  const milliseconds behind =
      std::max(time_behind(rows.integer(row, 4), Clock::now()), milliseconds(rows.integer(row, 3)));
  if (behind <= policy_.max_lag) return "";
  return name + " is " + seconds(behind) + " behind (max_lag " + seconds(policy_.max_lag) + ")";
}

std::string BatchThrottle::standbys(const pg::Rows& rows) {
  std::string found;
  std::int64_t oldest = samples_.empty() ? 0 : samples_.back().wal;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows.boolean(row, 1)) {
      if (!said_blind_) {
        context_.progress.note(
            "standbys are there, but this role cannot see how far behind they are: GRANT pg_monitor");
      }
      said_blind_ = true;
      continue;
    }
    if (found.empty()) found = lag_of(rows, row);
    oldest = std::min(oldest, rows.integer(row, 4));
  }
  // One that is replayed everywhere stays, for the rate of WAL.
  while (samples_.size() > 1 && samples_.front().wal <= oldest) samples_.pop_front();
  return found;
}

std::string BatchThrottle::slots(const pg::Rows& rows) {
  if (rows.empty() || rows.integer(0, 1) <= policy_.max_slot_bytes) return "";
  return "replication slot " + rows.text(0, 0) + " holds back " + megabytes(rows.integer(0, 1)) +
         " of WAL (max_slot_bytes " + megabytes(policy_.max_slot_bytes) + ")";
}

std::string BatchThrottle::autovacuum(const pg::Rows& rows) {
  return rows.boolean(0, 0) ? "autovacuum works on the table (autovacuum=ignore to go on)" : "";
}

pg::Expected<std::string, Failure> BatchThrottle::own_queries() {
  for (const migration::Directive& query : queries_) {
    auto rows = context_.connection.query(FileSql(query.argument, context_.options.ledger).sent());
    if (!rows) {
      return Failure{pg::to_diagnostic(rows.error(), rows.error().connection_lost ? "GEN5205" : "GEN5209", query.where),
                     rows.error().sqlstate, rows.error().connection_lost};
    }
    if (rows->empty() || rows->columns() == 0 || !rows->boolean(0, 0)) return "gen:throttle says no: " + query.argument;
  }
  return std::string();
}

}  // namespace gen::apply
