#pragma once

#include <vector>

#include "run.hpp"

namespace gen::apply {

/// Runs files one after the other in a single transaction, up to the first that cannot be in one, and rolls back.
/// Takes no run lock and writes no ledger row; the locks of the statements are real, while it lasts.
Report rehearse(RunContext& context, const std::vector<const migration::Migration*>& files);

}  // namespace gen::apply
