#pragma once

#include <chrono>
#include <string>

#include "gen/pg/connection_target.hpp"
#include "gen/support/diagnostic.hpp"

namespace gen::pg {

/// The message for a session that could not be made. libpq tells the reasons apart by text only before a server has
/// answered, and gives no SQLSTATE for FATAL answers during start-up, so the text is what there is to go by.
support::Diagnostic connect_failure(const ConnectionTarget& target, const std::string& message);

/// The server is down, not there yet, or starting: the next try may work.
bool is_worth_waiting(const std::string& message);

/// Sleeps a little; false when `deadline` has passed.
bool pause_until(std::chrono::steady_clock::time_point deadline);

}  // namespace gen::pg
