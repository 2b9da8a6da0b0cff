#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/hooks.hpp"
#include "gen/apply/down.hpp"

namespace gen::cli {
namespace {

struct DownFlags {
  std::size_t count = 1;
  std::string to, only;
  bool accept_loss = false;
};

int run_down(Context& context, const DownFlags& flags) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(folder->warnings);
  auto session = connect_for(context, Deed::take_away);
  if (!session) return context.fail(session.errors());
  apply::DownOptions options;
  if (context.settings().lock_timeout_ms > 0)
    options.lock_timeout = std::chrono::milliseconds(context.settings().lock_timeout_ms);
  options.count = flags.count;
  if (!flags.to.empty()) options.to = migration::Version(flags.to);
  if (!flags.only.empty()) options.only = migration::Version(flags.only);
  options.accept_loss = flags.accept_loss;
  options.stop = &stop_requested();
  Hooks hooks(context, "down",
              has_hooks(context) && may_run_files(apply::preview_down(*session, *folder, options, context.sources())));
  if (auto ready = hooks.before(); !ready) return context.fail(ready.errors());
  HookedProgress progress(context, hooks);
  const apply::Report report = apply::down(*session, *folder, options, context.sources(), progress);
  hooks.finish(report);
  if (report.ok()) {
    context.say(report.files.empty() ? "nothing to undo" : "undid " + counted(report.files.size(), "migration"));
  }
  return finish_run(context, report);
}

}  // namespace

std::function<int(Context&)> add_down(CLI::App& app) {
  auto flags = std::make_shared<DownFlags>();
  app.add_option("count", flags->count, "undo the last N (default 1)")->type_name("N");
  app.add_option("--to", flags->to, "undo everything above this version; 0 undoes all")->type_name("VERSION");
  app.add_option("--only", flags->only, "undo this version alone")->type_name("VERSION");
  app.add_flag("--accept-loss", flags->accept_loss, "run down files that lose data");
  return [flags](Context& context) { return run_down(context, *flags); };
}

}  // namespace gen::cli
