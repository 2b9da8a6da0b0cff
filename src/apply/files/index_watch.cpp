#include "index_watch.hpp"

#include <chrono>

namespace gen::apply {
namespace {

// Which of the counters moves depends on the phase (manual, table 28.42 "CREATE INDEX Phases").
constexpr const char* kProgress =
    "SELECT relid::regclass::text, phase, CASE"
    " WHEN phase LIKE 'waiting%' THEN lockers_done * 100 / NULLIF(lockers_total, 0)"
    " WHEN phase LIKE '%loading tuples%' OR phase LIKE '%sorting tuples%' THEN tuples_done * 100 / "
    "NULLIF(tuples_total, 0)"
    " ELSE blocks_done * 100 / NULLIF(blocks_total, 0) END"
    " FROM pg_catalog.pg_stat_progress_create_index WHERE pid = $1::integer";

}  // namespace

IndexWatch::IndexWatch(const pg::Connection& watched, Progress& progress)
    : watched_pid_(watched.backend_pid()), progress_(progress) {
  thread_ = std::thread([this, target = watched.target()] { watch(target); });
}

IndexWatch::~IndexWatch() {
  done_ = true;
  thread_.join();
}

bool IndexWatch::pause() const {
  for (int i = 0; i < 50 && !done_; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(20));
  return !done_;
}

void IndexWatch::watch(const pg::ConnectionTarget& target) {
  if (!pause()) return;
  pg::OpenOptions options;
  options.application_name = "gen index watch";
  auto connection = pg::Connection::open(target, options);
  if (!connection) return;
  while (look(*connection) && pause()) {
  }
}

/// False when there is no use in looking again.
bool IndexWatch::look(pg::Connection& connection) {
  auto rows = connection.query(kProgress, {std::to_string(watched_pid_)});
  if (!rows) return false;
  if (rows->empty() || done_) return true;
  progress_.index_progress(
      {rows->text(0, 0), rows->text(0, 1), rows->get(0, 2) ? static_cast<int>(rows->integer(0, 2)) : -1});
  return true;
}

}  // namespace gen::apply
