#pragma once

#include <ctime>
#include <set>
#include <string>
#include <vector>

#include "gen/migration/file.hpp"
#include "gen/migration/version.hpp"
#include "gen/plan/plan.hpp"
#include "gen/render/guard.hpp"

namespace gen::emit {

/// What makes the two files of a migration notice that they ran already.
struct PairGuard {
  render::Guard up;
  render::Guard down;
};

/// What a plan does not know but its files say.
struct Occasion {
  std::string name;                         ///< as the user gave it; becomes the slug
  std::time_t now = 0;                      ///< of the version stamps, the only clock in a file
  migration::Version last;                  ///< the newest version there is; new ones stand behind it
  std::string proof;                        ///< the verdict, or that there is none
  std::string down;                         ///< how the way back was tested
  std::set<std::string> small_tables = {};  ///< "shop.orders": the direct form was chosen for it because it is small
  /// One for each pair of files, in their order; empty: the files are written without guards.
  std::vector<PairGuard> guards = {};
  std::set<std::string> foreign_tables = {};  ///< of both sides, likewise: LOCK TABLE is not for them
};

/// The two directions of one migration.
struct Pair {
  migration::File up;
  migration::File down;
};

/// Cuts a plan into files: one phase and one kind each; a step that cannot run in a transaction, or must have one of
/// its own, has a file of its own. Deterministic: the same plan and occasion give the same bytes.
std::vector<Pair> make_files(const plan::Plan& plan, const Occasion& occasion, const support::SourceMap& sources);

}  // namespace gen::emit
