#pragma once

#include <chrono>
#include <string>

#include "gen/migration/folder.hpp"

namespace gen::apply {

/// Told what happens while it happens. All functions are called from the thread of the run.
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
  /// A fact worth a line: a leftover that was mended, a notice of the server.
  virtual void note(const std::string& /*text*/) {}
};

}  // namespace gen::apply
