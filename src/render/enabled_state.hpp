#pragma once

#include <string>
#include <string_view>

namespace gen::render {

/// "ENABLE", "DISABLE", "ENABLE REPLICA" or "ENABLE ALWAYS" for the model's "origin", "disabled", "replica", "always".
inline std::string_view enabled_words(const std::string& state) {
  if (state == "disabled") return "DISABLE";
  if (state == "replica") return "ENABLE REPLICA";
  if (state == "always") return "ENABLE ALWAYS";
  return "ENABLE";
}

}  // namespace gen::render
