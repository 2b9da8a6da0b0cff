#include "gen/pg/server_programs.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <utility>

#include "child_process.hpp"
#include "gen/support/environment.hpp"
#include "installed_server.hpp"
#include "server_binaries.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using Origin = ServerPrograms::Origin;

struct CandidateFolder {
  Origin origin;
  std::string folder;
};

ServerUser ourselves() { return ServerUser{geteuid(), getegid(), "", false}; }

std::vector<std::string> folders_of(const char* variable) {
  std::vector<std::string> folders;
  std::istringstream in(support::environment_variable(variable));
  for (std::string folder; std::getline(in, folder, ':');) {
    if (!folder.empty()) folders.push_back(folder);
  }
  return folders;
}

/// parent/*/bin, newest name last in the order of the file system's names.
std::vector<std::string> package_folders(const fs::path& parent, const std::string& prefix) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(parent, ignored)) {
    if (entry.path().filename().string().starts_with(prefix)) folders.push_back(entry.path() / "bin");
  }
  std::ranges::sort(folders);
  return folders;
}

bool has_server(const fs::path& folder) {
  return access((folder / "postgres").c_str(), X_OK) == 0 && access((folder / "initdb").c_str(), X_OK) == 0;
}

/// Where the server's program is itself: a folder of PATH may hold links to that of a package.
std::string real_folder(const fs::path& folder) {
  std::error_code problem;
  const fs::path program = fs::canonical(folder / "postgres", problem);
  return problem ? folder.string() : program.parent_path().string();
}

std::vector<CandidateFolder> candidate_folders(const std::map<int, std::string>& bindirs) {
  std::vector<CandidateFolder> candidates;
  const auto append = [&](Origin origin, const std::vector<std::string>& folders) {
    for (const std::string& folder : folders) candidates.push_back({origin, folder});
  };
  for (const auto& [major, folder] : bindirs) candidates.push_back({Origin::setting, folder});
  append(Origin::variable, folders_of("GEN_PG_BINDIR"));
  append(Origin::package, package_folders("/usr/lib/postgresql", ""));
  append(Origin::package, package_folders("/usr", "pgsql-"));
  const std::vector<std::string> path = folders_of("PATH");
  for (const std::string& folder : path) {
    if (access((folder + "/pg_config").c_str(), X_OK) != 0) continue;
    std::string bindir = run(ourselves(), {folder + "/pg_config", "--bindir"}).output;
    bindir.erase(bindir.find_last_not_of('\n') + 1);
    candidates.push_back({Origin::path, bindir});
  }
  append(Origin::path, path);
  return candidates;
}

}  // namespace

std::string version_of_server(const std::string& bindir) {
  const std::string text = run(ourselves(), {bindir + "/postgres", "-V"}).output;
  const std::size_t bracket = text.find(") ");
  if (bracket == std::string::npos) return {};
  return text.substr(bracket + 2, text.find_first_of(" \n", bracket + 2) - bracket - 2);
}

bool ServerPrograms::has(const std::string& program) const {
  return access((fs::path(bindir) / program).c_str(), X_OK) == 0;
}

std::vector<ServerPrograms> ServerPrograms::all(const std::map<int, std::string>& bindirs) {
  std::vector<ServerPrograms> found;
  std::set<std::string> seen;
  for (const auto& [origin, folder] : candidate_folders(bindirs)) {
    if (!has_server(folder) || !seen.insert(real_folder(folder)).second) continue;
    const std::string version = version_of_server(folder);
    if (const int major = std::atoi(version.c_str()); major > 0) found.push_back({major, version, folder, origin, {}});
  }
  for (const InstalledServer& server : installed_servers()) {
    if (seen.insert(real_folder(server.bindir)).second) found.push_back(server.programs());
  }
  return found;
}

const ServerPrograms* ServerPrograms::choose(int wanted, const std::vector<ServerPrograms>& all) {
  const ServerPrograms* best = nullptr;
  if (wanted > 0) {
    for (const ServerPrograms& one : all) {
      if (one.major >= wanted && (best == nullptr || one.major < best->major)) best = &one;
    }
    return best;
  }
  // Who names a folder means that one, even if a newer version is installed elsewhere.
  const auto named = std::ranges::find(all, Origin::variable, &ServerPrograms::origin);
  if (named != all.end()) return &*named;
  const auto rank = [](const ServerPrograms& one) { return std::pair(one.origin != Origin::gen, one.major); };
  for (const ServerPrograms& one : all) {
    if (best == nullptr || rank(one) > rank(*best)) best = &one;
  }
  return best;
}

std::string_view origin_name(Origin origin) {
  switch (origin) {
    case Origin::setting:
      return "gen.toml";
    case Origin::variable:
      return "GEN_PG_BINDIR";
    case Origin::package:
      return "package";
    case Origin::path:
      return "PATH";
    case Origin::gen:
      return "gen";
  }
  return "";
}

}  // namespace gen::pg
