#include <algorithm>

#include "cluster_home.hpp"
#include "gen/pg/server_installation.hpp"
#include "installed_server.hpp"
#include "running_server.hpp"
#include "server_folder.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;

support::Diagnostic is_not_ours(int major, const std::map<int, std::string>& bindirs) {
  const std::string name = "PostgreSQL " + std::to_string(major);
  support::Diagnostic problem = support::error("GEN2039", "gen did not install " + name, {}, "gen server list");
  for (const ServerPrograms& programs : ServerPrograms::all(bindirs)) {
    if (programs.major != major) continue;
    const bool packaged = programs.origin == ServerPrograms::Origin::package;
    problem.notes.push_back(
        {packaged ? "that in " + programs.bindir + " is a package of the system"
                  : "that in " + programs.bindir + " was found by " + std::string(origin_name(programs.origin)),
         {}});
  }
  if (problem.notes.empty()) problem.notes.push_back({"there are no programs of that version here", {}});
  return problem;
}

}  // namespace

support::Result<fs::path> remove_server(int major, const std::map<int, std::string>& bindirs) {
  if (auto known = check_major(major); !known) return known.errors();
  const std::vector<InstalledServer> installed = installed_servers();
  const auto found = std::ranges::find(installed, major, &InstalledServer::major);
  if (found == installed.end()) return is_not_ours(major, bindirs);
  const fs::path servers = found->folder.parent_path();
  const auto lock = lock_servers(servers, [](const std::string&) {});
  if (!lock) return lock.errors();
  if (auto free = free_of_servers(found->folder, major); !free) return free.errors();
  clear_room(servers);
  std::error_code problem;
  // In one step, so that nobody finds half of it.
  fs::rename(found->folder, servers / kNewServer, problem);
  if (problem) return unusable_folder(found->folder, problem.message());
  clear_room(servers);
  return found->folder;
}

}  // namespace gen::pg
