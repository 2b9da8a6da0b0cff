#include "prove/missing_schema.hpp"

namespace gen::prove {

std::string hint_for_missing_schema(std::string_view message) {
  constexpr std::string_view kBefore = "schema \"", kAfter = "\" does not exist";
  const std::size_t start = message.find(kBefore);
  const std::size_t end = start == std::string_view::npos ? start : message.find(kAfter, start + kBefore.size());
  if (end == std::string_view::npos) return {};
  const std::string name(message.substr(start + kBefore.size(), end - start - kBefore.size()));
  return "if it belongs to others, declare in the schema files what the migrations use of it: external schema " + name +
         " { ... }; gen inspect --external writes that from a database";
}

}  // namespace gen::prove
