#pragma once

#include <atomic>
#include <thread>

#include "gen/apply/progress.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Looks, from a session of its own, at how far the CREATE INDEX or REINDEX of another session is, and tells once a
/// second. A statement that is done within the first second costs no second session.
class IndexWatch {
 public:
  IndexWatch(const pg::Connection& watched, Progress& progress);
  ~IndexWatch();
  IndexWatch(const IndexWatch&) = delete;
  IndexWatch& operator=(const IndexWatch&) = delete;

 private:
  void watch(const pg::ConnectionTarget& target);
  bool look(pg::Connection& connection);
  bool pause() const;

  int watched_pid_;
  Progress& progress_;
  std::atomic<bool> done_{false};
  std::thread thread_;
};

}  // namespace gen::apply
