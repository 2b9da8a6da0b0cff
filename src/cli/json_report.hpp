#pragma once

#include <vector>

#include "cli/context.hpp"
#include "cli/json.hpp"
#include "gen/apply/report.hpp"

namespace gen::cli {

/// The version of all JSON that gen prints; a change that could break a reader makes it another one. New members are
/// no such change.
inline constexpr int kJsonFormat = 1;

Json json_of(const support::Diagnostics& diagnostics, const support::SourceMap& sources);
Json json_of(const std::vector<apply::HeldFile>& held);
Json json_of(const apply::Report& report, const std::string& command, int exit_code, const support::SourceMap& sources);

/// "done", "failed", "busy", "half_way" or "interrupted".
std::string outcome_name(apply::Outcome outcome);

/// Prints one object to stdout.
void print_json(const Json& value);

}  // namespace gen::cli
