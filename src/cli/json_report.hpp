#pragma once

#include <vector>

#include <nlohmann/json.hpp>

#include "cli/context.hpp"
#include "gen/apply/report.hpp"

namespace gen::cli {

/// The version of all JSON that gen prints; a change that could break a reader makes it another one. New members are
/// no such change.
inline constexpr int kJsonFormat = 1;

nlohmann::ordered_json json_of(const support::Diagnostics& diagnostics, const support::SourceMap& sources);
nlohmann::ordered_json json_of(const std::vector<apply::HeldFile>& held);
nlohmann::ordered_json json_of(const apply::Report& report, const std::string& command, int exit_code,
                               const support::SourceMap& sources);

/// "done", "failed", "busy", "half_way" or "interrupted".
std::string outcome_name(apply::Outcome outcome);

/// `value` as text, without secrets: they are masked before quotes and backslashes are escaped, since afterwards nobody
/// would know them again. Text that is not UTF-8 is shown with replacement characters.
std::string json_text(nlohmann::ordered_json value, int indent);
/// Prints one object to stdout.
void print_json(const nlohmann::ordered_json& value);

}  // namespace gen::cli
