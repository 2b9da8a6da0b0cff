#pragma once

#include <cstdint>
#include <string>

namespace gen::source::sql {

/// What libpg_query says about a text it cannot read. `offset` counts bytes of that text.
struct SyntaxError {
  std::string message;
  std::uint32_t offset = 0;
};

}  // namespace gen::source::sql
