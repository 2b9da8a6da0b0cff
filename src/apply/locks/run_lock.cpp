#include "gen/apply/run_lock.hpp"

#include <random>
#include <thread>

#include "apply/stopwatch.hpp"

namespace gen::apply {
namespace {

using namespace std::chrono_literals;

// The two-key form, so that an application's own one-key locks are never met: "gen" as a number, and the project's.
constexpr const char* kTry = "SELECT pg_catalog.pg_try_advisory_lock(6776174, {lock}), pg_catalog.pg_backend_pid()";
constexpr const char* kRelease = "SELECT pg_catalog.pg_advisory_unlock(6776174, {lock})";
constexpr const char* kHolder =
    "SELECT l.pid, a.usename, a.application_name, COALESCE(pg_catalog.host(a.client_addr), 'this machine'),"
    " pg_catalog.to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS'), a.state"
    " FROM pg_catalog.pg_locks l LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid"
    " WHERE l.locktype = 'advisory' AND l.classid = 6776174 AND l.objid = {lock} AND l.objsubid = 2 AND l.granted"
    " AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())";

constexpr const char* kOurs =
    "SELECT l.pid FROM pg_catalog.pg_locks l WHERE l.pid = pg_catalog.pg_backend_pid()"
    " AND l.locktype = 'advisory' AND l.classid = 6776174 AND l.objid = {lock} AND l.objsubid = 2 AND l.granted";

void pause() {
  static thread_local std::mt19937 source{std::random_device{}()};
  std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<>(50, 250)(source)));
}

}  // namespace

std::optional<std::string> RunLock::holder(pg::Connection& connection, const LedgerSchema& ledger) {
  auto rows = connection.query(ledger.sql(kHolder));
  if (!rows || rows->empty()) return std::nullopt;
  return "pid " + rows->text(0, 0) + ", user " + rows->text(0, 1) + ", " + rows->text(0, 2) + " from " +
         rows->text(0, 3) + ", connected since " + rows->text(0, 4) + " UTC, " + rows->text(0, 5);
}

std::optional<RunLock> RunLock::take(pg::Connection& connection, const LedgerSchema& ledger,
                                     std::chrono::milliseconds patience,
                                     const std::function<void(const std::string&)>& waiting,
                                     const std::atomic<bool>* stop) {
  const auto begin = Clock::now();
  auto told = begin - 1h;
  while (true) {
    auto taken = connection.query(ledger.sql(kTry));
    if (!taken) return std::nullopt;
    if (taken->boolean(0, 0)) return RunLock(connection, ledger, taken->text(0, 1));
    const auto now = Clock::now();
    if (now - begin >= patience || (stop != nullptr && *stop)) return std::nullopt;
    if (now - told >= 1s) {
      waiting(holder(connection, ledger).value_or("a session that has just ended"));
      told = now;
    }
    pause();
  }
}

bool RunLock::is_ours() {
  auto rows = connection_->query(ledger_.sql(kOurs));
  if (!rows) return false;
  if (!rows->empty() && rows->text(0, 0) == backend_pid_) return true;
  (void)connection_->query("SELECT pg_catalog.pg_terminate_backend($1::integer)", {backend_pid_});
  connection_ = nullptr;
  return false;
}

RunLock::~RunLock() {
  if (connection_ != nullptr && connection_->alive() && !connection_->in_failed_transaction()) {
    (void)connection_->query(ledger_.sql(kRelease));
  }
}

}  // namespace gen::apply
