#pragma once

#include <map>
#include <string>

#include "gen/support/result.hpp"

namespace gen::pg {

/// Installed server programs of one version.
struct ServerBinaries {
  int major = 0;
  std::string bindir;  ///< holds initdb and postgres
  support::Diagnostics warnings;

  std::string program(const std::string& name) const { return bindir + "/" + name; }

  /// Looks at the `bindir.<major>` settings, $GEN_PG_BINDIR (folders separated by colons), the folders of the Debian
  /// and Red Hat packages, `pg_config --bindir`, and PATH. The wanted major version wins, then the nearest newer one
  /// (with warning GEN2011); `wanted` 0 means that of $GEN_PG_BINDIR, else the newest. Errors: GEN2010.
  static support::Result<ServerBinaries> find(int wanted, const std::map<int, std::string>& bindirs);
};

}  // namespace gen::pg
