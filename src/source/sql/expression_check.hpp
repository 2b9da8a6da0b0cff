#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "source/sql/syntax_error.hpp"

namespace gen::source::sql {

/// The error of an expression, with its offset in `expression`; nothing when it reads.
std::optional<SyntaxError> check_expression(std::string_view expression);

/// True when `text` has a word or form that came with a server newer than the linked parser: then a text that does not
/// parse is not taken for a mistake.
bool may_be_newer_syntax(std::string_view text);

/// "integer, text" for the text of an argument list, as the catalogs print it; nothing when that needs a server.
std::optional<std::string> canonical_signature(std::string_view arguments);

}  // namespace gen::source::sql
