#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "gen/migration/folder.hpp"
#include "gen/support/result.hpp"

namespace gen::migration {

inline constexpr const char* kSumFileName = "gen.sum";

/// File name to checksum. On disk one line per file, `NAME CHECKSUM`, sorted by name: two branches that both add
/// migrations change the same place and collide in git, on purpose.
using Sums = std::map<std::string, std::string>;

Sums sums_of(const Folder& folder);
std::string write_sums(const Sums& sums);

/// Errors: GEN4011 with the line, which is most often a conflict that git left.
support::Result<Sums> read_sums(const std::string& text, const std::string& shown_as, support::SourceMap& sources);

/// The lines of both sides of a conflict that git left; what is no line of gen.sum is passed over. Where both sides
/// have a file, the later one counts.
Sums read_sums_of_both_sides(const std::string& text);

/// What gen.sum says about one file, and what is so.
struct SumChange {
  enum class What { changed, added, gone } what;
  std::string name;
};
/// In the order of the names.
std::vector<SumChange> changes_between(const Sums& recorded, const Sums& present);

/// Warnings: GEN4004 a file differs, GEN4005 a file is gone, GEN4006 a file is not listed.
support::Diagnostics compare_sums(const Sums& recorded, const Folder& folder);

}  // namespace gen::migration
