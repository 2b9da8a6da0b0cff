#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gen::support {

/// How a program that was run to its end came out.
struct ProgramOutcome {
  int exit_code = 127;  ///< 128 + signal when it was killed, 127 when it could not be run
  std::string output;   ///< its stdout
  std::string errors;   ///< its stderr

  bool ok() const { return exit_code == 0; }
};

/// Runs a program of the user (git, pg_dump) to its end, with stdin empty. `command[0]` is looked for in PATH. The
/// environment is ours with `environment` over it, but for the variables of libpq (no PG* of ours reaches the program,
/// so that it talks to the server it was told, or to none) and those that hold a secret. Never throws for what the program does.
ProgramOutcome run_program(const std::vector<std::string>& command,
                           const std::vector<std::pair<std::string, std::string>>& environment = {});

}  // namespace gen::support
