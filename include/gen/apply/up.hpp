#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "gen/apply/progress.hpp"
#include "gen/apply/report.hpp"
#include "gen/apply/run_options.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

enum class PhaseChoice { until_contract, expand, migrate, contract, all };

struct UpOptions : RunOptions {
  std::optional<std::size_t> limit;        ///< at most so many files
  std::optional<migration::Version> to;    ///< up to and with this version
  std::optional<migration::Version> only;  ///< this file alone; refused while an older one is pending
  std::vector<migration::Version> among;   ///< not empty: only these, whatever else is pending
  PhaseChoice phase = PhaseChoice::until_contract;
  std::optional<migration::Kind> kind;
  bool allow_late = false;  ///< run files that are older than the newest applied one
  bool rehearse = false;    ///< run what can run in a transaction, and roll all of it back; nothing is recorded
};

/// Runs pending files in version order and stops in front of the first one that was not asked for (another phase or
/// kind, the limit) or that a `-- gen:hold` line holds: a later file may build on it. A file in a transaction commits
/// together with its ledger row. A
/// `-- no-transaction` file runs step by step, each recorded; what a stopped run left is recognised and resumed.
///
/// Refuses, with nothing changed: GEN5101 an applied file was edited, GEN5102 a file is late, GEN5103 a file has
/// transaction control outside `-- no-transaction`, GEN5104 an unfinished `down`, GEN5010 a transaction pooler.
/// GEN5108 a gen:hold that cannot be read. Otherwise: GEN5201 a statement failed, GEN5202 gen:require, GEN5203
/// gen:verify, GEN5204 a lock was not to be had, GEN5004 another run holds the run lock, GEN5205 the session was lost,
/// GEN5207 outside the window.
///
/// `connection` must be outside a transaction; its settings are reset at the end. `sources` must hold the texts of
/// `folder`.
Report up(pg::Connection& connection, const migration::Folder& folder, const UpOptions& options,
          support::SourceMap& sources, Progress& progress);

}  // namespace gen::apply
