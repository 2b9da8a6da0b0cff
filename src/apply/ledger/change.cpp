#include "change.hpp"

namespace gen::apply {

support::Diagnostics as_diagnostics(const LedgerWriter::Problem& problem) {
  if (!problem) return {};
  return {pg::to_diagnostic(*problem, "GEN5002")};
}

Report change_ledger(pg::Connection& connection, const RunOptions& options,
                     const std::function<support::Diagnostics(LedgerWriter&)>& work) {
  Progress silent;
  const LockedSession session(connection, options, silent);
  if (!session.ready()) return session.why_not;
  LedgerWriter ledger(connection, options);
  (void)connection.execute("BEGIN");
  support::Diagnostics problems = work(ledger);
  auto ended = connection.execute(problems.empty() ? "COMMIT" : "ROLLBACK");
  if (problems.empty() && !ended) problems = as_diagnostics(ended.error());
  if (!problems.empty()) return refused(std::move(problems));
  return {};
}

}  // namespace gen::apply
