#include "prove/pg_dump.hpp"

#include "gen/apply/ledger.hpp"
#include "gen/pg/client_program.hpp"
#include "gen/support/program.hpp"

namespace gen::prove {

std::optional<PgDump> PgDump::find(int server_major) {
  auto program = pg::ClientProgram::find("pg_dump", server_major);
  if (!program) return std::nullopt;
  return PgDump(std::move(program->path));
}

std::optional<std::string> PgDump::schema_of(const pg::ConnectionTarget& target) const {
  std::vector<std::string> command{program_, "-s", "--no-owner", "-N", "gen"};
  // The database of a user may have ledgers of projects with names; a scratch database has none.
  auto session = pg::Connection::open(target);
  auto ledgers = session ? apply::other_ledgers(*session, apply::LedgerSchema()) : session.errors();
  if (!ledgers) return std::nullopt;
  for (const apply::LedgerSchema& ledger : *ledgers) command.insert(command.end(), {"-N", ledger.name()});
  support::ProgramOutcome outcome = support::run_program(command, target.child_environment());
  if (!outcome.ok()) return std::nullopt;
  return std::move(outcome.output);
}

}  // namespace gen::prove
