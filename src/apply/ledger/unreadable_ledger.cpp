#include "apply/ledger/unreadable_ledger.hpp"

#include "gen/support/identifier.hpp"

namespace gen::apply {

support::Diagnostic unreadable_ledger(const pg::ServerError& error, pg::Connection& connection,
                                      const LedgerSchema& schema, std::string_view table) {
  support::Diagnostic problem = pg::to_diagnostic(error, "GEN5001");
  problem.message = "cannot read " + (table.empty() ? "the ledger" : schema.table(table)) + ": " + problem.message;
  if (error.is("42501")) {
    auto rows = connection.query("SELECT CURRENT_USER");
    const std::string role = support::quote_identifier(rows ? rows->text(0, 0) : connection.target().user());
    problem.hint = "GRANT USAGE ON SCHEMA " + schema.name() + " TO " + role +
                   "; GRANT SELECT ON ALL TABLES IN SCHEMA " + schema.name() + " TO " + role + ";";
  }
  return problem;
}

}  // namespace gen::apply
