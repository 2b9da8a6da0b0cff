#pragma once

#include <optional>

#include "cli/context.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/migration/folder.hpp"

namespace gen::cli {

/// What the configured database says ran there of `folder`, for commands that change files and would rather know.
/// Nothing when no database is configured, or when it cannot be reached, which is said. Errors: those of
/// apply::read_ledger_of.
support::Result<std::optional<apply::Ledger>> recorded_runs(Context& context, const migration::Folder& folder);

}  // namespace gen::cli
