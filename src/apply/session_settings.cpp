#include "session_settings.hpp"

namespace gen::apply {
namespace {

constexpr const char* kReset =
    "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; DEALLOCATE ALL; CLOSE ALL; UNLISTEN *; DISCARD TEMP;";

std::string settings(const RunOptions& options) {
  return "SET lock_timeout = " + std::to_string(options.lock_timeout.count()) +
         "; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = '5min'"
         "; SET client_min_messages = warning; SET application_name = 'gen'";
}

/// A client that was killed must not leave its statement waiting in the lock queue, to run when nobody expects it.
/// Servers before 14 and on some platforms cannot do it; that is no reason not to run.
void watch_for_our_death(pg::Connection& connection) {
  if (connection.server_version_num() < 140000) return;
  (void)connection.execute("SET client_connection_check_interval = '500ms'");
}

support::Result<void> run(pg::Connection& connection, const std::string& sql) {
  auto done = connection.execute(sql);
  if (done) return {};
  return pg::to_diagnostic(done.error(), "GEN5205");
}

/// Under a transaction pooler the next statement may run in another session.
support::Result<void> refuse_pooler(pg::Connection& connection) {
  (void)connection.query("SELECT pg_catalog.set_config('gen.session', pg_catalog.pg_backend_pid()::text, false)");
  auto same =
      connection.query("SELECT pg_catalog.current_setting('gen.session', true) = pg_catalog.pg_backend_pid()::text");
  if (!same) return pg::to_diagnostic(same.error(), "GEN5205");
  if (same->boolean(0, 0)) return {};
  return support::error("GEN5010", "there is a connection pooler in transaction mode between gen and the server", {},
                        "give gen the server's own address, or a port of the pooler in session mode");
}

}  // namespace

support::Result<void> prepare_session(pg::Connection& connection, const RunOptions& options) {
  if (auto set = run(connection, settings(options)); !set) return set;
  watch_for_our_death(connection);
  return refuse_pooler(connection);
}

support::Result<void> reset_session(RunContext& context) {
  if (auto set = run(context.connection, kReset + settings(context.options)); !set) return set;
  watch_for_our_death(context.connection);
  name_session(context);
  return {};
}

void name_session(RunContext& context) {
  (void)context.connection.query("SELECT pg_catalog.set_config('application_name', $1, false)",
                                 {context.application_name});
}

void restore_session(pg::Connection& connection) {
  if (!connection.alive()) return;
  if (connection.in_transaction()) (void)connection.execute("ROLLBACK");
  (void)connection.execute(kReset);
}

}  // namespace gen::apply
