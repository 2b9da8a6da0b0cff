#include <memory>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/verify.hpp"

namespace gen::cli {
namespace {

int report(const Context& context, const apply::Verification& queries, const apply::Verification& constraints) {
  context.show(queries.findings);
  context.show(constraints.findings);
  if (context.settings().verbosity > 0) context.show(queries.passed_by);
  const std::size_t findings = queries.findings.size() + constraints.findings.size();
  std::string line = findings == 0 ? "verified" : counted(findings, "finding");
  line += ": " + std::to_string(queries.queries) + " queries of applied files hold";
  if (!queries.passed_by.empty())
    line += ", " + std::to_string(queries.passed_by.size()) + " ask about what is gone by now (-v shows them)";
  context.say(line);
  return findings == 0 ? kDone : kDifferent;
}

int run_verify(Context& context, bool only_constraints) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto ledger = apply::read_ledger_of(*session, context.ledger(), *folder);
  if (!ledger) return context.fail(ledger.errors());
  support::Result<apply::Verification> queries = apply::Verification{};
  if (!only_constraints) queries = apply::verify_queries(*session, context.ledger(), *ledger, *folder);
  if (!queries) return context.fail(queries.errors());
  auto constraints = apply::verify_constraints(*session);
  if (!constraints) return context.fail(constraints.errors());
  return report(context, *queries, *constraints);
}

}  // namespace

std::function<int(Context&)> add_verify(CommandSyntax& syntax) {
  auto only_constraints = std::make_shared<bool>(false);
  syntax.add_flag("--constraints", *only_constraints, "only NOT VALID constraints and INVALID indexes");
  return [only_constraints](Context& context) { return run_verify(context, *only_constraints); };
}

}  // namespace gen::cli
