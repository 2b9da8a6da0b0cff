#pragma once

#include "gen/apply/down.hpp"

namespace gen::apply {

/// Undoes the files that `options` choose (as `down` does) and runs the same files again, under one run lock. `files`
/// of the report are those that were run again; when the second half does not work, they stay undone and pending.
///
/// Refuses with nothing changed as `down` does, and with GEN5306 when a file to be run again is not in the folder.
Report redo(pg::Connection& connection, const migration::Folder& folder, const DownOptions& options,
            support::SourceMap& sources, Progress& progress);

}  // namespace gen::apply
