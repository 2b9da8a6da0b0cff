#pragma once

#include <cstddef>
#include <optional>

#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"
#include "gen/apply/run_options.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

struct DownOptions : RunOptions {
  std::size_t count = 1;                   ///< so many of the last applied files
  std::optional<migration::Version> to;    ///< instead: everything above this version; "0" undoes all
  std::optional<migration::Version> only;  ///< instead: this file alone
  bool out_of_order = false;               ///< `only` may name a file that others were applied after
  bool accept_loss = false;                ///< run down files whose header says that something is lost
};

/// Undoes applied files, the one applied last first, with the down file of the folder, or else with the one that the
/// ledger keeps. All files are looked at before the first one runs.
///
/// Refuses, with nothing changed: GEN5301 no down is known, or the file says `-- gen:reversible no`; GEN5302 something
/// would be lost; GEN5303 the version is not applied here; GEN5305 `only` names a file that others were applied after;
/// GEN5308 the file is gone and the ledger's copy is without its password; GEN5307 an up of a later file stopped
/// half-way (`only` undoes that one). Otherwise as `up`. Warns (GEN5304) of a down file after which the schema is not
/// the one that its up file found.
Report down(pg::Connection& connection, const migration::Folder& folder, const DownOptions& options,
            support::SourceMap& sources, Progress& progress);

}  // namespace gen::apply
