#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// One lock that a session holds or waits for (manual, 13.3 and 54.12).
struct LockRow {
  int pid = 0;  ///< 0: a prepared transaction
  std::string user;
  std::string application;
  std::string state;
  std::int64_t age_seconds = 0;  ///< of the transaction; of the session where none is open
  std::string mode;              ///< "AccessExclusiveLock"
  bool granted = false;
  std::string object;           ///< "shop.orders", "transaction 745", "run lock of gen"
  std::vector<int> blocked_by;  ///< process ids, 0 for a prepared transaction
  bool is_run_lock = false;
  std::string query;  ///< the statement, which may hold people's data
};

struct PreparedTransaction {
  std::string gid;
  std::string owner;
  std::int64_t age_seconds = 0;
};

struct LockList {
  std::vector<LockRow> rows;  ///< those who wait first, then by process id
  std::vector<PreparedTransaction> prepared;
};

/// Locks of this database that somebody waits for or that would hold others up (SHARE UPDATE EXCLUSIVE and stronger on
/// a table, gen's run lock); with `all` every lock but our own. Errors: GEN5510.
support::Result<LockList> list_locks(pg::Connection& connection, const LedgerSchema& ledger, bool all);

/// The process id of the session that holds gen's run lock on this database; nothing when nobody does.
std::optional<int> run_lock_pid(const LockList& list);

/// "pid 4711, user app, psql, active for 12 s"; nothing when no session has that process id.
std::optional<std::string> describe_session(pg::Connection& connection, int pid);

enum class Ending { cancel, terminate };
/// Cancels what a session runs, or ends the session. Errors: GEN5511 there is no such session, GEN5512 the right is
/// missing (the hint has the GRANT), GEN5514 it does not end within five seconds.
support::Result<void> end_session(pg::Connection& connection, int pid, Ending how);

}  // namespace gen::apply
