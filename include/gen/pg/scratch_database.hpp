#pragma once

#include <memory>
#include <string>

#include "gen/pg/connection.hpp"
#include "gen/pg/connection_target.hpp"
#include "gen/pg/extension_stand_ins.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// A database of a scratch server, dropped WITH (FORCE) when this object goes. Movable, not copyable. Outlives the
/// ScratchServer object that made it.
class ScratchDatabase {
 public:
  ScratchDatabase(ScratchDatabase&&) noexcept = default;
  ScratchDatabase& operator=(ScratchDatabase&& other) noexcept;
  ~ScratchDatabase();

  const std::string& name() const { return name_; }
  const ConnectionTarget& target() const { return target_; }
  /// A session that makes stand-ins where the server lacks an extension.
  support::Result<Connection> connect() const;
  /// Things that are not as asked for: a collation that this machine does not have (the database then uses C).
  const support::Diagnostics& warnings() const { return warnings_; }
  /// Leaves the database in place when this object goes, for a developer who wants to look at it, under another name
  /// (gen_kept_<pid>_<n>), since later gen processes drop what dead ones left. `name` and `target` follow. Sessions in
  /// it are ended. Errors: GEN2015; it is then dropped as always.
  support::Result<void> keep();

 private:
  friend class ScratchServer;
  ScratchDatabase(std::shared_ptr<Connection> keeper, std::string name, ConnectionTarget target,
                  std::shared_ptr<ExtensionStandIns> stand_ins);
  void drop() noexcept;

  std::shared_ptr<Connection> keeper_;  ///< the server's maintenance session; empty once moved from or kept
  std::string name_;
  ConnectionTarget target_;
  std::shared_ptr<ExtensionStandIns> stand_ins_;  ///< the server's; empty where it can make none
  support::Diagnostics warnings_;
};

}  // namespace gen::pg
