#pragma once

#include <functional>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/context.hpp"

namespace gen::cli {

/// One sub-command: `add` puts its flags on `app` and gives the function that runs it.
struct Command {
  const char* name;
  const char* summary;
  std::function<int(Context&)> (*add)(CLI::App& app);
};

// One file each, command_<name>.cpp.
std::function<int(Context&)> add_init(CLI::App& app);
std::function<int(Context&)> add_diff(CLI::App& app);
std::function<int(Context&)> add_drift(CLI::App& app);
std::function<int(Context&)> add_up(CLI::App& app);
std::function<int(Context&)> add_down(CLI::App& app);
std::function<int(Context&)> add_redo(CLI::App& app);
std::function<int(Context&)> add_status(CLI::App& app);
std::function<int(Context&)> add_test(CLI::App& app);
std::function<int(Context&)> add_log(CLI::App& app);
std::function<int(Context&)> add_inspect(CLI::App& app);
std::function<int(Context&)> add_validate(CLI::App& app);
std::function<int(Context&)> add_new(CLI::App& app);
std::function<int(Context&)> add_revert(CLI::App& app);
std::function<int(Context&)> add_baseline(CLI::App& app);
std::function<int(Context&)> add_resolve(CLI::App& app);
std::function<int(Context&)> add_rejects(CLI::App& app);
std::function<int(Context&)> add_rebase(CLI::App& app);
std::function<int(Context&)> add_hash(CLI::App& app);
std::function<int(Context&)> add_fmt(CLI::App& app);
std::function<int(Context&)> add_identity(CLI::App& app);
std::function<int(Context&)> add_dev(CLI::App& app);
std::function<int(Context&)> add_create(CLI::App& app);
std::function<int(Context&)> add_backup(CLI::App& app);
std::function<int(Context&)> add_restore(CLI::App& app);
std::function<int(Context&)> add_doctor(CLI::App& app);
std::function<int(Context&)> add_grants(CLI::App& app);
std::function<int(Context&)> add_verify(CLI::App& app);
std::function<int(Context&)> add_locks(CLI::App& app);
std::function<int(Context&)> add_unlock(CLI::App& app);
std::function<int(Context&)> add_drop(CLI::App& app);
std::function<int(Context&)> add_reset(CLI::App& app);
std::function<int(Context&)> add_wait(CLI::App& app);
std::function<int(Context&)> add_version(CLI::App& app);

}  // namespace gen::cli
