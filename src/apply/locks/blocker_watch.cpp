#include "blocker_watch.hpp"

#include <chrono>

#include "blockers.hpp"

namespace gen::apply {
BlockerWatch::BlockerWatch(const pg::Connection& watched, bool show_queries)
    : watched_pid_(watched.backend_pid()), show_queries_(show_queries) {
  thread_ = std::thread([this, target = watched.target()] {
    pg::OpenOptions options;
    options.application_name = "gen blocker watch";
    auto connection = pg::Connection::open(target, options);
    if (!connection) return;
    while (!done_) {
      look(*connection);
      std::this_thread::sleep_for(std::chrono::milliseconds(30));
    }
  });
}

BlockerWatch::~BlockerWatch() {
  done_ = true;
  thread_.join();
}

void BlockerWatch::look(pg::Connection& connection) {
  std::string seen = blockers_of(connection, watched_pid_, show_queries_);
  if (seen.empty()) return;
  const std::scoped_lock lock(mutex_);
  last_seen_ = std::move(seen);
}

std::string BlockerWatch::last_seen() const {
  const std::scoped_lock lock(mutex_);
  return last_seen_;
}

}  // namespace gen::apply
