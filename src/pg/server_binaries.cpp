#include "server_binaries.hpp"

#include <unistd.h>

#include <cstdlib>

#include "gen/pg/server_installation.hpp"

namespace gen::pg {
namespace {

/// The command that brings a major version, "" for versions that gen does not know.
std::string install_command(int wanted) {
  const bool known = wanted == 0 || (wanted >= kOldestMajor && wanted <= kNewestMajor);
  return known ? "gen server install " + std::to_string(wanted > 0 ? wanted : kMajorWithClients) : "";
}

support::Diagnostic nothing_fits(int wanted, const std::vector<ServerPrograms>& all) {
  const std::string number = wanted > 0 ? std::to_string(wanted) : "";
  const std::string command = install_command(wanted);
  support::Diagnostic problem = support::error(
      "GEN2010",
      "no server programs of PostgreSQL" + (number.empty() ? "" : " " + number) + " or newer are installed here", {},
      (command.empty() ? "" : command + "; or ") + "install them yourself (apt install postgresql" +
          (number.empty() ? "" : "-" + number) +
          "), set GEN_PG_BINDIR to the folder that holds initdb, or name a server with --scratch-url");
  for (const ServerPrograms& one : all) {
    problem.notes.push_back({"found PostgreSQL " + std::to_string(one.major) + " in " + one.bindir, {}});
  }
  return problem;
}

support::Diagnostic is_newer(int found, int wanted) {
  const std::string command = install_command(wanted);
  return support::warning(
      "GEN2011",
      "the scratch server is PostgreSQL " + std::to_string(found) + ", the database is " + std::to_string(wanted), {},
      (command.empty() ? "install postgresql-" + std::to_string(wanted) : command) +
          ", so that both sides are read by the same version");
}

}  // namespace

support::Result<ServerBinaries> ServerBinaries::find(int wanted, const std::map<int, std::string>& bindirs) {
  if (const auto named = bindirs.find(wanted); named != bindirs.end()) {
    const ServerPrograms programs{wanted, "", named->second, ServerPrograms::Origin::setting, {}};
    const bool complete = programs.has("postgres") && programs.has("initdb");
    if (complete && std::atoi(version_of_server(named->second).c_str()) == wanted) {
      return ServerBinaries{wanted, named->second, {}};
    }
  }
  const std::vector<ServerPrograms> all = ServerPrograms::all(bindirs);
  const ServerPrograms* found = ServerPrograms::choose(wanted, all);
  if (found == nullptr) return nothing_fits(wanted, all);
  ServerBinaries binaries{found->major, found->bindir, {}};
  if (wanted > 0 && found->major != wanted) binaries.warnings.push_back(is_newer(found->major, wanted));
  return binaries;
}

}  // namespace gen::pg
