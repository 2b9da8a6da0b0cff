#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace gen::support {

/// "1 file", "2 files": for words whose plural is made with an s.
template <std::integral Count>
std::string counted(Count count, std::string_view word) {
  return std::to_string(count) + ' ' + std::string(word) + (count == 1 ? "" : "s");
}

}  // namespace gen::support
