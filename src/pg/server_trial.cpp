#include "server_trial.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>

#include "cluster.hpp"
#include "unpack.hpp"
#include "watchdog.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Kept alive so long when the process that tries a server is killed.
constexpr auto kIdle = 10s;

support::Diagnostic does_not_run(const std::string& what, const std::string& why, int major) {
  return support::error("GEN2037", what + ": " + why, {},
                        "take another archive of PostgreSQL " + std::to_string(major) +
                            " for this machine; nothing of this one was kept");
}

std::string text_between(const std::string& text, const std::string& begin, const std::string& end) {
  const std::size_t at = text.find(begin);
  if (at == std::string::npos) return {};
  const std::size_t from = at + begin.size();
  return text.substr(from, text.find(end, from) - from);
}

/// Both have to run and be of the version, which is given; the others are looked at when they are needed.
support::Result<std::string> try_versions(const fs::path& bindir, int major, const ServerUser& user) {
  std::string version;
  for (const char* name : {"initdb", "postgres"}) {
    const ChildOutcome outcome = run(user, {(bindir / name).string(), "-V"});
    const std::string program = std::string(name) + " of the archive";
    if (outcome.exit_code != 0) return does_not_run(program + " does not run", why_it_does_not_run(outcome), major);
    const std::string rest = text_between(outcome.output, ") ", "\n");
    version = rest.substr(0, rest.find(' '));
    if (std::atoi(version.c_str()) == major) continue;
    return does_not_run(program + " is not of the wanted version",
                        "it is of PostgreSQL " + version + ", not " + std::to_string(major), major);
  }
  return version;
}

support::Result<void> try_server(const Cluster& cluster) {
  auto connection = cluster.start();
  ensure_watchdog(cluster, kIdle);
  if (!connection) return connection.errors();
  auto answer = connection->query("SELECT version()");
  if (!answer) return to_diagnostic(answer.error(), "GEN2037");
  return {};
}

}  // namespace

fs::path find_bindir(const fs::path& folder) {
  for (const fs::path& file : files_below(folder)) {
    const fs::path bindir = file.parent_path();
    std::error_code ignored;
    if (file.filename() != "postgres" || !fs::is_regular_file(bindir / "initdb", ignored)) continue;
    for (const auto& entry : fs::directory_iterator(bindir, ignored)) {
      if (entry.is_regular_file(ignored) && !entry.is_symlink(ignored)) chmod(entry.path().c_str(), 0755);
    }
    return bindir;
  }
  return {};
}

std::string why_it_does_not_run(const ChildOutcome& outcome) {
  if (const std::string library = text_between(outcome.output, "error while loading shared libraries: ", ":");
      !library.empty()) {
    return "it needs the shared library " + library + ", which is neither in the archive nor on this machine";
  }
  if (const std::string version = text_between(outcome.output, "version `", "' not found"); !version.empty()) {
    return "it was built for a newer system, with " + version;
  }
  if (outcome.output.empty()) return "it is no program for this kind of machine";
  return outcome.output.substr(0, outcome.output.find_last_not_of('\n') + 1);
}

support::Result<std::string> try_programs(const fs::path& bindir, int major, const fs::path& room,
                                          const ServerUser& user) {
  auto version = try_versions(bindir, major, user);
  if (!version) return version;
  auto home = ClusterHome::in(room, room.parent_path(), user);
  if (!home) return home.errors();
  const ServerBinaries binaries{major, bindir.string(), {}};
  const Cluster cluster(*home, binaries, user, ServerMode::scratch);
  auto tried = try_server(cluster);
  cluster.stop();
  std::error_code ignored;
  fs::remove_all(home->socket_dir, ignored);
  clear_trial(room);
  if (!tried) {
    support::Diagnostics problems = tried.errors();
    problems.front().code = "GEN2037";
    problems.front().message = "the programs do not work here: " + problems.front().message;
    problems.front().hint = does_not_run("", "", major).hint;
    return problems;
  }
  return version;
}

void clear_trial(const fs::path& room) {
  if (const pid_t server = postmaster_of(room / "data"); server != 0) end_process(server, SIGQUIT, 10s);
  std::error_code ignored;
  fs::remove_all(room, ignored);
}

}  // namespace gen::pg
