#pragma once

#include <string>
#include <string_view>

namespace gen::source::sql {

/// The command tag from the first words: "CREATE TABLE", "ALTER TEXT SEARCH DICTIONARY", "COMMENT". Words that do not
/// name the kind (OR REPLACE, TEMP, UNLOGGED, UNIQUE, RECURSIVE, CONSTRAINT, ...) are left out. Works for any syntax.
std::string command_tag(std::string_view statement);

}  // namespace gen::source::sql
