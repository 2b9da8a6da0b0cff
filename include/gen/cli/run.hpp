#pragma once

namespace gen::cli {

/// Runs the program as `main` was called and gives the exit code: 0 done or nothing to do, 1 error, 2 the check says
/// different, 3 a lock was busy, 4 stopped half-way in a non-transactional step, 64 usage, 78 configuration, 130/143
/// signals. stdout carries the artefact only; talk goes to stderr.
int run(int argc, const char* const* argv);

}  // namespace gen::cli
