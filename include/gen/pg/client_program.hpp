#pragma once

#include <string>

#include "gen/support/result.hpp"

namespace gen::pg {

/// One of PostgreSQL's own client programs: pg_dump or pg_restore. Neither works on a server, or an archive, that is
/// newer than itself.
struct ClientProgram {
  std::string path;
  int major = 0;

  /// Looks at $GEN_PG_DUMP or $GEN_PG_RESTORE, the folder of the other one, $GEN_PG_BINDIR, the folders of Debian's and
  /// Red Hat's packages, PATH, and beside the servers that gen installed, the older ones first; the first that is not
  /// older than `server_major`. Errors: GEN2410.
  static support::Result<ClientProgram> find(const std::string& name, int server_major);
};

}  // namespace gen::pg
