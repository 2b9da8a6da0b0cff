#include "server_folder.hpp"

#include <chrono>

#include "gen/pg/server_installation.hpp"
#include "server_trial.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kPatienceWithOthers = 15min;  // they may be fetching over a slow line

}  // namespace

support::Result<void> check_major(int major) {
  if (major >= kOldestMajor && major <= kNewestMajor) return {};
  return support::error("GEN2030",
                        "gen works with PostgreSQL " + std::to_string(kOldestMajor) + " to " +
                            std::to_string(kNewestMajor) + ", not " + std::to_string(major),
                        {}, "gen server list");
}

support::Result<FileLock> lock_servers(const fs::path& servers, const std::function<void(const std::string&)>& say) {
  const fs::path file = servers / "lock";
  if (auto lock = FileLock::take(file, FileLock::Kind::exclusive)) return std::move(*lock);
  say("another gen process installs or removes a server; waiting for it");
  if (auto lock = FileLock::take(file, FileLock::Kind::exclusive, kPatienceWithOthers)) return std::move(*lock);
  return support::error("GEN2014", "another gen process holds " + file.string(), {},
                        "wait for it, or end it, and try again");
}

void clear_room(const fs::path& servers) {
  const fs::path room = servers / kNewServer;
  clear_trial(room / "trial");
  std::error_code ignored;
  fs::remove_all(room, ignored);
}

}  // namespace gen::pg
