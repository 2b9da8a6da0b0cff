#pragma once

#include <string>
#include <vector>

#include "gen/apply/ledger.hpp"
#include "gen/migration/folder.hpp"

namespace gen::apply {

struct StatusRow {
  State state = State::pending;
  migration::Version version;
  std::string name;
  migration::Phase phase = migration::Phase::expand;
  migration::Kind kind = migration::Kind::schema;
  std::string applied_at;  ///< UTC; "" when not applied
  std::int64_t ms = 0;
  std::string error;  ///< of the last run, with its SQLSTATE in `sqlstate`
  std::string sqlstate;
  std::size_t steps_done = 0;
  std::size_t steps_total = 0;
  bool late = false;     ///< pending, but older than an applied file
  bool edited = false;   ///< applied, and its statements are others now
  bool missing = false;  ///< applied, and its file is gone

  /// To be run by a later `up`.
  bool pending() const { return !counts_as_applied(state); }
};

/// One row per version of the folder or the ledger, in version order. Reads nothing.
std::vector<StatusRow> status(const Ledger& ledger, const migration::Folder& folder);

}  // namespace gen::apply
