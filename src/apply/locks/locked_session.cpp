#include "locked_session.hpp"

#include "apply/session_settings.hpp"

namespace gen::apply {

support::Diagnostic lock_is_held(pg::Connection& connection, const LedgerSchema& ledger) {
  support::Diagnostic problem = support::error("GEN5004", "another run holds the lock on this database", {},
                                               "wait until it has ended, then run again");
  if (auto holder = RunLock::holder(connection, ledger)) problem.notes.push_back({"held by " + *holder, {}});
  return problem;
}

Report refused(support::Diagnostics diagnostics, Outcome outcome) {
  Report report;
  report.outcome = outcome;
  report.diagnostics = std::move(diagnostics);
  return report;
}

LockedSession::LockedSession(pg::Connection& connection, const RunOptions& options, Progress& progress)
    : connection_(connection) {
  if (auto prepared = prepare_session(connection, options); !prepared) {
    why_not = refused(prepared.errors());
    return;
  }
  lock_ = RunLock::take(
      connection, options.ledger, options.run_lock_wait, [&](const std::string& holder) { progress.waiting(holder); },
      options.stop);
  if (!lock_) {
    const bool stopped = options.stop != nullptr && *options.stop;
    why_not = refused({lock_is_held(connection, options.ledger)}, stopped ? Outcome::interrupted : Outcome::busy);
    return;
  }
  if (!lock_->is_ours()) {
    lock_.reset();
    why_not = refused({pooler_in_between()});
    return;
  }
  if (auto made = ensure_ledger(connection, options.ledger); !made) why_not = refused(made.errors());
}

LockedSession::~LockedSession() {
  restore_session(connection_);
  lock_.reset();
}

}  // namespace gen::apply
