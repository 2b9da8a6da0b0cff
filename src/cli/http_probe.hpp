#pragma once

#include <atomic>
#include <chrono>
#include <string>

#include "gen/support/result.hpp"

namespace gen::cli {

/// The address of a health check: `http://host[:port][/path]`.
struct HttpAddress {
  std::string host;
  std::string port;
  std::string path;
};

/// Errors: GEN9004 for anything but plain http; for https there is no TLS here, and a health check within reach of a
/// deployment seldom needs it.
support::Result<HttpAddress> parse_http_address(const std::string& flag, const std::string& url);

/// Asks with GET, twice a second, until the answer is a 2xx. Errors: GEN9104, with the last answer, when `patience` is
/// over or `stop` becomes true.
support::Result<void> wait_for_http(const HttpAddress& address, std::chrono::milliseconds patience,
                                    const std::atomic<bool>& stop);

}  // namespace gen::cli
