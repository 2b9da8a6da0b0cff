#pragma once

#include <ctime>
#include <string>

namespace gen::support {

/// A moment in UTC, in a form of strftime: "%Y%m%dT%H%M%SZ". At most 63 characters; "" for longer ones.
std::string utc_text(std::time_t moment, const char* format);

}  // namespace gen::support
