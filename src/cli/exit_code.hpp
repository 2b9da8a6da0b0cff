#pragma once

namespace gen::cli {

/// The one table of exit codes (docs/commands.md).
enum ExitCode : int {
  kDone = 0,
  kError = 1,
  kDifferent = 2,
  kBusy = 3,
  kHalfWay = 4,
  kUsage = 64,
  kConfiguration = 78,
  kInterrupted = 130,
};

}  // namespace gen::cli
