#include "installed_server.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <utility>

#include "cluster_home.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRecordFile = "installed";

fs::path servers_below(const fs::path& cache) { return cache / "servers"; }

/// A line "name = value" for each text of the record.
std::vector<std::pair<const char*, std::string InstallationRecord::*>> record_lines() {
  return {{"version", &InstallationRecord::version}, {"source", &InstallationRecord::source},
          {"package", &InstallationRecord::package}, {"package_version", &InstallationRecord::package_version},
          {"sha256", &InstallationRecord::sha256},   {"date", &InstallationRecord::date}};
}

std::map<std::string, std::string> read_lines(const fs::path& file) {
  std::map<std::string, std::string> values;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (const std::size_t sign = line.find(" = "); sign != line.npos)
      values[line.substr(0, sign)] = line.substr(sign + 3);
  }
  return values;
}

/// Whoever is killed while unpacking leaves folders of other names; a record without programs counts for nothing.
std::optional<InstalledServer> read_installed(const fs::path& folder) {
  InstalledServer server;
  server.major = std::atoi(folder.filename().c_str());
  server.folder = folder;
  if (server.major <= 0 || folder.filename() != std::to_string(server.major)) return std::nullopt;
  std::map<std::string, std::string> values = read_lines(folder / kRecordFile);
  for (const auto& [name, member] : record_lines()) server.record.*member = values[name];
  server.record.hash_was_given = values["hash_was_given"] == "yes";
  server.bindir = folder / values["bindir"];
  if (values["bindir"].empty() || access((server.bindir / "postgres").c_str(), X_OK) != 0) return std::nullopt;
  return server;
}

}  // namespace

ServerPrograms InstalledServer::programs() const {
  return {major, record.version, bindir.string(), ServerPrograms::Origin::gen, record};
}

std::vector<InstalledServer> installed_servers() {
  const fs::path cache = cache_folder();
  std::vector<InstalledServer> servers;
  for (const fs::path& base : {cache, stand_in_for(cache, ServerMode::scratch)}) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(servers_below(base), ignored)) {
      auto server = read_installed(entry.path());
      const auto same = [&](const InstalledServer& other) { return server && other.major == server->major; };
      if (server && std::ranges::none_of(servers, same)) servers.push_back(std::move(*server));
    }
  }
  std::ranges::sort(servers, {}, &InstalledServer::major);
  return servers;
}

bool write_record(const fs::path& folder, const fs::path& bindir, const InstallationRecord& record) {
  std::ofstream out(folder / kRecordFile);
  out << "# Written by gen server install.\n";
  for (const auto& [name, member] : record_lines()) out << name << " = " << record.*member << '\n';
  out << "hash_was_given = " << (record.hash_was_given ? "yes" : "no") << '\n';
  out << "bindir = " << bindir.lexically_relative(folder).string() << '\n';
  out.close();
  return out.good();
}

support::Result<fs::path> make_servers_folder(const ServerUser& user) {
  const auto made = make_enterable_folder(cache_folder(), ServerMode::scratch, user);
  if (!made) return made.errors();
  const fs::path folder = servers_below(*made);
  std::error_code problem;
  fs::create_directories(folder, problem);
  // Whatever the umask of whoever calls is: the user that servers run as has to get in.
  if (!problem) fs::permissions(folder, fs::perms(0755), problem);
  if (problem) return unusable_folder(folder, problem.message());
  return folder;
}

}  // namespace gen::pg
