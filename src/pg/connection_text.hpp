#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/support/diagnostic.hpp"

namespace gen::pg {

/// What can be said about the text of a connection string before libpq reads it. libpq takes an unencoded @ or / of a
/// password for the end of it and moves the rest into host or database, where it would be shown. No message repeats
/// anything that may be a piece of a password but for the one character that is wrong there.
///
/// Nothing: the text may be given to libpq. `options` are the names that libpq knows.
std::optional<support::Diagnostic> check_connection_text(std::string_view text,
                                                         const std::vector<std::string>& options);

/// GEN2001 for the option `name` at byte `at` of `text`, which libpq does not know. The name is shown only in front of
/// any password: an unencoded & or blank of a password begins what looks like an option.
support::Diagnostic unknown_option(std::string_view text, std::size_t at, std::string_view name,
                                   const std::vector<std::string>& options);

/// GEN2001 with the hint that fits, or the one about percent-encoding.
support::Diagnostic bad_target(std::string message, std::string hint = {});

}  // namespace gen::pg
