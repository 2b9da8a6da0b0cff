#pragma once

#include <optional>

#include "apply/files/run.hpp"
#include "gen/apply/run_lock.hpp"

namespace gen::apply {

/// The session of a run: settings made, run lock taken, ledger there. All of it is given back at the end.
class LockedSession {
 public:
  LockedSession(pg::Connection& connection, const RunOptions& options, Progress& progress);
  ~LockedSession();
  LockedSession(const LockedSession&) = delete;
  LockedSession& operator=(const LockedSession&) = delete;

  /// False: `why_not` is the report to give back.
  bool ready() const { return lock_.has_value() && why_not.ok(); }
  Report why_not;

 private:
  pg::Connection& connection_;
  std::optional<RunLock> lock_;
};

/// GEN5004, with who holds it.
support::Diagnostic lock_is_held(pg::Connection& connection, const LedgerSchema& ledger);

/// A report of a run that did nothing.
Report refused(support::Diagnostics diagnostics, Outcome outcome = Outcome::failed);

}  // namespace gen::apply
