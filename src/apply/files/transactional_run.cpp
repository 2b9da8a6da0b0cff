#include <memory>

#include "apply/locks/blocker_watch.hpp"
#include "apply/locks/retry_schedule.hpp"
#include "apply/session_settings.hpp"
#include "apply/stopwatch.hpp"
#include "rows_in_the_way.hpp"
#include "run.hpp"

namespace gen::apply {
namespace {

std::optional<Failure> command(RunContext& context, const migration::File& file, const char* sql) {
  auto outcome = context.connection.execute(sql);
  if (outcome) return std::nullopt;
  return failure_of(outcome.error(), "GEN5201", file);
}

/// Everything between BEGIN and COMMIT. What the file has set must not reach the ledger's statements.
std::optional<Failure> attempt(RunContext& context, const migration::File& file, const Entry& entry) {
  const auto begin = Clock::now();
  if (auto failure = command(context, file, "BEGIN")) return failure;
  if (auto failure = run_checks(context, file, "require", "GEN5202")) return failure;
  for (std::size_t i = 0; i < file.statements.size(); ++i) {
    if (auto failure = run_statement(context, file, i)) return failure;
  }
  if (auto failure = run_checks(context, file, "verify", "GEN5203")) return failure;
  if (auto failure = command(context, file,
                             "RESET SESSION AUTHORIZATION; RESET ROLE; SET LOCAL search_path = pg_catalog, pg_temp")) {
    return failure;
  }
  LedgerWriter ledger(context.connection, context.options);
  if (auto problem = ledger.completed(entry, file.statements.size(), since(begin))) {
    return failure_of(*problem, "GEN5002", file);
  }
  return command(context, file, "COMMIT");
}

void undo(RunContext& context) {
  if (!context.connection.alive()) return;
  (void)context.connection.execute("ROLLBACK");
  (void)reset_session(context);
}

/// Says in what state the database is, and what to do next.
void explain(Failure& failure, Outcome outcome, const std::string& blockers, const RetrySchedule& schedule,
             const Entry& entry) {
  support::Diagnostic& problem = failure.diagnostic;
  const bool up = entry.direction == migration::Direction::up;
  if (outcome == Outcome::busy) {
    problem.code = "GEN5204";
    problem.notes.push_back(
        {std::to_string(schedule.attempts()) + " attempts in " + std::to_string(schedule.spent().count() / 1000) + " s",
         {}});
    if (!blockers.empty()) problem.notes.push_back({"blocked by " + blockers, {}});
    problem.hint = "end those transactions or wait, then run again; or give it more time with --retry-for";
  }
  if (failure.connection_lost) {
    problem.hint = "the file was applied as a whole or not at all: gen status tells";
    return;
  }
  problem.notes.push_back({"this file was rolled back; nothing of it is in the database", {}});
  constexpr std::string_view kActiveTransaction = "25001";  // CREATE INDEX CONCURRENTLY, VACUUM, ALTER SYSTEM ...
  if (failure.sqlstate == kActiveTransaction && problem.hint.empty()) {
    problem.hint = "make -- no-transaction the first line of the file; it then runs statement by statement";
  }
  constexpr std::string_view kInsufficientPrivilege = "42501";
  if (failure.sqlstate == kInsufficientPrivilege && problem.hint.empty()) {
    problem.hint = std::string("give the role what it lacks (gen doctor --for migrate; for what belongs to others, ") +
                   "its owner), then run gen " + (up ? "up" : "down") + " again";
  }
  if (problem.hint.empty())
    problem.hint = up ? "correct the file and run gen up again" : "correct it and run gen down again";
}

void record(RunContext& context, const Entry& entry, const Failure& failure, std::chrono::milliseconds took) {
  if (!context.connection.alive()) return;
  LedgerWriter ledger(context.connection, context.options);
  (void)ledger.failed(entry, failure, context.line_of(failure), took);
}

}  // namespace

FileOutcome run_in_transaction(RunContext& context, const migration::File& file, const Entry& entry) {
  const auto begin = Clock::now();
  RetrySchedule schedule(context.options.retry_budget, context.options.stop);
  std::unique_ptr<BlockerWatch> watch;
  while (true) {
    const auto attempt_begin = Clock::now();
    std::optional<Failure> failure = attempt(context, file, entry);
    FileOutcome outcome;
    outcome.result.ms = since(attempt_begin).count();
    outcome.result.retries = schedule.attempts() - 1;
    if (!failure) return outcome;
    undo(context);
    const std::string blockers = watch ? watch->last_seen() : "";
    const bool lock_missed = is_worth_a_retry(failure->sqlstate) && !failure->connection_lost;
    if (lock_missed && schedule.pause()) {
      if (!watch) watch = std::make_unique<BlockerWatch>(context.connection, context.options.show_queries);
      context.progress.retrying(file, schedule.attempts(), blockers);
      continue;
    }
    outcome.outcome = context.asked_to_stop() ? Outcome::interrupted : lock_missed ? Outcome::busy : Outcome::failed;
    note_rows_in_the_way(context.connection, *failure);
    explain(*failure, lock_missed ? Outcome::busy : outcome.outcome, blockers, schedule, entry);
    record(context, entry, *failure, since(begin));
    outcome.diagnostics.push_back(std::move(failure->diagnostic));
    return outcome;
  }
}

}  // namespace gen::apply
