#include <map>

#include "cli/auto_switch.hpp"
#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/hooks.hpp"
#include "gen/apply/up.hpp"

namespace gen::cli {
namespace {

struct UpFlags {
  std::optional<std::size_t> limit;
  std::string to, only, kind;
  std::string phase;
  bool allow_late = false;
  bool rehearse = false;
  apply::BatchOptions batch;
};

const std::map<std::string, apply::PhaseChoice> kPhases{{"", apply::PhaseChoice::until_contract},
                                                        {"expand", apply::PhaseChoice::expand},
                                                        {"migrate", apply::PhaseChoice::migrate},
                                                        {"contract", apply::PhaseChoice::contract},
                                                        {"all", apply::PhaseChoice::all}};

apply::UpOptions options_of(const Context& context, const UpFlags& flags) {
  apply::UpOptions options;
  if (context.settings().lock_timeout_ms > 0)
    options.lock_timeout = std::chrono::milliseconds(context.settings().lock_timeout_ms);
  options.limit = flags.limit;
  if (!flags.to.empty()) options.to = migration::Version(flags.to);
  if (!flags.only.empty()) options.only = migration::Version(flags.only);
  options.phase = kPhases.at(flags.phase);
  if (!flags.kind.empty()) options.kind = migration::kind_of(flags.kind);
  options.allow_late = flags.allow_late;
  options.rehearse = flags.rehearse;
  options.batch = flags.batch;
  options.stop = &stop_requested();
  return options;
}

int run_up(Context& context, const UpFlags& flags) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(folder->warnings);
  const apply::UpOptions options = options_of(context, flags);
  if (const auto done = auto_switch(context, *folder, options)) return *done;
  auto session = connect_for(context, Deed::change);
  if (!session) return context.fail(session.errors());
  Hooks hooks(context, "up",
              has_hooks(context) && !options.rehearse &&
                  may_run_files(apply::preview_up(*session, *folder, options, context.sources())));
  if (auto ready = hooks.before(); !ready) return context.fail(ready.errors());
  HookedProgress progress(context, hooks);
  const apply::Report report = apply::up(*session, *folder, options, context.sources(), progress);
  if (!options.rehearse) stamp_environment(context, *session);
  hooks.finish(report);
  if (report.ok()) {
    context.say(report.files.empty() ? "nothing to run" : "ran " + counted(report.files.size(), "migration"));
    if (!report.held.empty()) {
      const migration::Migration* first = folder->find(report.held.front().version);
      const bool contract = first != nullptr && first->phase() == migration::Phase::contract;
      context.say(std::to_string(report.held.size()) + " held back, the first is " + report.held.front().version.str() +
                  (contract ? "; next: gen up --phase contract, once the old program is gone" : "; next: gen up"));
    }
  }
  return finish_run(context, report);
}

/// A flag for one setting of `-- gen:batch`, with the same values.
void add_batch_flag(CLI::App& app, UpFlags& flags, const char* flag, const char* setting, const char* type,
                    const char* about) {
  const auto set = [&flags, flag, setting](const std::string& value) {
    const auto done = apply::set_batch_option(flags.batch, setting, value);
    if (done) return;
    const std::string& hint = done.errors().front().hint;  // "write max_lag=10s"
    throw CLI::ValidationError(std::string(flag) + ": '" + value + "' is no value; write " + flag + ' ' +
                                   hint.substr(hint.find('=') + 1),
                               CLI::ExitCodes::ValidationError);
  };
  app.add_option_function<std::string>(flag, set, about)->type_name(type);
}

}  // namespace

std::function<int(Context&)> add_up(CLI::App& app) {
  auto flags = std::make_shared<UpFlags>();
  app.add_option("count", flags->limit, "run at most so many")->type_name("N");
  app.add_option("--to", flags->to, "up to and with this version")->type_name("VERSION");
  app.add_option("--only", flags->only, "this version alone")->type_name("VERSION");
  app.add_option("--phase", flags->phase, "expand, migrate, contract or all (default: all but contract)")
      ->check(CLI::IsMember({"expand", "migrate", "contract", "all"}))
      ->type_name("PHASE");
  app.add_option("--kind", flags->kind, "schema or data")->check(CLI::IsMember({"schema", "data"}))->type_name("KIND");
  app.add_flag("--allow-late", flags->allow_late, "run files older than the newest applied one");
  app.add_flag("--rehearse", flags->rehearse, "run what fits into a transaction and roll it back");
  add_batch_flag(app, *flags, "--batch-size", "size", "N", "rows of the first batch of a data migration");
  add_batch_flag(app, *flags, "--pause", "pause", "TIME", "between two batches, like 50ms");
  add_batch_flag(app, *flags, "--max-lag", "max_lag", "TIME", "batches wait while a standby is further behind; off");
  return [flags](Context& context) { return run_up(context, *flags); };
}

}  // namespace gen::cli
