#include "blocker_watch.hpp"

#include <chrono>

namespace gen::apply {
namespace {

// pid 0 in pg_blocking_pids is a prepared transaction, which no session shows.
constexpr const char* kBlockers =
    "SELECT pg_catalog.string_agg(CASE WHEN b.pid = 0 THEN 'a prepared transaction (see pg_prepared_xacts)'"
    " ELSE pg_catalog.format('pid %s, user %s, %s, %s for %s s', b.pid, a.usename,"
    " COALESCE(NULLIF(a.application_name, ''), 'no application name'), COALESCE(a.state, a.backend_type),"
    " EXTRACT(epoch FROM pg_catalog.clock_timestamp() - COALESCE(a.xact_start, a.backend_start))::bigint) END,"
    " '; ' ORDER BY b.pid)"
    " FROM (SELECT DISTINCT p AS pid FROM pg_catalog.unnest(pg_catalog.pg_blocking_pids($1::integer)) p) b"
    " LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid";

}  // namespace

BlockerWatch::BlockerWatch(const pg::Connection& watched) : watched_pid_(watched.backend_pid()) {
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
  auto rows = connection.query(kBlockers, {std::to_string(watched_pid_)});
  if (!rows || rows->empty() || !rows->get(0, 0)) return;
  const std::scoped_lock lock(mutex_);
  last_seen_ = rows->text(0, 0);
}

std::string BlockerWatch::last_seen() const {
  const std::scoped_lock lock(mutex_);
  return last_seen_;
}

}  // namespace gen::apply
