#include "gen/support/pattern.hpp"

#include <regex>

namespace gen::support {

struct Pattern::Compiled {
  std::regex regex;
};

Pattern::Pattern(const char* text) : compiled_(std::make_shared<Compiled>(Compiled{std::regex(text)})) {}

std::optional<std::vector<std::string>> Pattern::match(const std::string& text) const {
  std::smatch parts;
  if (!std::regex_match(text, parts, compiled_->regex)) return std::nullopt;
  return std::vector<std::string>(parts.begin(), parts.end());
}

std::string Pattern::replace(const std::string& text, const char* replacement) const {
  return std::regex_replace(text, compiled_->regex, replacement);
}

}  // namespace gen::support
