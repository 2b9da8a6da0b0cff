#include "watchdog.hpp"

#include <algorithm>
#include <csignal>
#include <optional>
#include <thread>

#include "file_lock.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class Watchdog {
 public:
  Watchdog(const Cluster& cluster, std::chrono::seconds idle)
      : cluster_(cluster), idle_(idle), postmaster_(cluster.postmaster()) {}

  void run();

 private:
  bool folder_is_gone() const;
  void end_orphan() const;
  bool in_use();
  bool end_idle_server();

  const Cluster& cluster_;
  std::chrono::milliseconds idle_;
  pid_t postmaster_;
  std::optional<Connection> connection_;
  std::optional<FileLock> being_;
};

bool Watchdog::folder_is_gone() const {
  const ClusterHome& home = cluster_.home();
  if (!fs::exists(home.anchor) || !fs::exists(home.root)) return true;
  if (fs::exists(home.data() / "PG_VERSION")) return false;
  // Whoever makes the cluster anew holds the lock meanwhile.
  const auto lock = FileLock::take(home.lock(), FileLock::Kind::shared);
  return lock && !fs::exists(home.data() / "PG_VERSION");
}

void Watchdog::end_orphan() const {
  if (postmaster_ != 0) end_process(postmaster_, SIGQUIT, 10s);
  const ClusterHome& home = cluster_.home();
  // With the cache folder in place, others may be making a new server in it.
  if (fs::exists(home.anchor)) return;
  std::error_code ignored;
  fs::remove_all(home.root, ignored);
  fs::remove_all(home.socket_dir, ignored);
  if (!home.stand_in.empty()) fs::remove_all(home.stand_in, ignored);
}

/// Anybody but us is connected. A server that cannot be asked counts as used: a start or a repair may be going on.
bool Watchdog::in_use() {
  if (!connection_ || !connection_->alive()) {
    auto connection = cluster_.connect(Cluster::kWatcher);
    if (!connection) return true;
    connection_.emplace(std::move(*connection));
  }
  auto others = connection_->query(
      "SELECT count(*) FROM pg_catalog.pg_stat_activity"
      " WHERE backend_type IN ('client backend', 'walsender') AND pid <> pg_catalog.pg_backend_pid()");
  if (others) return others->integer(0, 0) > 0;
  connection_.reset();
  return true;
}

/// True when the server was ended. Joining processes hold the lock while they connect, so nobody can slip in between
/// the last look and the end.
bool Watchdog::end_idle_server() {
  const auto lock = FileLock::take(cluster_.home().lock(), FileLock::Kind::exclusive);
  if (!lock || in_use()) return false;
  connection_.reset();
  cluster_.stop();
  // Given back first: who starts the server next must see that it needs a new watchdog.
  being_.reset();
  return true;
}

void Watchdog::run() {
  signal(SIGHUP, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  being_ = FileLock::take(cluster_.home().watchdog_lock(), FileLock::Kind::exclusive, 2s);
  if (!being_) return;
  const auto pause = std::clamp<std::chrono::milliseconds>(idle_ / 4, 200ms, 5000ms);
  auto last_use = Clock::now();
  while (true) {
    std::this_thread::sleep_for(pause);
    if (folder_is_gone()) return end_orphan();
    const pid_t now = cluster_.postmaster();
    if (now != 0) postmaster_ = now;
    // Ended or killed; whoever starts it again leaves a watchdog if this one is gone by then.
    if (now == 0 && postmaster_ != 0) {
      const auto lock = FileLock::take(cluster_.home().lock(), FileLock::Kind::shared);
      if (lock && cluster_.postmaster() == 0) {
        being_.reset();
        return;
      }
    }
    if (in_use()) last_use = Clock::now();
    if (idle_ > 0ms && Clock::now() - last_use >= idle_ && end_idle_server()) return;
  }
}

struct Order {
  const Cluster* cluster;
  std::chrono::seconds idle;
};

}  // namespace

void ensure_watchdog(const Cluster& cluster, std::chrono::seconds idle) {
  // Free for the taking: there is no watchdog.
  if (!FileLock::take(cluster.home().watchdog_lock(), FileLock::Kind::exclusive)) return;
  const Order order{&cluster, idle};
  run_detached(
      "gen-watchdog",
      [](const void* argument) {
        const auto* given = static_cast<const Order*>(argument);
        Watchdog(*given->cluster, given->idle).run();
      },
      &order);
}

}  // namespace gen::pg
