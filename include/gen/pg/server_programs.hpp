#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gen::pg {

/// What gen wrote down when it installed server programs.
struct InstallationRecord {
  std::string version;          ///< of PostgreSQL: "17.10"
  std::string source;           ///< "pip", "npm" or "file"
  std::string package;          ///< name of the package, or of the archive's file
  std::string package_version;  ///< "" for a file
  std::string sha256;           ///< of the archive
  bool hash_was_given = false;  ///< and was compared with `sha256` before unpacking
  std::string date;             ///< UTC, "2026-01-31T12:00:00Z"
};

/// PostgreSQL's server programs (initdb and postgres, perhaps more) in one folder of this machine.
struct ServerPrograms {
  /// Who put them where gen found them, in the order in which gen prefers those of one major version.
  enum class Origin { setting, variable, package, path, gen };

  int major = 0;
  std::string version;  ///< as `postgres -V` gives it: "17.10", "18beta1"
  std::string bindir;
  Origin origin = Origin::package;
  std::optional<InstallationRecord> record;  ///< of those that gen installed

  /// An executable of that name is beside them.
  bool has(const std::string& program) const;

  /// All that are here, the preferred ones first: the `bindir.<major>` settings, $GEN_PG_BINDIR (folders separated by
  /// colons), the folders of the Debian and Red Hat packages, `pg_config --bindir` and PATH, and what `gen server
  /// install` brought. What the system keeps up to date thus goes before a copy of gen's own. Each folder once.
  static std::vector<ServerPrograms> all(const std::map<int, std::string>& bindirs);

  /// The one of `all` that gen starts for a server of version `wanted`: the same major version, else the nearest newer
  /// one; the first where several are of one version. `wanted` 0 means that of $GEN_PG_BINDIR, else the newest, where
  /// what gen installed counts only if there is nothing else: a server that was fetched to read another database must
  /// not move the development server to its version. Null when none fits.
  static const ServerPrograms* choose(int wanted, const std::vector<ServerPrograms>& all);
};

/// "gen.toml", "GEN_PG_BINDIR", "package", "PATH", "gen".
std::string_view origin_name(ServerPrograms::Origin origin);

}  // namespace gen::pg
