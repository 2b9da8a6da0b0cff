#include "fingerprint_reading.hpp"

#include "apply/locks/retry_schedule.hpp"

namespace gen::apply {

using namespace std::chrono_literals;

const std::string& FingerprintReading::current() {
  if (known_) return *known_;
  known_.emplace();
  if (given_up_ || !context_.options.fingerprint) return *known_;
  // A view's text wants a lock for a moment, which another session may be holding.
  RetrySchedule schedule(2s, context_.options.stop);
  auto read = context_.options.fingerprint(context_.connection);
  while (!read && context_.connection.alive() && schedule.pause())
    read = context_.options.fingerprint(context_.connection);
  if (read) {
    *known_ = *read;
  } else {
    given_up_ = true;
    context_.progress.note("fingerprints are not recorded: " + read.errors().front().message);
  }
  return *known_;
}

}  // namespace gen::apply
