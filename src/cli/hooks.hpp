#pragma once

#include <functional>
#include <string>

#include "cli/run_progress.hpp"
#include "gen/apply/preview.hpp"

namespace gen::cli {

inline bool has_hooks(const Context& context) { return !context.settings().hooks.empty(); }

/// The run will execute a file, or say why it refuses to: something for hooks to be told. Without either none runs, so
/// that a `gen up` in front of each start of a program stays quiet.
inline bool may_run_files(const support::Result<apply::Preview>& preview) {
  return !preview || !preview->files.empty();
}

/// Runs what `[hooks]` of gen.toml says beside a run of migrations: an SQL file in a session of its own, or a program
/// with GEN_HOOK and its like in its environment, and neither URL nor password. What a program prints goes to stderr.
class Hooks {
 public:
  /// `command` is "up" or "down". `active`: the run has something to do; otherwise no hook runs.
  Hooks(Context& context, std::string command, bool active);

  /// Errors: GEN5030 the hook failed; the run must not begin.
  support::Result<void> before();
  /// Errors: GEN5030 the hook failed; the file must not begin.
  support::Result<void> before_each(const migration::File& file);
  void after_each(const migration::File& file);
  /// To run before_each where RunOptions::before_file is called. Empty without such a hook.
  std::function<support::Result<void>(const migration::File&)> gate();
  /// `after`, or `error` when the run did not work. A failure is a warning, as it is after each file.
  void finish(const apply::Report& report);

 private:
  using Variables = std::vector<std::pair<std::string, std::string>>;

  const Hook* find(const std::string& point) const;
  support::Result<void> run(const std::string& point, const Hook& hook, Variables variables);
  support::Result<void> run_sql(const std::string& point, const std::string& path);
  void run_and_warn(const std::string& point, const Variables& variables);

  Context& context_;
  std::string command_;
  bool active_;
  Variables last_file_;  ///< begun, and not finished
};

/// The lines of a run, and its hooks for each file.
class HookedProgress : public RunProgress {
 public:
  HookedProgress(const Context& context, Hooks& hooks) : RunProgress(context), hooks_(hooks) {}
  void file_finished(const migration::File& file, std::chrono::milliseconds took) override;

 private:
  Hooks& hooks_;
};

}  // namespace gen::cli
