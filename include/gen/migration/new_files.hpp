#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <vector>

#include "gen/migration/folder.hpp"
#include "gen/migration/write_files.hpp"

namespace gen::migration {

/// What a person wants a new migration to start from.
struct NewMigration {
  std::string name;  ///< becomes the slug
  Kind kind = Kind::schema;
  std::optional<Phase> phase;  ///< also in the file name
  /// Texts in which {version}, {name}, {kind} and {phase} are replaced; nothing for gen's own.
  std::optional<std::string> up_template;
  std::optional<std::string> down_template;
};

/// Up file and down file of a migration with a version behind all others of `folder`; `now` as for next_versions.
/// Without templates they hold a header, examples of gen:require and gen:verify, and the place for the statements;
/// those of a data migration have the form in which gen runs rows in batches. Touches nothing on disk.
std::vector<NewFile> new_migration(const NewMigration& wanted, const Folder& folder, std::time_t now);

/// A new migration that takes `old` back: its up file is the down file of `old`, its down file is the up file of `old`.
/// `phase` is that of the new files; without it contract for expand and expand for contract, for what one adds the
/// other takes away. Checks (gen:require, gen:verify) of `old` are left out. Errors: GEN4016 `old` has no down file.
support::Result<std::vector<NewFile>> revert_as_new(const Migration& old, std::optional<Phase> phase,
                                                    const Folder& folder, std::time_t now);

/// gen.sum for the folder with the new files in it: lines that are there stay as they are, so that an edit of an older
/// file is not hidden by the way. Errors: GEN4008, GEN4011.
support::Result<NewFile> sum_file_with(const Folder& folder, const std::vector<NewFile>& added,
                                       support::SourceMap& sources);

}  // namespace gen::migration
