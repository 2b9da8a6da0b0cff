#pragma once

#include <filesystem>
#include <string>

#include "child_process.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// The folder below `folder` that holds initdb and postgres, which are made executable with what is beside them (zip
/// archives forget that); "" when there is none.
std::filesystem::path find_bindir(const std::filesystem::path& folder);

/// Runs the programs as gen will: their versions, initdb, a start, a query, a stop, as the user that servers run as.
/// `room` is a folder for that, which is removed. Gives the version. Errors: GEN2037, GEN2014.
support::Result<std::string> try_programs(const std::filesystem::path& bindir, int major,
                                          const std::filesystem::path& room, const ServerUser& user);

/// Why a program does not run, from what it or the loader printed: the name of a missing shared library, the C library
/// that is too old, another kind of machine.
std::string why_it_does_not_run(const ChildOutcome& outcome);

/// Ends the server of a trial that was killed, and removes `room`.
void clear_trial(const std::filesystem::path& room);

}  // namespace gen::pg
