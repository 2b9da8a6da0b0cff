#pragma once

#include <string>

namespace gen::render {

/// ASCII letters in upper case: words of the model ("external") as key words.
inline std::string upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

}  // namespace gen::render
