#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gen/migration/write_files.hpp"

namespace gen::migration {

/// Writes `files` and removes the files called `gone`, as one change that a crash cannot cut in two: the new texts are
/// staged and synced in a hidden folder inside `folder`, which then gets the name `.gen-replace` by one rename. Before
/// that rename nothing has changed; after it the change is decided, and `finish_replacement` carries it through,
/// however often it is interrupted. A name that is both written and gone is written.
///
/// Errors: GEN4009, with the folder as it was.
support::Result<void> replace_files(const std::filesystem::path& folder, const std::vector<NewFile>& files,
                                    const std::vector<std::string>& gone);

/// A change of `replace_files` was decided and then interrupted.
bool has_unfinished_replacement(const std::filesystem::path& folder);

/// Carries an interrupted change through; does nothing where there is none. Errors: GEN4009; running it again goes on.
support::Result<void> finish_replacement(const std::filesystem::path& folder);

}  // namespace gen::migration
