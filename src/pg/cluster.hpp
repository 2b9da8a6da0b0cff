#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "child_process.hpp"
#include "cluster_home.hpp"
#include "gen/pg/connection.hpp"
#include "server_binaries.hpp"

namespace gen::pg {

/// One local server: its folder, its programs and the user it runs as. All functions that change something want the
/// exclusive lock of the folder held by the caller.
class Cluster {
 public:
  /// `tell` is ScratchOptions::tell.
  Cluster(ClusterHome home, ServerBinaries binaries, ServerUser user, ServerMode mode,
          std::function<void(const std::string&)> tell = {})
      : home_(std::move(home)),
        binaries_(std::move(binaries)),
        user_(std::move(user)),
        mode_(mode),
        tell_(std::move(tell)) {}

  const ClusterHome& home() const { return home_; }
  ConnectionTarget target(const std::string& database) const;
  support::Result<Connection> connect(const std::string& application_name = kUserOfServer) const;

  /// A running server, started and, where need be, mended: initialises missing data, clears what a killed server left,
  /// and in scratch mode makes a cluster that does not start anew. Errors: GEN2012, GEN2013, GEN2005 when the server
  /// lives but has no free connection.
  support::Result<Connection> start() const;
  /// Stops the server, politely first; done when none runs.
  void stop() const;

  /// The postmaster of this cluster, 0 when none lives.
  pid_t postmaster() const;

  /// The names by which sessions of gen processes that use the server, and of those that watch over it, are told apart.
  static constexpr const char* kUserOfServer = "gen scratch";
  static constexpr const char* kWatcher = "gen watchdog";

 private:
  bool has_data() const;
  support::Result<void> initialise() const;
  void clear_stale_locks() const;
  std::vector<std::string> start_command() const;
  support::Result<Connection> wait_until_ready(pid_t server) const;
  support::Result<Connection> start_once() const;
  support::Diagnostic start_failure() const;

  ClusterHome home_;
  ServerBinaries binaries_;
  ServerUser user_;
  ServerMode mode_;
  std::function<void(const std::string&)> tell_;
};

/// Sends `number` to `pid` and waits until it is gone. False when it still lives after `patience`.
bool end_process(pid_t pid, int number, std::chrono::milliseconds patience);

/// The postmaster that runs on `data`, 0 when none does: the pid in postmaster.pid counts only if that process is one
/// (after a crash the number may belong to anything).
pid_t postmaster_of(const std::filesystem::path& data);

}  // namespace gen::pg
