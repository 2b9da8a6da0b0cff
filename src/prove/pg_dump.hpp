#pragma once

#include <optional>
#include <string>

#include "gen/pg/connection_target.hpp"

namespace gen::prove {

/// The pg_dump program, which must be at least as new as the server it reads.
class PgDump {
 public:
  /// Looks at $GEN_PG_DUMP, the folders of Debian's and Red Hat's packages, and PATH. Nothing when none is new enough.
  static std::optional<PgDump> find(int server_major);

  /// `pg_dump -s --no-owner` without the ledgers of gen; nothing when it fails. The password travels in the
  /// environment.
  std::optional<std::string> schema_of(const pg::ConnectionTarget& target) const;

 private:
  explicit PgDump(std::string program) : program_(std::move(program)) {}
  std::string program_;
};

}  // namespace gen::prove
