#pragma once

#include <string_view>
#include <vector>

#include "gen/support/sql_passwords.hpp"

namespace gen::support {

/// The passwords of a connection string of libpq, URL or `key=value ...`, as it stands inside a literal of SQL; `base`
/// is added to their offsets. Empty for what is no such string.
std::vector<PasswordSpan> connection_string_passwords(std::string_view text, std::uint32_t base);

/// Those of the first URL somewhere in `text`.
std::vector<PasswordSpan> url_passwords(std::string_view text, std::uint32_t base);

}  // namespace gen::support
