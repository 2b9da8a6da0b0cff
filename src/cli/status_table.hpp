#pragma once

#include <string>
#include <vector>

#include "cli/json.hpp"
#include "gen/apply/status.hpp"

namespace gen::cli {

/// "late,edited", or "".
std::string flags_of(const apply::StatusRow& row);

/// One line a migration under a line of headings; below it the error of its last run.
std::string status_table(const std::vector<apply::StatusRow>& rows);

Json json_of(const std::vector<apply::StatusRow>& rows);

}  // namespace gen::cli
