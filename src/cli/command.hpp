#pragma once

#include <functional>
#include <string>

#include "cli/command_syntax.hpp"
#include "cli/context.hpp"

namespace gen::cli {

/// One sub-command: `add` says what may stand behind its name, and gives the function that runs it.
struct Command {
  const char* name;
  const char* summary;
  std::function<int(Context&)> (*add)(CommandSyntax& syntax);
};

// One file each, command_<name>.cpp.
std::function<int(Context&)> add_init(CommandSyntax& syntax);
std::function<int(Context&)> add_diff(CommandSyntax& syntax);
std::function<int(Context&)> add_drift(CommandSyntax& syntax);
std::function<int(Context&)> add_up(CommandSyntax& syntax);
std::function<int(Context&)> add_down(CommandSyntax& syntax);
std::function<int(Context&)> add_redo(CommandSyntax& syntax);
std::function<int(Context&)> add_status(CommandSyntax& syntax);
std::function<int(Context&)> add_test(CommandSyntax& syntax);
std::function<int(Context&)> add_log(CommandSyntax& syntax);
std::function<int(Context&)> add_inspect(CommandSyntax& syntax);
std::function<int(Context&)> add_scope(CommandSyntax& syntax);
std::function<int(Context&)> add_validate(CommandSyntax& syntax);
std::function<int(Context&)> add_new(CommandSyntax& syntax);
std::function<int(Context&)> add_revert(CommandSyntax& syntax);
std::function<int(Context&)> add_baseline(CommandSyntax& syntax);
std::function<int(Context&)> add_resolve(CommandSyntax& syntax);
std::function<int(Context&)> add_rejects(CommandSyntax& syntax);
std::function<int(Context&)> add_rebase(CommandSyntax& syntax);
std::function<int(Context&)> add_hash(CommandSyntax& syntax);
std::function<int(Context&)> add_fmt(CommandSyntax& syntax);
std::function<int(Context&)> add_identity(CommandSyntax& syntax);
std::function<int(Context&)> add_dev(CommandSyntax& syntax);
std::function<int(Context&)> add_server(CommandSyntax& syntax);
std::function<int(Context&)> add_create(CommandSyntax& syntax);
std::function<int(Context&)> add_backup(CommandSyntax& syntax);
std::function<int(Context&)> add_restore(CommandSyntax& syntax);
std::function<int(Context&)> add_doctor(CommandSyntax& syntax);
std::function<int(Context&)> add_grants(CommandSyntax& syntax);
std::function<int(Context&)> add_verify(CommandSyntax& syntax);
std::function<int(Context&)> add_locks(CommandSyntax& syntax);
std::function<int(Context&)> add_unlock(CommandSyntax& syntax);
std::function<int(Context&)> add_drop(CommandSyntax& syntax);
std::function<int(Context&)> add_reset(CommandSyntax& syntax);
std::function<int(Context&)> add_wait(CommandSyntax& syntax);
std::function<int(Context&)> add_version(CommandSyntax& syntax);

}  // namespace gen::cli
