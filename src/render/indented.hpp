#pragma once

#include <cstddef>
#include <string>

namespace gen::render {

/// `text` with `by` blanks in front of each line but the first.
inline std::string indented(const std::string& text, int by) {
  std::string out;
  for (const char c : text) {
    out += c;
    if (c == '\n') out.append(static_cast<std::size_t>(by), ' ');
  }
  return out;
}

}  // namespace gen::render
