#pragma once

#include <map>
#include <string>

#include "gen/pg/server_programs.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// Installed server programs of one version.
struct ServerBinaries {
  int major = 0;
  std::string bindir;  ///< holds initdb and postgres
  support::Diagnostics warnings;

  std::string program(const std::string& name) const { return bindir + "/" + name; }

  /// ServerPrograms::choose among all of this machine, with warning GEN2011 when it is newer than the wanted version.
  /// Errors: GEN2010.
  static support::Result<ServerBinaries> find(int wanted, const std::map<int, std::string>& bindirs);
};

/// "15.20" of "postgres (PostgreSQL) 15.20 (Debian ...)", "18beta1" likewise; "" when it does not run.
std::string version_of_server(const std::string& bindir);

}  // namespace gen::pg
