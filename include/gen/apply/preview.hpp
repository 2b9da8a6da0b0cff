#pragma once

#include <vector>

#include "gen/apply/down.hpp"
#include "gen/apply/up.hpp"

namespace gen::apply {

/// A file that a run would execute.
struct PreviewedFile {
  migration::File file;
  std::size_t steps_done = 0;  ///< an earlier run did so many of its steps; the run goes on behind them
};

/// What a run would do, told without doing it.
struct Preview {
  std::vector<PreviewedFile> files;  ///< in the order of the run
  std::vector<HeldFile> held;
  support::Diagnostics warnings;
};

/// Reads the ledger and chooses as `up` and `down` do; takes no lock and writes nothing. Errors: those with which the
/// run would refuse before it begins.
support::Result<Preview> preview_up(pg::Connection& connection, const migration::Folder& folder,
                                    const UpOptions& options, support::SourceMap& sources);
support::Result<Preview> preview_down(pg::Connection& connection, const migration::Folder& folder,
                                      const DownOptions& options, support::SourceMap& sources);

}  // namespace gen::apply
