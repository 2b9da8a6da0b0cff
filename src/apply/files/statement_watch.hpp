#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "run.hpp"

namespace gen::apply {

/// Watches the statement that the session of a run executes while this lives. Once it takes long, a second session is
/// opened, and progress is told now and then who keeps it waiting. Without a second session (no slot free) there is
/// just nothing to say.
class StatementWatch {
 public:
  struct Limits {
    std::chrono::milliseconds at_most{0};  ///< then the statement is cancelled; 0: never
    bool ends_on_stop = false;             ///< cancel it as well when the run is asked to stop
  };

  StatementWatch(RunContext& context, const migration::File& file, std::size_t index, Limits limits);
  ~StatementWatch();
  StatementWatch(const StatementWatch&) = delete;
  StatementWatch& operator=(const StatementWatch&) = delete;

  /// Ends the watch; true when the statement was cancelled because its time was over.
  bool expired();
  /// Who it was last seen waiting for. REQUIRES: the watch has ended.
  const std::string& waited_for() const { return waited_for_; }

 private:
  void watch();
  void look(std::optional<pg::Connection>& session, std::chrono::milliseconds elapsed);
  void finish();

  RunContext& context_;
  const migration::File& file_;
  std::size_t index_;
  Limits limits_;
  pg::Canceller canceller_;
  int watched_pid_;
  pg::ConnectionTarget target_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool done_ = false;
  bool expired_ = false;
  std::string waited_for_;
  std::thread thread_;
};

}  // namespace gen::apply
