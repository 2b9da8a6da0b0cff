#include "gen/apply/resolve.hpp"

#include <functional>

#include "locked_session.hpp"

namespace gen::apply {
namespace {

/// Runs `work` under the run lock in one transaction.
Report change_ledger(pg::Connection& connection, const RunOptions& options,
                     const std::function<LedgerWriter::Problem(LedgerWriter&)>& work) {
  Progress silent;
  const LockedSession session(connection, options, silent);
  if (!session.ready()) return session.why_not;
  LedgerWriter ledger(connection, options);
  (void)connection.execute("BEGIN");
  LedgerWriter::Problem problem = work(ledger);
  auto ended = connection.execute(problem ? "ROLLBACK" : "COMMIT");
  if (!problem && !ended) problem = ended.error();
  if (problem) return refused({pg::to_diagnostic(*problem, "GEN5002")});
  return {};
}

Entry entry_of(const migration::Migration& migration) {
  return {&migration, migration.version, migration.name, migration::Direction::up};
}

}  // namespace

Report mark(pg::Connection& connection, const std::vector<const migration::Migration*>& migrations, State state,
            const std::string& reason, const RunOptions& options) {
  return change_ledger(connection, options, [&](LedgerWriter& ledger) -> LedgerWriter::Problem {
    for (const migration::Migration* migration : migrations) {
      if (auto problem = ledger.marked(entry_of(*migration), state, reason)) return problem;
    }
    return std::nullopt;
  });
}

Report forget(pg::Connection& connection, const migration::Version& version, const std::string& reason,
              const RunOptions& options) {
  return change_ledger(connection, options, [&](LedgerWriter& ledger) { return ledger.forgotten(version, reason); });
}

Report rebless(pg::Connection& connection, const migration::Migration& migration, const std::string& reason,
               const RunOptions& options) {
  return change_ledger(connection, options,
                       [&](LedgerWriter& ledger) { return ledger.reblessed(entry_of(migration), reason); });
}

}  // namespace gen::apply
