#include "gen/apply/up.hpp"

#include <algorithm>

#include "apply/files/rehearsal.hpp"
#include "apply/files/sequence.hpp"
#include "apply/locks/locked_session.hpp"
#include "gen/apply/directives.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/preview.hpp"
#include "integrity.hpp"
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

/// Most often a template that nobody has filled in yet; once it is applied, to fill it in is an edit (GEN5101).
support::Diagnostic no_statement(const migration::Migration& migration) {
  return support::warning("GEN5109", migration.up.name.str() + " holds no statement, and counts as applied",
                          {migration.up.source, 0, 0},
                          "to write it after all: gen down --only " + migration.version.str() + " first");
}

support::Result<Prepared> look(pg::Connection& connection, const migration::Folder& folder, const UpOptions& options,
                               support::SourceMap& sources) {
  auto ledger = read_ledger_of(connection, options.ledger, folder);
  if (!ledger) return ledger.errors();
  support::Diagnostics errors;
  Prepared prepared;
  for (support::Diagnostic& found : check_applied_files(connection, options.ledger, *ledger, folder, sources)) {
    (found.severity == support::Severity::error ? errors : prepared.warnings).push_back(std::move(found));
  }
  auto selection = select_pending(*ledger, folder, options);
  if (!selection) errors.insert(errors.end(), selection.errors().begin(), selection.errors().end());
  if (!errors.empty()) return errors;
  for (const migration::Migration* migration : selection->run) {
    const auto found = check_transaction_control(migration->up);
    errors.insert(errors.end(), found.begin(), found.end());
    const auto unusable = check_directives(migration->up);
    errors.insert(errors.end(), unusable.begin(), unusable.end());
  }
  if (!errors.empty()) return errors;
  for (const migration::Migration* migration : selection->run) {
    if (migration->up.statements.empty()) prepared.warnings.push_back(no_statement(*migration));
  }
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

std::vector<Task> tasks_of(const Prepared& prepared) {
  std::vector<Task> tasks;
  for (const migration::Migration* migration : prepared.selection.run) {
    tasks.push_back({&migration->up,
                     {migration, migration->version, migration->name, migration::Direction::up},
                     prepared.ledger.find(migration->version)});
  }
  return tasks;
}

}  // namespace

Report up(pg::Connection& connection, const migration::Folder& folder, const UpOptions& options,
          support::SourceMap& sources, Progress& progress) {
  // A first look without the lock: applications call this at each start, and mostly there is nothing to do.
  auto prepared = look(connection, folder, options, sources);
  if (!prepared) return refused(prepared.errors());
  if (prepared->selection.run.empty()) return nothing_to_do(*prepared);
  UpOptions effective = options;
  auto clamped = keep_below_deadlock_timeout(connection, effective);
  RunContext context{connection, sources, progress, effective};
  if (options.rehearse) return rehearse(context, prepared->selection.run);
  const LockedSession session(connection, effective, progress);
  if (!session.ready()) return session.why_not;
  // Another run may have done it all while we waited.
  prepared = look(connection, folder, options, sources);
  if (!prepared) return refused(prepared.errors());
  if (clamped) prepared->warnings.push_back(*clamped);
  return run_files(context, tasks_of(*prepared), nothing_to_do(*prepared));
}

support::Result<Preview> preview_up(pg::Connection& connection, const migration::Folder& folder,
                                    const UpOptions& options, support::SourceMap& sources) {
  auto prepared = look(connection, folder, options, sources);
  if (!prepared) return prepared.errors();
  Preview preview;
  for (const Task& task : tasks_of(*prepared)) {
    const bool begun = task.previous != nullptr && task.previous->state != State::rolled_back;
    preview.files.push_back({*task.file, begun ? task.previous->steps_done : 0});
  }
  preview.held = std::move(prepared->selection.held);
  preview.warnings = std::move(prepared->warnings);
  return preview;
}

}  // namespace gen::apply
