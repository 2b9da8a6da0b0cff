#include "gen/support/ascii.hpp"

#include <algorithm>

namespace gen::support {

std::string lower(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(), [](char c) { return lower(c); });
  return small;
}

}  // namespace gen::support
