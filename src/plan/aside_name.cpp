#include "plan/aside_name.hpp"

namespace gen::plan {

model::Identifier aside_name(const model::Identifier& name) {
  constexpr std::string_view kSuffix = "__gen_old";
  constexpr std::size_t kLimit = 63;
  std::string stem = name.str();
  if (stem.size() + kSuffix.size() > kLimit) {
    std::size_t end = kLimit - kSuffix.size();
    while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xC0) == 0x80) --end;  // never inside a character
    stem.resize(end);
  }
  return model::Identifier(stem + std::string(kSuffix));
}

}  // namespace gen::plan
