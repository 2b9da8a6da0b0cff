#include "locked_session.hpp"

#include "session_settings.hpp"

namespace gen::apply {
namespace {

support::Diagnostic lock_is_held(pg::Connection& connection) {
  support::Diagnostic problem = support::error("GEN5004", "another run holds the lock on this database", {},
                                               "wait until it has ended, then run again");
  if (auto holder = RunLock::holder(connection)) problem.notes.push_back({"held by " + *holder, {}});
  return problem;
}

}  // namespace

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
      connection, options.run_lock_wait, [&](const std::string& holder) { progress.waiting(holder); }, options.stop);
  if (!lock_) {
    const bool stopped = options.stop != nullptr && *options.stop;
    why_not = refused({lock_is_held(connection)}, stopped ? Outcome::interrupted : Outcome::busy);
    return;
  }
  if (!lock_->is_ours()) {
    lock_.reset();
    why_not = refused({pooler_in_between()});
    return;
  }
  if (auto made = ensure_ledger(connection); !made) why_not = refused(made.errors());
}

LockedSession::~LockedSession() {
  restore_session(connection_);
  lock_.reset();
}

}  // namespace gen::apply
