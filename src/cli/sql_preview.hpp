#pragma once

#include "cli/context.hpp"
#include "gen/apply/preview.hpp"

namespace gen::cli {

/// Prints what a run would execute to stdout: as a script for psql with what is held as comments at the end, or with
/// --json as one object. `command` is "up" or "down".
void print_preview(const Context& context, const apply::Preview& preview, const std::string& command);

}  // namespace gen::cli
