#pragma once

#include <atomic>
#include <chrono>
#include <string>

namespace gen::apply {

/// What `up` and `down` have in common.
struct RunOptions {
  /// Of one attempt. Statements behind a waiting ACCESS EXCLUSIVE request wait as well, so it stays short, and below
  /// deadlock_timeout (1 s by default), so that in a lock cycle it is our statement that gives way.
  std::chrono::milliseconds lock_timeout{200};
  std::chrono::milliseconds retry_budget{60'000};   ///< for all attempts of a file (of a step, outside transactions)
  std::chrono::milliseconds run_lock_wait{10'000};  ///< for another gen that runs on this database
  std::string git_sha;                              ///< recorded with each file
  std::string note;                                 ///< recorded with each file
  const std::atomic<bool>* stop = nullptr;          ///< becomes true when the run shall end at the next good place
};

}  // namespace gen::apply
