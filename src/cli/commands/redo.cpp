#include <memory>

#include "cli/backup_first.hpp"
#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/hooks.hpp"
#include "cli/run_flags.hpp"
#include "gen/apply/redo.hpp"

namespace gen::cli {
namespace {

struct RedoFlags : RunFlags {
  std::size_t count = 1;
  bool accept_loss = false;
};

int run_redo(Context& context, const RedoFlags& flags) {
  apply::DownOptions options;
  if (auto filled = fill_run_options(context, flags, options); !filled) return context.fail(filled.errors());
  options.count = flags.count;
  options.accept_loss = flags.accept_loss;
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return fail_run(context, "redo", folder.errors());
  context.show(folder->warnings);
  auto session = connect_for(context, Deed::take_away);
  if (!session) return fail_run(context, "redo", session.errors());
  options.before_run = backup_first(context, session->target(), flags);
  Hooks hooks(context, "redo",
              has_hooks(context) && may_run_files(apply::preview_down(*session, *folder, options, context.sources())));
  if (auto ready = hooks.before(); !ready) return fail_run(context, "redo", ready.errors());
  options.before_file = hooks.gate();
  HookedProgress progress(context, hooks);
  const apply::Report report = apply::redo(*session, *folder, options, context.sources(), progress);
  hooks.finish(report);
  const int code = finish_run(context, "redo", report);
  if (report.ok()) {
    context.say(report.files.empty() ? "nothing to redo" : "redid " + counted(report.files.size(), "migration"));
  }
  return code;
}

}  // namespace

std::function<int(Context&)> add_redo(CommandSyntax& syntax) {
  auto flags = std::make_shared<RedoFlags>();
  syntax.add_option("count", flags->count, "undo and run again the last N (default 1)").type_name("N");
  syntax.add_flag("--accept-loss", flags->accept_loss, "run down files that lose data");
  add_run_flags(syntax, *flags);
  return [flags](Context& context) { return run_redo(context, *flags); };
}

}  // namespace gen::cli
