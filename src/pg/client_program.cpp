#include "gen/pg/client_program.hpp"

#include <unistd.h>

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <vector>

#include "gen/pg/server_installation.hpp"
#include "gen/support/environment.hpp"
#include "gen/support/program.hpp"
#include "installed_server.hpp"

namespace gen::pg {
namespace {

constexpr int kNewest = 30;

/// "pg_dump (PostgreSQL) 15.20 ..." gives 15; 0 when the program does not run.
int major_of_client(const std::string& program) {
  const support::ProgramOutcome outcome = support::run_program({program, "--version"});
  if (!outcome.ok()) return 0;
  for (std::size_t i = 0; i < outcome.output.size(); ++i) {
    if (std::isdigit(static_cast<unsigned char>(outcome.output[i])) != 0) return std::atoi(outcome.output.c_str() + i);
  }
  return 0;
}

/// $GEN_PG_DUMP for pg_dump; who names only one of the two has the other one beside it.
std::vector<std::string> named_programs(const std::string& name) {
  std::vector<std::string> programs;
  const std::string dump = support::environment_variable("GEN_PG_DUMP"),
                    restore = support::environment_variable("GEN_PG_RESTORE");
  const std::string& own = name == "pg_dump" ? dump : restore;
  const std::string& other = name == "pg_dump" ? restore : dump;
  if (!own.empty()) programs.push_back(own);
  if (other.find('/') != std::string::npos) {
    programs.push_back((std::filesystem::path(other).parent_path() / name).string());
  }
  return programs;
}

std::vector<std::string> candidates(const std::string& name, int server_major) {
  std::vector<std::string> programs = named_programs(name), folders;
  std::istringstream bindirs(support::environment_variable("GEN_PG_BINDIR"));
  for (std::string folder; std::getline(bindirs, folder, ':');) folders.push_back(folder);
  for (int major = server_major; major <= kNewest; ++major) {
    folders.push_back("/usr/lib/postgresql/" + std::to_string(major) + "/bin");
    folders.push_back("/usr/pgsql-" + std::to_string(major) + "/bin");
  }
  for (const std::string& folder : folders) {
    std::string program = folder;
    program.append("/").append(name);
    if (!folder.empty() && ::access(program.c_str(), X_OK) == 0) programs.push_back(std::move(program));
  }
  programs.push_back(name);
  // Last, as with server programs: the system keeps its own up to date.
  for (const InstalledServer& server : installed_servers()) {
    const std::string program = (server.bindir / name).string();
    if (server.major >= server_major && ::access(program.c_str(), X_OK) == 0) programs.push_back(program);
  }
  return programs;
}

std::string hint_for(const std::string& name, const std::string& wanted, int server_major) {
  const std::string install = "gen server install " + std::to_string(kMajorWithClients) + " --with pip";
  return (server_major <= kMajorWithClients ? install + "; or " : std::string()) +
         "install it yourself (apt install postgresql-client-" + wanted + "), or name it with " +
         (name == "pg_dump" ? "GEN_PG_DUMP" : "GEN_PG_RESTORE");
}

}  // namespace

support::Result<ClientProgram> ClientProgram::find(const std::string& name, int server_major) {
  const std::string wanted = std::to_string(server_major);
  support::Diagnostic problem =
      support::error("GEN2410", "there is no " + name + " of PostgreSQL " + wanted + " or newer here", {},
                     hint_for(name, wanted, server_major));
  for (const std::string& program : candidates(name, server_major)) {
    const int major = major_of_client(program);
    if (major >= server_major) return ClientProgram{program, major};
    if (major > 0) problem.notes.push_back({program + " is of PostgreSQL " + std::to_string(major), {}});
  }
  return problem;
}

}  // namespace gen::pg
