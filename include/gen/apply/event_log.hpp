#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/migration/version.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// One row of gen.events. Times are UTC, `YYYY-MM-DD HH:MM:SS`.
struct Event {
  std::string at;
  std::string version;  ///< "" for what concerns no single file
  std::string action;   ///< "up", "down", "up failed", "up started", "marked skipped", "forgotten" ...
  std::string detail;   ///< the name of the file, the message of an error, or a reason
  std::string sqlstate;
  std::int64_t ms = 0;
  std::string role;
  std::string host;
  std::string gen_version;
};

/// Oldest first; those of one version, when one is given. Empty where there is no ledger. Only reads. Errors: GEN5001.
support::Result<std::vector<Event>> read_events(pg::Connection& connection, const LedgerSchema& ledger,
                                                const std::optional<migration::Version>& version = std::nullopt);

}  // namespace gen::apply
