#pragma once

#include <optional>

#include "gen/model/catalog.hpp"
#include "gen/pg/scratch_server.hpp"

namespace gen::desired {

/// The scratch server of a run, started at first use only: a run whose answers are all cached never needs it.
class Scratch {
 public:
  explicit Scratch(pg::ScratchOptions options) : options_(std::move(options)) {}

  /// The major version to ask for when the server is not running yet; 0 = newest.
  void want_major(int major) { options_.major = major; }
  /// Starts or finds the server. Errors: those of ScratchServer::acquire.
  support::Result<pg::ScratchServer*> server();
  /// A new empty database with the encoding and collation of `settings`; roles are not made.
  support::Result<pg::ScratchDatabase> create_database(const model::DatabaseSettings& settings);
  bool started() const { return server_.has_value(); }

 private:
  pg::ScratchOptions options_;
  std::optional<pg::ScratchServer> server_;
};

}  // namespace gen::desired
