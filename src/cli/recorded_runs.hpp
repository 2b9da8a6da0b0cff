#pragma once

#include <optional>

#include "cli/context.hpp"
#include "gen/apply/ledger.hpp"

namespace gen::cli {

/// What the configured database says ran there, for commands that change files and would rather know. Nothing when no
/// database is configured, or when it cannot be reached, which is said. Errors: those of reading the ledger.
support::Result<std::optional<apply::Ledger>> recorded_runs(Context& context);

}  // namespace gen::cli
