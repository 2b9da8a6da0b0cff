#include "prove/pg_dump.hpp"

#include "gen/pg/client_program.hpp"
#include "gen/support/program.hpp"

namespace gen::prove {

std::optional<PgDump> PgDump::find(int server_major) {
  auto program = pg::ClientProgram::find("pg_dump", server_major);
  if (!program) return std::nullopt;
  return PgDump(std::move(program->path));
}

std::optional<std::string> PgDump::schema_of(const pg::ConnectionTarget& target) const {
  support::ProgramOutcome outcome =
      support::run_program({program_, "-s", "--no-owner", "-N", "gen"}, target.child_environment());
  if (!outcome.ok()) return std::nullopt;
  return std::move(outcome.output);
}

}  // namespace gen::prove
