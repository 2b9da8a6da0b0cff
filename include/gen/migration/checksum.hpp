#pragma once

#include <string>
#include <string_view>

namespace gen::migration {

/// "v1:" and the SHA-256 of the token text (comments, blanks and carriage returns do not count). The tag names the
/// algorithm; old tags stay readable for ever.
std::string checksum(std::string_view sql);

/// True when `recorded` (of any known tag) is the checksum of `sql`. An unknown tag matches nothing.
bool matches(std::string_view recorded, std::string_view sql);

}  // namespace gen::migration
