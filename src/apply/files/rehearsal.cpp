#include "rehearsal.hpp"

#include "apply/locks/locked_session.hpp"
#include "apply/locks/retry_schedule.hpp"
#include "apply/session_settings.hpp"

namespace gen::apply {
namespace {

std::optional<Failure> run_once(RunContext& context, const migration::File& file) {
  if (auto failure = run_checks(context, file, "require", "GEN5202")) return failure;
  for (std::size_t i = 0; i < file.statements.size(); ++i) {
    if (auto failure = run_statement(context, file, i)) return failure;
  }
  return run_checks(context, file, "verify", "GEN5203");
}

}  // namespace

Report rehearse(RunContext& context, const std::vector<const migration::Migration*>& files) {
  Report report;
  if (auto prepared = prepare_session(context.connection, context.options); !prepared) {
    return refused(prepared.errors());
  }
  if (auto begun = context.connection.execute("BEGIN"); !begun) {
    return refused({pg::to_diagnostic(begun.error(), "GEN5201")});
  }
  for (const migration::Migration* migration : files) {
    if (migration->up.no_transaction()) {
      context.progress.note(migration->up.name.str() + " cannot run in a transaction; the rehearsal ends before it");
      break;
    }
    context.progress.file_started(migration->up);
    if (auto failure = run_once(context, migration->up)) {
      report.outcome = is_worth_a_retry(failure->sqlstate) ? Outcome::busy : Outcome::failed;
      report.diagnostics.push_back(std::move(failure->diagnostic));
      break;
    }
    FileResult result;
    result.version = migration->version;
    result.name = migration->name;
    result.phase = migration->phase();
    result.steps = migration->up.statements.size();
    report.files.push_back(std::move(result));
    (void)context.connection.execute("RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL");
  }
  restore_session(context.connection);
  return report;
}

}  // namespace gen::apply
