#pragma once

#include <vector>

#include "cli/context.hpp"
#include "gen/prove/trial.hpp"

namespace gen::cli {

/// Shows what a trial came to: differences on stdout, findings and the summary on stderr. With --json nothing on
/// stdout.
void show_trial(const Context& context, const prove::Trial& trial);

/// All trials of a run as one JSON object on stdout.
void print_trials(const Context& context, const std::vector<prove::Trial>& trials);

/// The exit code of a run: interrupted before failed before differs.
int exit_code_of(const std::vector<prove::Trial>& trials);

}  // namespace gen::cli
