#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

enum class Health { ok, warn, fail };
std::string_view health_name(Health health);

/// One line of gen doctor.
struct Finding {
  Health health = Health::ok;
  std::string check;    ///< "server", "rights" ...
  std::string message;  ///< one sentence
  std::string next;     ///< the command or statement that mends it; may be empty
};

/// What of a server and a database matters to migrations: version, rights of the role, ledger, pooler, clock, settings,
/// room for sessions, old and prepared transactions, replication, collations, invalid objects. Only reads.
/// `lock_timeout` is the one that runs will use. A check that the role may not make is a warning that says so.
std::vector<Finding> examine_server(pg::Connection& connection, const LedgerSchema& ledger,
                                    std::chrono::milliseconds lock_timeout);

}  // namespace gen::apply
