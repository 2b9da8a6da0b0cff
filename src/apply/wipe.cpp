#include "gen/apply/wipe.hpp"

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

}  // namespace

support::Result<void> wipe_database(pg::Connection& connection, const LedgerSchema& ledger) {
  const auto lock = RunLock::take(
      connection, ledger, std::chrono::milliseconds(0), [](const std::string&) {}, nullptr);
  if (!lock) {
    support::Diagnostic busy = support::error("GEN5004", "another run holds the lock on this database", {},
                                              "wait until it has ended: gen unlock shows who it is");
    if (auto holder = RunLock::holder(connection, ledger)) busy.notes.push_back({"held by " + *holder, {}});
    return busy;
  }
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
