#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gen::cli {

/// "1 file", "2 files": for words whose plural is made with an s.
inline std::string counted(std::size_t count, std::string_view word) {
  return std::to_string(count) + ' ' + std::string(word) + (count == 1 ? "" : "s");
}

}  // namespace gen::cli
