#pragma once

#include <string>

#include "cli/context.hpp"

namespace gen::cli {

/// `gen doctor --for PURPOSE`: prints what `role` (empty: the one that is connected) lacks for it, as SQL for an
/// administrator, and what works without. Exit status: kDone when it lacks nothing that is needed, else kDifferent.
int tell_lacking_rights(Context& context, const std::string& purpose, const std::string& role);

}  // namespace gen::cli
