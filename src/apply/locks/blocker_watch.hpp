#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Looks, from a session of its own, at who blocks another session while it waits: after the timeout nobody can tell
/// any more.
class BlockerWatch {
 public:
  /// Watches `watched`. Without a second session (no slot free) there is just nothing to say.
  BlockerWatch(const pg::Connection& watched, bool show_queries);
  ~BlockerWatch();
  BlockerWatch(const BlockerWatch&) = delete;
  BlockerWatch& operator=(const BlockerWatch&) = delete;

  /// Those seen last, as blockers_of tells them; "" when none was seen.
  std::string last_seen() const;

 private:
  void look(pg::Connection& connection);

  int watched_pid_;
  bool show_queries_;
  mutable std::mutex mutex_;
  std::string last_seen_;
  std::atomic<bool> done_{false};
  std::thread thread_;
};

}  // namespace gen::apply
