#include "gen/render/dollar_quote.hpp"

namespace gen::render {

std::string dollar_quoted(std::string_view name, const std::string& body) {
  std::string tag = '$' + std::string(name) + '$';
  while (body.find(tag) != std::string::npos) tag.insert(tag.size() - 1, "_");
  return tag + body + tag;
}

}  // namespace gen::render
