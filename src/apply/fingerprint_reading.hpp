#pragma once

#include <optional>
#include <string>

#include "apply/files/run.hpp"

namespace gen::apply {

/// The fingerprint of the schema between the files of a run. What stood after one file stands before the next, so N
/// files cost N+1 readings. After the first reading that does not work (a role that may not, say) there are none.
class FingerprintReading {
 public:
  explicit FingerprintReading(RunContext& context) : context_(context) {}

  /// "" when it cannot be read.
  const std::string& current();
  /// A file has run: the next `current` reads anew.
  void forget() { known_.reset(); }

 private:
  RunContext& context_;
  std::optional<std::string> known_;
  bool given_up_ = false;
};

}  // namespace gen::apply
