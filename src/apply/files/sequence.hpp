#pragma once

#include <vector>

#include "run.hpp"

namespace gen::apply {

/// One file of a run.
struct Task {
  const migration::File* file = nullptr;
  Entry entry;
  const Record* previous = nullptr;  ///< the row that an earlier run left, if any
};

/// Runs files one after the other, each with a fresh session, and adds to `report` how that went. Ends at the first
/// file that fails, in front of the first one that begins outside the window, and when asked to stop.
Report run_files(RunContext& context, const std::vector<Task>& tasks, Report report);

}  // namespace gen::apply
