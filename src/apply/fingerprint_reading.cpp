#include "fingerprint_reading.hpp"

namespace gen::apply {

const std::string& FingerprintReading::current() {
  if (known_) return *known_;
  known_.emplace();
  if (given_up_ || !context_.options.fingerprint) return *known_;
  auto read = context_.options.fingerprint(context_.connection);
  // A view's text wants a lock for a moment, which another session may be holding.
  if (!read && context_.connection.alive()) read = context_.options.fingerprint(context_.connection);
  if (read) {
    *known_ = *read;
  } else {
    given_up_ = true;
    context_.progress.note("fingerprints are not recorded: " + read.errors().front().message);
  }
  return *known_;
}

}  // namespace gen::apply
