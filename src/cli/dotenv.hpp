#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::cli {

/// One NAME=value of an .env file.
struct Variable {
  std::string name;
  std::string value;
};

/// Reads the common form of .env files: `NAME=value` or `export NAME=value` a line, blank lines and lines that begin
/// with `#` are passed over. A value in '...' or `...` is taken as it stands; in "..." \n \r \t \" \\ \$ stand for one
/// character; quoted values may go over several lines; behind them, and behind ` #` of an unquoted value, is comment.
/// Nothing is evaluated: an unquoted or "..." value with ${ or $( for a name that gen reads is an error, since another
/// program would put something else there. Errors: GEN9005, with the line and never a value. `name` is the file's.
support::Result<std::vector<Variable>> parse_dotenv(std::string_view text, const std::string& name);

/// gen or libpq reads the variable.
bool is_read_by_gen(std::string_view name);

}  // namespace gen::cli
