#include "unbounded_locks.hpp"

namespace gen::apply {

UnboundedLocks::UnboundedLocks(pg::Connection& connection) : connection_(connection) {
  if (auto before = connection.query("SHOW lock_timeout")) before_ = before->text(0, 0);
  (void)connection.execute("SET lock_timeout = 0");
}

UnboundedLocks::~UnboundedLocks() {
  if (before_.empty() || !connection_.alive() || connection_.in_failed_transaction()) return;
  (void)connection_.query("SELECT pg_catalog.set_config('lock_timeout', $1, false)", {before_});
}

}  // namespace gen::apply
