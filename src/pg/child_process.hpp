#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::pg {

/// The operating system user that server programs run as: ourselves, or, for root (initdb and postgres refuse it),
/// `postgres` or else `nobody`.
struct ServerUser {
  uid_t uid = 0;
  gid_t gid = 0;
  std::string name;
  bool drop = false;  ///< we are root and have to change to it

  /// Errors: GEN2016.
  static support::Result<ServerUser> find();
};

struct ChildOutcome {
  int exit_code = -1;  ///< 128 + signal when killed, 127 when the program cannot be run
  std::string output;  ///< stdout and stderr together
};

/// Runs a program to its end as `user`, with a cleaned environment (no PG* variables, LC_ALL=C) and stdin closed.
ChildOutcome run(const ServerUser& user, const std::vector<std::string>& command);

/// Starts a program as a daemon of its own session (no terminal, stdin null, stdout and stderr appended to `log`).
/// Gives its pid, 0 when no process could be made; whether the program works is to be seen by its effects.
pid_t start_detached(const ServerUser& user, const std::vector<std::string>& command, const std::filesystem::path& log);

/// Runs `work` in a daemon process that keeps no descriptor of ours open; the process ends when `work` returns.
bool run_detached(const std::string& process_name, void (*work)(const void*), const void* argument);

/// True when `pid` lives. A process that ended but was not yet reaped by its parent does not.
bool is_running(pid_t pid);

/// True when `user` can enter `folder`.
bool can_enter(const ServerUser& user, const std::filesystem::path& folder);

/// Gives up root for `user`, for good. False on failure. Only for a child process.
bool become(const ServerUser& user);

}  // namespace gen::pg
