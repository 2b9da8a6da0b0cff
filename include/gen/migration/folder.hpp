#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gen/migration/file.hpp"
#include "gen/support/result.hpp"

namespace gen::migration {

/// An up file with its down file.
struct Migration {
  Version version;
  std::string name;
  File up;
  std::optional<File> down;
  std::string checksum;  ///< of the up file

  /// A file without a phase counts as expand.
  Phase phase() const { return up.phase().value_or(Phase::expand); }
  Kind kind() const { return up.kind(); }
};

/// All migrations of a folder, in version order.
struct Folder {
  std::filesystem::path path;
  std::vector<Migration> migrations;
  support::Diagnostics warnings;  ///< missing downs, names that cannot be read, differences to gen.sum

  const Migration* find(const Version& version) const;
  Version last_version() const { return migrations.empty() ? Version{} : migrations.back().version; }
};

/// Reads a folder (not its sub-folders); one that is not there is empty. Errors, all of a run: GEN4002 two files of a
/// version and direction, GEN4008 a file or folder cannot be read, GEN4010 a down file without an up file, GEN4011
/// gen.sum cannot be read, GEN4013 a change of names was interrupted. Warnings: GEN4001, 4003, 4004, 4005, 4006, 4012.
support::Result<Folder> load_folder(const std::filesystem::path& path, support::SourceMap& sources);

/// The migration files of a folder as they stand there, in the order of their names: neither paired nor held against
/// gen.sum, for the commands that mend a folder. GEN4001 is added to `warnings`. Errors: GEN4008, GEN4013.
support::Result<std::vector<File>> read_files(const std::filesystem::path& path, support::SourceMap& sources,
                                              support::Diagnostics& warnings);

/// The text of the folder's gen.sum; nothing when there is none. Errors: GEN4008.
support::Result<std::optional<std::string>> read_sum_text(const std::filesystem::path& path);

/// A folder from files that are not on disk, with the same checks except gen.sum.
support::Result<Folder> make_folder(std::vector<File> files);

}  // namespace gen::migration
