#include "session_settings.hpp"

#include <algorithm>
#include <future>
#include <thread>

namespace gen::apply {
namespace {

constexpr const char* kReset =
    "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; DEALLOCATE ALL; CLOSE ALL; UNLISTEN *; DISCARD TEMP;";

std::string settings(const RunOptions& options) {
  return "SET lock_timeout = " + std::to_string(options.lock_timeout.count()) +
         "; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = '5min'"
         "; SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3"
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

std::string backend_of(pg::Connection& connection) {
  auto rows = connection.query("SELECT pg_catalog.pg_backend_pid()");
  return rows ? rows->text(0, 0) : "";
}

/// A second client of a pooler, inside a transaction, and the server process that it got.
struct SecondClient {
  pg::Connection connection;
  std::string backend;
};

/// Where the pool has no session left the first statement waits for minutes, and a cancel request waits with it. Hence
/// the thread of its own, which keeps the session until there is an answer.
std::future<std::optional<SecondClient>> second_client(const pg::ConnectionTarget& target) {
  std::promise<std::optional<SecondClient>> promise;
  auto future = promise.get_future();
  std::thread([target, promise = std::move(promise)]() mutable {
    pg::OpenOptions options;
    options.application_name = "gen pooler check";
    options.connect_timeout = std::chrono::seconds(2);
    std::optional<SecondClient> client;
    if (auto opened = pg::Connection::open(target, options); opened && opened->execute("BEGIN").ok()) {
      std::string backend = backend_of(*opened);
      client.emplace(SecondClient{std::move(*opened), std::move(backend)});
    }
    promise.set_value(std::move(client));
  }).detach();
  return future;
}

/// What a pooler does with sessions is seen when it has two clients. `connection` is idle, so in transaction mode its
/// server session is free: the second client gets it, or the first one gets another when it speaks again. In session
/// mode the second one may find no free session, which settles it as well.
bool shares_sessions(pg::Connection& connection, const std::string& backend) {
  auto future = second_client(connection.target());
  if (future.wait_for(std::chrono::milliseconds(600)) != std::future_status::ready) return false;
  const std::optional<SecondClient> second = future.get();
  return second && (second->backend == backend || backend_of(connection) != backend);
}

/// Under a transaction pooler the next statement may run in another session. The number that a pooler gives its client
/// for cancel requests is not the one of the server's process, so without a pooler nothing more is asked, and
/// what is prepared in the session stays there.
support::Result<void> refuse_pooler(pg::Connection& connection) {
  auto set = connection.query("SELECT pg_catalog.set_config('gen.session', pg_catalog.pg_backend_pid()::text, false)");
  auto same = connection.query(
      "SELECT pg_catalog.current_setting('gen.session', true) IS NOT DISTINCT FROM pg_catalog.pg_backend_pid()::text");
  if (!set || !same) return pg::to_diagnostic(set ? same.error() : set.error(), "GEN5205");
  if (!same->boolean(0, 0)) return pooler_in_between();
  const std::string backend = set->text(0, 0);
  if (backend == std::to_string(connection.backend_pid())) {
    connection.keep_plans();
    return {};
  }
  if (shares_sessions(connection, backend)) return pooler_in_between();
  return {};
}

}  // namespace

support::Diagnostic pooler_in_between() {
  return support::error("GEN5010", "there is a connection pooler in transaction mode between gen and the server", {},
                        "give gen the server's own address, or a port of the pooler in session mode");
}

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

std::optional<support::Diagnostic> keep_below_deadlock_timeout(pg::Connection& connection, RunOptions& options) {
  auto rows = connection.query("SELECT setting FROM pg_catalog.pg_settings WHERE name = 'deadlock_timeout'");
  if (!rows || rows->empty()) return std::nullopt;
  const std::chrono::milliseconds deadlock_timeout(rows->integer(0, 0));
  if (options.lock_timeout < deadlock_timeout) return std::nullopt;
  const auto wanted = options.lock_timeout;
  options.lock_timeout = std::max(deadlock_timeout * 9 / 10, std::chrono::milliseconds(1));
  return support::warning(
      "GEN5220",
      "a lock_timeout of " + std::to_string(wanted.count()) + " ms is not below the server's deadlock_timeout of " +
          std::to_string(deadlock_timeout.count()) + " ms; " + std::to_string(options.lock_timeout.count()) +
          " ms is used",
      {}, "a lock that is not to be had in that time is tried for again: give it more time in all with --retry-for");
}

void restore_session(pg::Connection& connection) {
  if (!connection.alive()) return;
  if (connection.in_transaction()) (void)connection.execute("ROLLBACK");
  (void)connection.execute(kReset);
}

}  // namespace gen::apply
