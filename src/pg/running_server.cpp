#include "running_server.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cluster.hpp"
#include "file_lock.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct RunningServer {
  pid_t pid = 0;
  fs::path data;
};

/// The words of a process's command line, as long as it has not replaced them by a title of its own.
std::vector<std::string> words_of(const fs::path& process) {
  std::ifstream in(process / "cmdline", std::ios::binary);
  std::vector<std::string> words;
  for (std::string word; std::getline(in, word, '\0');) words.push_back(word);
  return words;
}

/// Postmasters are called with -D; the sessions below them have titles.
std::optional<RunningServer> server_of(const fs::path& process, const fs::path& folder) {
  std::error_code problem;
  const fs::path program = fs::read_symlink(process / "exe", problem);
  if (problem || !program.string().starts_with(folder.string() + "/")) return std::nullopt;
  const std::vector<std::string> words = words_of(process);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i] == "-D") return RunningServer{std::atoi(process.filename().c_str()), words[i + 1]};
  }
  return std::nullopt;
}

std::vector<RunningServer> servers_from(const fs::path& folder) {
  std::error_code problem;
  const fs::path real = fs::canonical(folder, problem);
  std::vector<RunningServer> servers;
  if (problem) return servers;
  for (const auto& entry : fs::directory_iterator("/proc", problem)) {
    if (std::atoi(entry.path().filename().c_str()) == 0) continue;
    if (auto server = server_of(entry.path(), real)) servers.push_back(*server);
  }
  return servers;
}

/// True when it was one, and nobody but its watchdog was connected: it is ended then, as its watchdog would have done
/// later. New users of it wait meanwhile.
bool end_idle_scratch(const RunningServer& server, int major) {
  const auto user = ServerUser::find();
  if (!user || server.data.parent_path().parent_path().filename() != "scratch") return false;
  const auto home = ClusterHome::prepare({}, major, *user);
  if (!home || home->data() != server.data) return false;
  const auto lock = FileLock::take(home->lock(), FileLock::Kind::exclusive, 2s);
  if (!lock) return false;
  const Cluster cluster(*home, ServerBinaries{major, "", {}}, *user, ServerMode::scratch);
  {
    auto session = cluster.connect(Cluster::kWatcher);
    if (!session) return false;
    const auto users = session->query(
        "SELECT count(*) FROM pg_catalog.pg_stat_activity WHERE backend_type IN ('client backend', 'walsender')"
        " AND application_name <> $1",
        {Cluster::kWatcher});
    if (!users || users->integer(0, 0) > 0) return false;
  }
  cluster.stop();
  return true;
}

support::Diagnostic is_in_use(const RunningServer& server, int major) {
  const std::string kind = server.data.parent_path().parent_path().filename().string();
  const std::string pid = std::to_string(server.pid);
  support::Diagnostic problem =
      support::error("GEN2038", "a server runs from the programs of PostgreSQL " + std::to_string(major));
  if (kind == "dev") {
    problem.notes.push_back({"it is the development server, process " + pid, {}});
    problem.hint = "gen dev --stop, then try again";
  } else {
    problem.notes.push_back({"it is process " + pid + ", with its data in " + server.data.string(), {}});
    problem.hint = kind == "scratch" ? "wait until the gen process that uses it is done, then try again"
                                     : "stop it, then try again";
  }
  return problem;
}

}  // namespace

support::Result<void> free_of_servers(const fs::path& folder, int major) {
  for (const RunningServer& server : servers_from(folder)) {
    if (!end_idle_scratch(server, major)) return is_in_use(server, major);
  }
  return {};
}

}  // namespace gen::pg
