#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "gen/pg/connection.hpp"
#include "gen/pg/scratch_database.hpp"
#include "gen/pg/scratch_options.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// A PostgreSQL server to try things on: one that gen starts from installed binaries (also when run as root, under
/// another user), shared by all gen processes of a user and version, or the user's own (`--scratch-url`), where gen
/// makes and drops databases of its own and touches nothing else. While an object lives it holds one session, which
/// keeps the server from stopping. Movable; use from one thread.
///
/// A server of our own listens on a Unix socket in a private folder only, has the superuser `gen_scratch`, survives
/// kills of any party (stale pid files, half-made data folders and, in scratch mode, corrupt ones are mended), and is
/// stopped by a watchdog process once nobody was connected for `idle_seconds`.
class ScratchServer {
 public:
  /// Errors: GEN2010 no server binaries, GEN2012 initdb failed, GEN2013 the server does not start, GEN2014 the cache
  /// folder cannot be used, GEN2016 no user to run a server as; for scratch_url those of Connection::open.
  static support::Result<ScratchServer> acquire(const ScratchOptions& options);
  /// Stops the server that `acquire(options)` would use; done when none runs. Sessions are cut.
  static support::Result<void> stop(const ScratchOptions& options);

  /// The maintenance database in scratch mode, the database `dev` in durable mode.
  const ConnectionTarget& target() const { return target_; }
  int server_major() const { return keeper_->server_major(); }
  int server_version_num() const { return keeper_->server_version_num(); }
  /// True for the user's own server.
  bool borrowed() const { return borrowed_; }
  /// Extensions that stand-ins were made for; null on a server where gen is no superuser, which can make none.
  const ExtensionStandIns* stand_ins() const { return stand_ins_.get(); }
  /// Facts about the choice of the server: GEN2011, another major version than the wanted one.
  const support::Diagnostics& warnings() const { return warnings_; }

  /// A new empty database from template0, named gen_<pid>_<n>. A collation that is not there falls back to C with a
  /// warning on the database. Errors: GEN2015.
  support::Result<ScratchDatabase> create_database(const DatabaseOptions& options = {});
  /// A copy of `source` (CREATE DATABASE ... TEMPLATE). REQUIRES: no session is open in `source`.
  support::Result<ScratchDatabase> clone(const ScratchDatabase& source);
  /// Makes sure that a role of that name exists (NOLOGIN); roles live in the cluster and may be made by several
  /// processes at once. Never drops one. On a server of our own it is a superuser, since some objects accept no other
  /// owner (foreign data wrappers, event triggers).
  support::Result<void> ensure_role(const std::string& name);

  /// How often this process asked for a scratch server (cache hits of callers do not).
  static std::uint64_t scratch_starts();

 private:
  ScratchServer(ConnectionTarget target, std::shared_ptr<Connection> keeper, bool borrowed);
  support::Result<ScratchDatabase> create(const std::string& clauses);
  void drop_leftovers();
  void prepare_stand_ins(const ScratchOptions& options);

  ConnectionTarget target_;
  std::shared_ptr<Connection> keeper_;
  bool borrowed_ = false;
  std::shared_ptr<ExtensionStandIns> stand_ins_;
  support::Diagnostics warnings_;
};

}  // namespace gen::pg
