#include "prove/pg_dump.hpp"

#include <unistd.h>

#include <cctype>
#include <cstdlib>
#include <vector>

#include "gen/support/program.hpp"

namespace gen::prove {
namespace {

/// Its stdout when it exits with 0.
std::optional<std::string> output_of(const std::vector<std::string>& command,
                                     const std::vector<std::pair<std::string, std::string>>& environment) {
  support::ProgramOutcome outcome = support::run_program(command, environment);
  if (!outcome.ok()) return std::nullopt;
  return std::move(outcome.output);
}

/// "pg_dump (PostgreSQL) 15.20 ..." gives 15; 0 when the program does not run.
int major_of(const std::string& program) {
  const auto text = output_of({program, "--version"}, {});
  if (!text) return 0;
  for (std::size_t i = 0; i < text->size(); ++i) {
    if (std::isdigit(static_cast<unsigned char>((*text)[i])) != 0) return std::atoi(text->c_str() + i);
  }
  return 0;
}

}  // namespace

std::optional<PgDump> PgDump::find(int server_major) {
  constexpr int kNewest = 30;
  std::vector<std::string> programs;
  if (const char* named = std::getenv("GEN_PG_DUMP"); named != nullptr && *named != '\0') programs.emplace_back(named);
  for (int major = server_major; major <= kNewest; ++major) {
    for (const std::string& bindir :
         {"/usr/lib/postgresql/" + std::to_string(major) + "/bin", "/usr/pgsql-" + std::to_string(major) + "/bin"}) {
      if (::access((bindir + "/pg_dump").c_str(), X_OK) == 0) programs.push_back(bindir + "/pg_dump");
    }
  }
  programs.emplace_back("pg_dump");
  for (const std::string& program : programs) {
    if (major_of(program) >= server_major) return PgDump(program);
  }
  return std::nullopt;
}

std::optional<std::string> PgDump::schema_of(const pg::ConnectionTarget& target) const {
  return output_of({program_, "-s", "--no-owner", "-N", "gen"}, target.child_environment());
}

}  // namespace gen::prove
