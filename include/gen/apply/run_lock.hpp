#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// The one run at a time on a database: a session-level advisory lock. It is polled for with pg_try_advisory_lock: a
/// session that waits inside pg_advisory_lock holds a snapshot, and CREATE INDEX CONCURRENTLY of the holder waits for
/// that snapshot, so both would deadlock.
class RunLock {
 public:
  /// Nothing when others held it for `patience`, or `stop` became true. `waiting` is told who, once a second.
  static std::optional<RunLock> take(pg::Connection& connection, std::chrono::milliseconds patience,
                                     const std::function<void(const std::string&)>& waiting,
                                     const std::atomic<bool>* stop);
  RunLock(RunLock&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
  RunLock& operator=(RunLock&& other) noexcept {
    std::swap(connection_, other.connection_);
    return *this;
  }
  ~RunLock();

  /// "pid 4711, user app, gen from 10.0.0.7 since 2026-03-01 10:16:04 UTC"; nothing when nobody holds it.
  static std::optional<std::string> holder(pg::Connection& connection);
  /// Ends the session that holds the lock (gen unlock). False when there is none or the right is missing.
  static bool end_holder(pg::Connection& connection);

 private:
  explicit RunLock(pg::Connection& connection) : connection_(&connection) {}
  pg::Connection* connection_;
};

}  // namespace gen::apply
