#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::migration {

struct NewFile {
  std::string name;  ///< in the folder
  std::string content;
};

/// Writes all files or none: each goes to a temporary file that is synced, then all are renamed. On any error (no
/// space, say) the folder is as it was: GEN4009. Existing files of the same names are replaced; the folder is made
/// when it is not there.
support::Result<void> write_files(const std::filesystem::path& folder, const std::vector<NewFile>& files);

/// Whether `write_files` could make the folder and files in it now, without changing anything: GEN4009 before minutes of
/// work rather than after them. A disk that fills up is only found by writing.
support::Result<void> check_writable(const std::filesystem::path& folder);

}  // namespace gen::migration
