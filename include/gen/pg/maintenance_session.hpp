#pragma once

#include <string>
#include <vector>

#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// What `create` may be told; "" leaves it to the server.
struct NewDatabase {
  std::string owner;
  std::string template_name;
};

/// A session beside the database of a target, in `postgres` or else `template1`, for what cannot be done from inside
/// it: making, dropping and renaming it (manual, chapter 23 "Managing Databases"). Names are those of the catalogs.
class MaintenanceSession {
 public:
  /// The target's own database need not exist. Errors: those of Connection::open.
  static support::Result<MaintenanceSession> open(const ConnectionTarget& target, const OpenOptions& options = {});

  Connection& connection() { return connection_; }

  /// Errors: GEN2401, as for all functions here whose query fails.
  support::Result<bool> exists(const std::string& name);
  /// Errors: GEN2402 with the GRANT or the reason; nothing is left of a database that could not be made.
  support::Result<void> create(const std::string& name, const NewDatabase& options = {});
  /// An empty database with encoding, collations, owner, connection limit, settings, grants and comment of `model`.
  /// Errors: GEN2402.
  support::Result<void> create_like(const std::string& name, const std::string& model);
  /// Done when there is none. `force` ends the sessions that are connected. Errors: GEN2403, GEN2404 sessions are
  /// connected (they are named).
  support::Result<void> drop(const std::string& name, bool force);
  /// `name` becomes `aside` and `fresh` becomes `name`, in one transaction. `force` ends the sessions in the way.
  /// Errors: GEN2404, GEN2405; both databases then have the names that they had.
  support::Result<void> replace(const std::string& name, const std::string& fresh, const std::string& aside,
                                bool force);
  /// Client sessions of a database: "pid 4711, user app, psql, idle". Errors: GEN2401.
  support::Result<std::vector<std::string>> sessions_in(const std::string& name);

 private:
  explicit MaintenanceSession(Connection connection) : connection_(std::move(connection)) {}
  support::Result<void> copy_settings(const std::string& name, const std::string& model);
  support::Diagnostic in_use(const std::string& name, const std::string& what, const ServerError& error);
  void end_sessions(const std::string& name);

  Connection connection_;
};

/// `name` and `suffix` as one database name of at most 63 bytes: `name` is cut between two characters where it must be.
std::string database_name(const std::string& name, const std::string& suffix);

}  // namespace gen::pg
