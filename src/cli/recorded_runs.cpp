#include "cli/recorded_runs.hpp"

#include "gen/apply/ledger_move.hpp"

namespace gen::cli {

support::Result<std::optional<apply::Ledger>> recorded_runs(Context& context, const migration::Folder& folder) {
  std::optional<apply::Ledger> found;
  if (!context.names_a_database()) return found;
  auto session = context.connect();
  if (!session) {
    if (session.errors().front().code == "GEN2001") return session.errors();
    context.say("note: " + session.errors().front().message + "; what ran there is not known");
    return found;
  }
  auto ledger = apply::read_ledger_of(*session, context.ledger(), folder);
  if (!ledger) return ledger.errors();
  found = std::move(ledger).value();
  return found;
}

}  // namespace gen::cli
