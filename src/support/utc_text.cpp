#include "gen/support/utc_text.hpp"

#include <array>

namespace gen::support {

std::string utc_text(std::time_t moment, const char* format) {
  std::tm parts{};
  gmtime_r(&moment, &parts);
  std::array<char, 64> text{};
  return std::string(text.data(), std::strftime(text.data(), text.size(), format, &parts));
}

}  // namespace gen::support
