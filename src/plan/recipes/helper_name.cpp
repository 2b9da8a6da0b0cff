#include "plan/recipes/helper_name.hpp"

#include <string>

#include "gen/support/sha256.hpp"

namespace gen::plan {

support::Identifier helper_name(std::initializer_list<std::string_view> parts, std::string_view suffix) {
  constexpr std::size_t kLimit = 63;  // NAMEDATALEN - 1 of a default build
  constexpr std::size_t kHashLength = 8;
  std::string stem;
  for (std::string_view part : parts) stem += (stem.empty() ? "" : "_") + std::string(part);
  if (stem.size() + suffix.size() <= kLimit) return support::Identifier(stem + std::string(suffix));
  const std::string hash = "_" + support::sha256_hex(stem).substr(0, kHashLength);
  std::size_t end = kLimit - suffix.size() - hash.size();
  while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xC0) == 0x80) --end;  // never inside a character
  return support::Identifier(stem.substr(0, end) + hash + std::string(suffix));
}

}  // namespace gen::plan
