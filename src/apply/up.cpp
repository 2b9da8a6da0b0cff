#include "gen/apply/up.hpp"

#include <algorithm>

#include "file_run.hpp"
#include "integrity.hpp"
#include "locked_session.hpp"
#include "rehearsal.hpp"
#include "selection.hpp"
#include "session_settings.hpp"

namespace gen::apply {
namespace {

/// Everything that can be said before a file runs.
struct Prepared {
  Ledger ledger;
  Selection selection;
  support::Diagnostics warnings;
};

support::Result<Prepared> look(pg::Connection& connection, const migration::Folder& folder, const UpOptions& options,
                               support::SourceMap& sources) {
  auto ledger = read_ledger(connection);
  if (!ledger) return ledger.errors();
  support::Diagnostics errors;
  Prepared prepared;
  for (support::Diagnostic& found : check_applied_files(connection, *ledger, folder, sources)) {
    (found.severity == support::Severity::error ? errors : prepared.warnings).push_back(std::move(found));
  }
  auto selection = select_pending(*ledger, folder, options);
  if (!selection) errors.insert(errors.end(), selection.errors().begin(), selection.errors().end());
  if (!errors.empty()) return errors;
  for (const migration::Migration* migration : selection->run) {
    const auto found = check_transaction_control(migration->up);
    errors.insert(errors.end(), found.begin(), found.end());
  }
  if (!errors.empty()) return errors;
  prepared.ledger = std::move(*ledger);
  prepared.selection = std::move(*selection);
  return prepared;
}

Report nothing_to_do(const Prepared& prepared) {
  Report report;
  report.diagnostics = prepared.warnings;
  report.held = prepared.selection.held;
  return report;
}

void add(Report& report, FileOutcome outcome) {
  report.outcome = outcome.outcome;
  if (outcome.outcome == Outcome::done) report.files.push_back(outcome.result);
  report.diagnostics.insert(report.diagnostics.end(), outcome.diagnostics.begin(), outcome.diagnostics.end());
}

Report run_all(RunContext& context, const Prepared& prepared) {
  Report report = nothing_to_do(prepared);
  for (const migration::Migration* migration : prepared.selection.run) {
    if (context.asked_to_stop()) {
      report.outcome = Outcome::interrupted;
      return report;
    }
    const Entry entry{migration, migration->version, migration->name, migration::Direction::up};
    add(report, run_file(context, migration->up, entry, prepared.ledger.find(migration->version)));
    if (!report.ok()) return report;
    if (auto reset = reset_session(context.connection, context.options); !reset) {
      report.outcome = Outcome::failed;
      report.diagnostics.insert(report.diagnostics.end(), reset.errors().begin(), reset.errors().end());
      return report;
    }
  }
  return report;
}

}  // namespace

Report up(pg::Connection& connection, const migration::Folder& folder, const UpOptions& options,
          support::SourceMap& sources, Progress& progress) {
  // A first look without the lock: applications call this at each start, and mostly there is nothing to do.
  auto prepared = look(connection, folder, options, sources);
  if (!prepared) return refused(prepared.errors());
  if (prepared->selection.run.empty()) return nothing_to_do(*prepared);
  RunContext context{connection, sources, progress, options};
  if (options.rehearse) return rehearse(context, prepared->selection.run);
  const LockedSession session(connection, options, progress);
  if (!session.ready()) return session.why_not;
  // Another run may have done it all while we waited.
  prepared = look(connection, folder, options, sources);
  if (!prepared) return refused(prepared.errors());
  return run_all(context, *prepared);
}

}  // namespace gen::apply
