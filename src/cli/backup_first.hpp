#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/command_syntax.hpp"
#include "cli/context.hpp"
#include "cli/run_flags.hpp"

namespace gen::cli {

/// Adds --backup[=DIR]; "" stands for the folder `backups`.
void add_backup_flag(CommandSyntax& syntax, std::optional<std::string>& folder);

/// What makes the backup in front of a run (RunOptions::before_run); empty without --backup and `backup` of gen.toml,
/// and with --no-backup. `context` has to live as long as it.
std::function<support::Result<void>()> backup_first(Context& context, const pg::ConnectionTarget& target,
                                                    const RunFlags& flags);

}  // namespace gen::cli
