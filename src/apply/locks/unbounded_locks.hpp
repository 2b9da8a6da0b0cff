#pragma once

#include "gen/pg/connection.hpp"

namespace gen::apply {

/// While it lives, statements of the session wait for locks without an end. For those that wait for other transactions
/// by design (... CONCURRENTLY): a lock_timeout would only make them leave debris.
class UnboundedLocks {
 public:
  explicit UnboundedLocks(pg::Connection& connection);
  ~UnboundedLocks();
  UnboundedLocks(const UnboundedLocks&) = delete;
  UnboundedLocks& operator=(const UnboundedLocks&) = delete;

 private:
  pg::Connection& connection_;
  std::string before_;
};

}  // namespace gen::apply
