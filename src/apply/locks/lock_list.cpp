#include "gen/apply/lock_list.hpp"

#include <sstream>

#include "gen/support/sql_passwords.hpp"

namespace gen::apply {
namespace {

// Prepared transactions hold their locks without a process. pg_blocking_pids is asked for waiting sessions alone, since
// it stops all lock traffic for a moment.
constexpr const char* kLocks = R"sql(
WITH here AS (
  SELECT l.* FROM pg_catalog.pg_locks l
  WHERE l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid()
    AND (l.database IS NULL OR l.database IN (0, (SELECT oid FROM pg_catalog.pg_database
                                                  WHERE datname = pg_catalog.current_database())))
), waiting AS (
  SELECT pid, pg_catalog.pg_blocking_pids(pid) AS blockers FROM (SELECT DISTINCT pid FROM here WHERE NOT granted) w
), rows AS (
  SELECT l.*, CASE WHEN NOT l.granted THEN w.blockers END AS blockers,
         EXISTS (SELECT FROM here o WHERE NOT o.granted AND o.pid IS DISTINCT FROM l.pid
                 AND (o.locktype, o.database, o.relation, o.page, o.tuple, o.virtualxid, o.transactionid, o.classid,
                      o.objid, o.objsubid) IS NOT DISTINCT FROM
                     (l.locktype, l.database, l.relation, l.page, l.tuple, l.virtualxid, l.transactionid, l.classid,
                      l.objid, l.objsubid)) AS wanted,
         l.locktype = 'advisory' AND l.classid = 6776174 AND l.objsubid = 2 AS is_gens,
         l.locktype = 'advisory' AND l.classid = 6776174 AND l.objsubid = 2 AND l.objid = {lock} AS is_run_lock
  FROM here l LEFT JOIN waiting w ON w.pid = l.pid
)
SELECT COALESCE(r.pid, 0) AS pid, a.usename, a.application_name, COALESCE(a.state, a.backend_type, 'prepared') AS state,
       COALESCE(EXTRACT(epoch FROM pg_catalog.clock_timestamp() - COALESCE(a.xact_start, a.backend_start)), 0)::bigint
         AS age,
       r.mode, r.granted, pg_catalog.array_to_string(r.blockers, ' ') AS blocked_by, a.query,
       r.is_run_lock,
       CASE WHEN r.is_run_lock THEN 'run lock of gen'
            WHEN r.is_gens THEN 'run lock of another project of gen'
            WHEN r.relation IS NOT NULL THEN COALESCE(pg_catalog.format('%I.%I', n.nspname, c.relname),
                                                      'relation ' || r.relation)
            WHEN r.transactionid IS NOT NULL THEN 'transaction ' || r.transactionid
            WHEN r.virtualxid IS NOT NULL THEN 'transaction ' || r.virtualxid
            WHEN r.locktype = 'advisory' THEN pg_catalog.format('advisory %s %s', r.classid, r.objid)
            ELSE r.locktype END AS object
FROM rows r
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = r.pid
LEFT JOIN pg_catalog.pg_class c ON c.oid = r.relation
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE $1::boolean OR NOT r.granted OR r.wanted OR r.is_gens
   OR (r.locktype = 'relation' AND n.nspname !~ '^pg_' AND c.relkind IN ('r', 'p', 'm')
       AND r.mode IN ('ShareUpdateExclusiveLock', 'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock',
                      'AccessExclusiveLock'))
ORDER BY r.granted, pid, object, mode
)sql";

constexpr const char* kPrepared =
    "SELECT gid, owner, EXTRACT(epoch FROM pg_catalog.clock_timestamp() - prepared)::bigint AS age"
    " FROM pg_catalog.pg_prepared_xacts WHERE database = pg_catalog.current_database() ORDER BY prepared, gid";

constexpr const char* kSession =
    "SELECT pg_catalog.format('pid %s, user %s, %s, %s for %s s', pid, usename,"
    " COALESCE(NULLIF(application_name, ''), 'no application name'), COALESCE(state, backend_type),"
    " EXTRACT(epoch FROM pg_catalog.clock_timestamp() - COALESCE(xact_start, backend_start))::bigint)"
    " FROM pg_catalog.pg_stat_activity WHERE pid = $1::integer";

std::vector<int> numbers_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<int> numbers;
  for (int number = 0; in >> number;) numbers.push_back(number);
  return numbers;
}

LockRow row_of(const pg::Rows& rows, std::size_t row) {
  LockRow lock;
  lock.pid = static_cast<int>(rows.integer(row, "pid"));
  lock.user = rows.text(row, "usename");
  lock.application = rows.text(row, "application_name");
  lock.state = rows.text(row, "state");
  lock.age_seconds = rows.integer(row, "age");
  lock.mode = rows.text(row, "mode");
  lock.granted = rows.boolean(row, "granted");
  lock.object = rows.text(row, "object");
  lock.blocked_by = numbers_of(rows.text(row, "blocked_by"));
  lock.is_run_lock = rows.boolean(row, "is_run_lock");
  lock.query = support::without_passwords(rows.text(row, "query"));
  return lock;
}

}  // namespace

support::Result<LockList> list_locks(pg::Connection& connection, const LedgerSchema& ledger, bool all) {
  auto locks = connection.query(ledger.sql(kLocks), {all ? "true" : "false"});
  if (!locks) return pg::to_diagnostic(locks.error(), "GEN5510");
  auto prepared = connection.query(kPrepared);
  if (!prepared) return pg::to_diagnostic(prepared.error(), "GEN5510");
  LockList list;
  for (std::size_t row = 0; row < locks->size(); ++row) list.rows.push_back(row_of(*locks, row));
  for (std::size_t row = 0; row < prepared->size(); ++row) {
    list.prepared.push_back({prepared->text(row, 0), prepared->text(row, 1), prepared->integer(row, 2)});
  }
  return list;
}

std::optional<int> run_lock_pid(const LockList& list) {
  for (const LockRow& lock : list.rows) {
    if (lock.is_run_lock && lock.granted) return lock.pid;
  }
  return std::nullopt;
}

std::optional<std::string> describe_session(pg::Connection& connection, int pid) {
  auto rows = connection.query(kSession, {std::to_string(pid)});
  if (!rows || rows->empty()) return std::nullopt;
  return rows->text(0, 0);
}

support::Result<void> end_session(pg::Connection& connection, int pid, Ending how) {
  const std::string number = std::to_string(pid);
  auto done = connection.query(how == Ending::cancel ? "SELECT pg_catalog.pg_cancel_backend($1::integer)"
                                                     : "SELECT pg_catalog.pg_terminate_backend($1::integer, 5000)",
                               {number});
  if (done && done->boolean(0, 0)) return {};
  if (done && describe_session(connection, pid)) {
    return support::error("GEN5514", "the session with process id " + number + " does not end", {},
                          "look again with gen locks");
  }
  if (done) return support::error("GEN5511", "there is no session with process id " + number, {}, "see gen locks");
  support::Diagnostic problem = pg::to_diagnostic(done.error(), "GEN5512");
  if (done.error().is("42501")) {
    auto role = connection.query("SELECT pg_catalog.quote_ident(CURRENT_USER)");
    problem.hint = "GRANT pg_signal_backend TO " + (role ? role->text(0, 0) : "that role") +
                   "; the session of a superuser is ended by a superuser alone";
  }
  return problem;
}

}  // namespace gen::apply
