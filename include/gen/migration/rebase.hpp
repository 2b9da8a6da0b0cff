#pragma once

#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "gen/migration/folder.hpp"
#include "gen/migration/write_files.hpp"

namespace gen::migration {

/// What is known of the files that ran somewhere, and must keep their names.
struct Applied {
  std::function<bool(const File& up)> stays;
  Version newest;  ///< the highest version that ran, also of files that are not in the folder; "" for none
};

/// A file and the name it gets.
struct Renaming {
  std::string from;
  std::string to;
};

/// New names for a folder, ready for replace_files. Empty when all is in order.
struct Rebase {
  std::vector<Renaming> renamings;  ///< each up file followed by its down file, in the new order
  std::vector<NewFile> files;       ///< the renamed files with the new version in their headers; also files that keep
                                    ///< their name, did not run, and have another version in their header
  std::vector<std::string> gone;    ///< the old names
  std::string sums;                 ///< the text of gen.sum for the outcome
};

/// Renumbers files that do not stay: from the first one on that is not newer than what ran, or that has the version of
/// another file, all of them get versions behind everything else, in the order they had (of files with one version,
/// that of their names). A file's header follows; its checksum does not change by that. `now` (UTC) as for
/// next_versions. Touches nothing on disk.
///
/// Errors: GEN4002 two files that stay have one version, or one name; GEN4010 a down file without an up file.
support::Result<Rebase> rebase(const std::vector<File>& files, const Applied& applied, std::time_t now);

/// `text` with `version` in the title of its header; unchanged without one.
std::string with_version(std::string text, const Version& version);

}  // namespace gen::migration
