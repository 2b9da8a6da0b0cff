#pragma once

#include <chrono>
#include <string>

#include "gen/apply/batch.hpp"
#include "gen/migration/folder.hpp"

namespace gen::apply {

/// How far a CREATE INDEX or REINDEX is (manual, 28.4.4 "CREATE INDEX Progress Reporting").
struct IndexProgress {
  std::string relation;  ///< the table
  std::string phase;     ///< the server's words
  int percent = 0;       ///< of the phase; -1 when it cannot be told
};

/// Told what happens while it happens. All functions but `index_progress` and `still_running` are called from the thread
/// of the run, one at a time.
class Progress {
 public:
  virtual ~Progress() = default;
  virtual void file_started(const migration::File& /*file*/) {}
  virtual void step_started(const migration::File& /*file*/, std::size_t /*index*/) {}
  virtual void step_finished(const migration::File& /*file*/, std::size_t /*index*/, std::chrono::milliseconds) {}
  virtual void file_finished(const migration::File& /*file*/, std::chrono::milliseconds) {}
  /// Another run holds the lock; `holder` says who. Called once a second at most.
  virtual void waiting(const std::string& /*holder*/) {}
  /// A statement could not get its lock; the file (or step) is tried again after a pause.
  virtual void retrying(const migration::File& /*file*/, int /*attempt*/, const std::string& /*blockers*/) {}
  /// A batch of a statement behind -- gen:batch is committed.
  virtual void batch_finished(const BatchProgress& /*progress*/) {}
  /// The next batch has to wait, and has done so for `waited`. Called about once a second.
  virtual void batch_waiting(const std::string& /*job*/, const std::string& /*reason*/,
                             std::chrono::milliseconds /*waited*/) {}
  /// Called about once a second from a thread of its own while the run waits for the statement, and never after it.
  virtual void index_progress(const IndexProgress& /*progress*/) {}
  /// A statement has been running for `elapsed`; `waiting_for` are those that keep it waiting, "" when nobody does.
  /// Called from a thread of its own while the run waits for that statement, and never after it.
  virtual void still_running(const migration::File& /*file*/, std::size_t /*index*/,
                             std::chrono::milliseconds /*elapsed*/, const std::string& /*waiting_for*/) {}
  /// A fact worth a line: a leftover that was mended, a notice of the server.
  virtual void note(const std::string& /*text*/) {}
};

}  // namespace gen::apply
