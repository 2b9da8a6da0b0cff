#pragma once

#include <filesystem>
#include <vector>

#include "gen/desired/scratch.hpp"
#include "gen/diff/change.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// Drops from `changes` those where only deparsed text differs and both texts come to the same when PostgreSQL reads
/// and prints them once more. (`CHECK (v IN ('a'))` on a varchar column is stored in one form when the author's text is
/// read and in another when its own deparsed text is.) Verdicts are cached below `cache_dir` (empty: not), so that a
/// settled difference needs no scratch server the next time. Both catalogs must outlive the result.
support::Result<std::vector<diff::Change>> settle(const model::Catalog& from, const model::Catalog& to,
                                                  std::vector<diff::Change> changes, desired::Scratch& scratch,
                                                  const std::filesystem::path& cache_dir);

}  // namespace gen::prove
