#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// The one run at a time of a project on a database: a session-level advisory lock. It is polled for with
/// pg_try_advisory_lock: a session that waits inside pg_advisory_lock holds a snapshot, and CREATE INDEX CONCURRENTLY
/// of the holder waits for that snapshot, so both would deadlock.
class RunLock {
 public:
  /// Nothing when others held it for `patience`, or `stop` became true. `waiting` is told who, once a second.
  static std::optional<RunLock> take(pg::Connection& connection, const LedgerSchema& ledger,
                                     std::chrono::milliseconds patience,
                                     const std::function<void(const std::string&)>& waiting,
                                     const std::atomic<bool>* stop);
  RunLock(RunLock&& other) noexcept
      : connection_(std::exchange(other.connection_, nullptr)),
        ledger_(std::move(other.ledger_)),
        backend_pid_(std::move(other.backend_pid_)) {}
  RunLock& operator=(RunLock&& other) noexcept {
    std::swap(connection_, other.connection_);
    std::swap(ledger_, other.ledger_);
    std::swap(backend_pid_, other.backend_pid_);
    return *this;
  }
  ~RunLock();

  /// Asked in a transaction of its own: the session that has the lock is the one that answers. False behind a pooler
  /// in transaction mode, where it may be anybody's; the lock is then given back by ending the session that has it, as
  /// far as the role may.
  bool is_ours();

  /// "pid 4711, user app, gen from 10.0.0.7 since 2026-03-01 10:16:04 UTC"; nothing when nobody holds it.
  static std::optional<std::string> holder(pg::Connection& connection, const LedgerSchema& ledger);

 private:
  RunLock(pg::Connection& connection, LedgerSchema ledger, std::string backend_pid)
      : connection_(&connection), ledger_(std::move(ledger)), backend_pid_(std::move(backend_pid)) {}
  pg::Connection* connection_;
  LedgerSchema ledger_;
  std::string backend_pid_;  ///< of the session that took it
};

}  // namespace gen::apply
