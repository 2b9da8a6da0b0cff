#include "server_binaries.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <vector>

#include "child_process.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;

ServerUser ourselves() { return ServerUser{geteuid(), getegid(), "", false}; }

std::vector<std::string> split_path(const char* list) {
  std::vector<std::string> folders;
  std::istringstream in(list != nullptr ? list : "");
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

bool has_programs(const fs::path& folder) {
  return access((folder / "postgres").c_str(), X_OK) == 0 && access((folder / "initdb").c_str(), X_OK) == 0;
}

/// "postgres (PostgreSQL) 15.20 (Debian ...)", "... 18beta1": the number after the bracket.
int major_of(const std::string& folder) {
  const std::string text = run(ourselves(), {folder + "/postgres", "-V"}).output;
  const std::size_t at = text.find(") ");
  return at == std::string::npos ? 0 : std::atoi(text.c_str() + at + 2);
}

std::vector<std::string> candidate_folders(const std::map<int, std::string>& bindirs) {
  std::vector<std::string> folders;
  const auto append = [&](const std::vector<std::string>& more) {
    folders.insert(folders.end(), more.begin(), more.end());
  };
  for (const auto& [major, folder] : bindirs) folders.push_back(folder);
  append(split_path(std::getenv("GEN_PG_BINDIR")));
  append(package_folders("/usr/lib/postgresql", ""));
  append(package_folders("/usr", "pgsql-"));
  const std::vector<std::string> path = split_path(std::getenv("PATH"));
  for (const std::string& folder : path) {
    if (access((folder + "/pg_config").c_str(), X_OK) != 0) continue;
    std::string bindir = run(ourselves(), {folder + "/pg_config", "--bindir"}).output;
    bindir.erase(bindir.find_last_not_of('\n') + 1);
    folders.push_back(bindir);
  }
  append(path);
  return folders;
}

/// Version to folder; the first folder of a version wins.
std::map<int, std::string> installed(const std::map<int, std::string>& bindirs) {
  std::map<int, std::string> versions;
  std::set<std::string> seen;
  for (const std::string& folder : candidate_folders(bindirs)) {
    if (!seen.insert(folder).second || !has_programs(folder)) continue;
    if (const int major = major_of(folder); major > 0) versions.emplace(major, folder);
  }
  return versions;
}

support::Diagnostic nothing_fits(int wanted, const std::map<int, std::string>& versions) {
  const std::string name = wanted > 0 ? "PostgreSQL " + std::to_string(wanted) : "PostgreSQL";
  support::Diagnostic problem = support::error(
      "GEN2010", "no server programs of " + name + " or newer are installed here", {},
      "install them (apt install postgresql" + (wanted > 0 ? "-" + std::to_string(wanted) : std::string()) +
          "), set GEN_PG_BINDIR to the folder that holds initdb, or name a server with --scratch-url");
  for (const auto& [major, folder] : versions) {
    problem.notes.push_back({"found PostgreSQL " + std::to_string(major) + " in " + folder, {}});
  }
  return problem;
}

}  // namespace

support::Result<ServerBinaries> ServerBinaries::find(int wanted, const std::map<int, std::string>& bindirs) {
  if (const auto named = bindirs.find(wanted); named != bindirs.end() && has_programs(named->second)) {
    if (major_of(named->second) == wanted) return ServerBinaries{wanted, named->second, {}};
  }
  const std::map<int, std::string> versions = installed(bindirs);
  if (versions.empty()) return nothing_fits(wanted, versions);
  if (wanted == 0) {
    // Who names a folder means that one, even if a newer version is installed elsewhere.
    for (const std::string& folder : split_path(std::getenv("GEN_PG_BINDIR"))) {
      if (has_programs(folder)) return ServerBinaries{major_of(folder), folder, {}};
    }
    return ServerBinaries{versions.rbegin()->first, versions.rbegin()->second, {}};
  }
  const auto found = versions.lower_bound(wanted);
  if (found == versions.end()) return nothing_fits(wanted, versions);
  ServerBinaries binaries{found->first, found->second, {}};
  if (found->first != wanted) {
    binaries.warnings.push_back(support::warning(
        "GEN2011",
        "the scratch server is PostgreSQL " + std::to_string(found->first) + ", the database is " +
            std::to_string(wanted),
        {}, "install postgresql-" + std::to_string(wanted) + " so that both sides are read by the same version"));
  }
  return binaries;
}

}  // namespace gen::pg
