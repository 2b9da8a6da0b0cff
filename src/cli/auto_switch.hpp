#pragma once

#include <optional>

#include "cli/context.hpp"
#include "gen/apply/up.hpp"

namespace gen::cli {

/// GEN_AUTO tells a `gen up` that stands in front of a program's start what to do: `off` nothing, `check` say whether
/// something is pending, `up` (or unset) run it. Gives the exit status when there is nothing more to do.
std::optional<int> auto_switch(Context& context, const migration::Folder& folder, const apply::UpOptions& options);

}  // namespace gen::cli
