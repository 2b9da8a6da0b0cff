#include "gen/apply/wipe.hpp"

#include "apply/locks/locked_session.hpp"
#include "apply/locks/retry_schedule.hpp"
#include "gen/apply/run_lock.hpp"
#include "gen/pg/drop_subscriptions.hpp"

namespace gen::apply {
namespace {

// Since 15 a new database has a schema public in which only the database's owner creates (manual, 5.9.6).
constexpr const char* kWipe = R"sql(
DO $wipe$
DECLARE
  statement text;
BEGIN
  FOR statement IN
    SELECT pg_catalog.format('DROP EVENT TRIGGER %I', evtname) FROM pg_catalog.pg_event_trigger
    UNION ALL
    SELECT pg_catalog.format('DROP PUBLICATION %I', pubname) FROM pg_catalog.pg_publication
  LOOP
    EXECUTE statement;
  END LOOP;
  FOR statement IN
    SELECT pg_catalog.format('DROP SCHEMA %I CASCADE', nspname) FROM pg_catalog.pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY nspname
  LOOP
    EXECUTE statement;
  END LOOP;
  FOR statement IN
    SELECT pg_catalog.format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_catalog.pg_extension
    WHERE extname <> 'plpgsql' ORDER BY extname
  LOOP
    EXECUTE statement;
  END LOOP;
  FOR statement IN
    SELECT pg_catalog.format('DROP FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_catalog.pg_foreign_data_wrapper
    ORDER BY fdwname
  LOOP
    EXECUTE statement;
  END LOOP;
  PERFORM pg_catalog.lo_unlink(oid) FROM pg_catalog.pg_largeobject_metadata;
  CREATE SCHEMA public;
  COMMENT ON SCHEMA public IS 'standard public schema';
  IF pg_catalog.current_setting('server_version_num')::integer >= 150000 THEN
    ALTER SCHEMA public OWNER TO pg_database_owner;
    GRANT USAGE ON SCHEMA public TO PUBLIC;
  ELSE
    GRANT ALL ON SCHEMA public TO PUBLIC;
  END IF;
END
$wipe$;
)sql";

constexpr const char* kDropLedger = R"sql(
DROP TABLE IF EXISTS {ledger}.backups, {ledger}.checkpoints, {ledger}.events, {ledger}.identity, {ledger}.migrations,
  {ledger}.parked, {ledger}.rejects, {ledger}.settings;
DROP SCHEMA IF EXISTS {ledger};
)sql";

std::optional<RunLock> take_at_once(pg::Connection& connection, const LedgerSchema& ledger) {
  return RunLock::take(
      connection, ledger, std::chrono::milliseconds(0), [](const std::string&) {}, nullptr);
}

support::Diagnostic run_goes_on(pg::Connection& connection, const LedgerSchema& ledger) {
  support::Diagnostic busy = lock_is_held(connection, ledger);
  busy.hint = "wait until it has ended: gen unlock shows who it is";
  return busy;
}

support::Diagnostic cannot_drop(const pg::ServerError& error, const std::string& statement) {
  const bool busy = is_worth_a_retry(error.sqlstate);
  support::Diagnostic problem = pg::to_diagnostic(error, busy ? "GEN5204" : "GEN5721");
  problem.notes.push_back({"statement: " + statement, {}});
  problem.notes.push_back({"nothing was changed", {}});
  if (busy) problem.hint = "gen locks shows who is in the way; give it longer with --lock-timeout, then run it again";
  if (error.is("42501")) problem.hint = "run it as the owner of what is ours";
  if (error.is("2BP01")) problem.hint = "what is named there is not ours: ask its owner to take it away";
  return problem;
}

}  // namespace

support::Result<void> wipe_ours(pg::Connection& connection, const std::vector<std::string>& statements,
                                const WipeOptions& options) {
  const auto lock = take_at_once(connection, options.ledger);
  if (!lock) return run_goes_on(connection, options.ledger);
  std::vector<std::string> all{"SET client_min_messages = warning",
                               "BEGIN; SET LOCAL lock_timeout = " + std::to_string(options.lock_timeout.count())};
  all.insert(all.end(), statements.begin(), statements.end());
  all.push_back(options.ledger.sql(kDropLedger));
  all.emplace_back("COMMIT");
  for (const std::string& statement : all) {
    auto done = connection.execute(statement);
    if (done) continue;
    if (connection.alive()) (void)connection.execute("ROLLBACK");
    return cannot_drop(done.error(), statement);
  }
  return {};
}

support::Result<void> wipe_database(pg::Connection& connection, const LedgerSchema& ledger) {
  const auto lock = take_at_once(connection, ledger);
  if (!lock) return run_goes_on(connection, ledger);
  (void)connection.execute("SET client_min_messages = warning");
  auto done = connection.execute(std::string(pg::kDropSubscriptions) + kWipe);
  if (done) return {};
  support::Diagnostic problem = pg::to_diagnostic(done.error(), "GEN5502");
  problem.message = "cannot empty the database: " + problem.message;
  problem.notes.clear();  // the context is our own loop
  problem.notes.push_back({"nothing was changed", {}});
  if (done.error().is("42501"))
    problem.hint = "run it as the owner of all that is in the database, or as one who may create databases";
  return problem;
}

}  // namespace gen::apply
