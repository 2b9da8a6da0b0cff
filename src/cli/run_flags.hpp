#pragma once

#include <optional>
#include <string>

#include "cli/command_syntax.hpp"
#include "cli/context.hpp"
#include "gen/apply/run_options.hpp"

namespace gen::cli {

/// The flags that up, down and redo have in common.
struct RunFlags {
  std::string window, run_lock_timeout, retry_for, concurrently_timeout;
  bool no_fingerprint = false;
  bool show_queries = false;
  std::optional<std::string> backup;  ///< folder; "" = the default one
  bool no_backup = false;
};

void add_run_flags(CommandSyntax& syntax, RunFlags& flags);

/// Puts flags and settings into `options`. Errors: GEN9004 a flag's value.
support::Result<void> fill_run_options(const Context& context, const RunFlags& flags, apply::RunOptions& options);

}  // namespace gen::cli
