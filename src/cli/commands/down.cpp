#include <memory>

#include "cli/backup_first.hpp"
#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/heed_others.hpp"
#include "cli/hooks.hpp"
#include "cli/run_flags.hpp"
#include "cli/sql_preview.hpp"
#include "gen/apply/down.hpp"

namespace gen::cli {
namespace {

struct DownFlags : RunFlags {
  std::size_t count = 1;
  std::string to, only;
  bool accept_loss = false;
  bool out_of_order = false;
  bool dry_run = false;
};

support::Result<apply::DownOptions> options_of(const Context& context, const DownFlags& flags) {
  apply::DownOptions options;
  if (auto filled = fill_run_options(context, flags, options); !filled) return filled.errors();
  options.count = flags.count;
  if (!flags.to.empty()) options.to = migration::Version(flags.to);
  if (!flags.only.empty()) options.only = migration::Version(flags.only);
  options.accept_loss = flags.accept_loss || flags.dry_run;
  options.out_of_order = flags.out_of_order;
  return options;
}

int run_down(Context& context, const DownFlags& flags) {
  auto options = options_of(context, flags);
  if (!options) return context.fail(options.errors());
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return fail_run(context, "down", folder.errors());
  context.show(folder->warnings);
  auto session = flags.dry_run ? context.connect() : connect_for(context, Deed::take_away);
  if (!session) return fail_run(context, "down", session.errors());
  if (flags.dry_run) {
    auto preview = apply::preview_down(*session, *folder, *options, context.sources());
    if (!preview) return fail_run(context, "down", preview.errors());
    print_preview(context, *preview, "down");
    return kDone;
  }
  // Without a preview the run tells what is wrong.
  const auto preview = apply::preview_down(*session, *folder, *options, context.sources());
  if (preview) {
    if (auto heeded = heed_others_on_the_way_back(context, *session, *preview); !heeded)
      return fail_run(context, "down", heeded.errors());
  }
  options->before_run = backup_first(context, session->target(), flags);
  Hooks hooks(context, "down", has_hooks(context) && may_run_files(preview));
  if (auto ready = hooks.before(); !ready) return fail_run(context, "down", ready.errors());
  options->before_file = hooks.gate();
  HookedProgress progress(context, hooks);
  const apply::Report report = apply::down(*session, *folder, *options, context.sources(), progress);
  hooks.finish(report);
  const int code = finish_run(context, "down", report);
  if (report.ok()) {
    context.say(report.files.empty() ? "nothing to undo" : "undid " + counted(report.files.size(), "migration"));
  }
  return code;
}

}  // namespace

std::function<int(Context&)> add_down(CommandSyntax& syntax) {
  auto flags = std::make_shared<DownFlags>();
  syntax.add_option("count", flags->count, "undo the last N (default 1)").type_name("N");
  syntax.add_option("--to", flags->to, "undo everything above this version; 0 undoes all").type_name("VERSION");
  syntax.add_option("--only", flags->only, "undo this version alone").type_name("VERSION");
  syntax.add_flag("--out-of-order", flags->out_of_order, "with --only: although others were applied after it");
  syntax.add_flag("--accept-loss", flags->accept_loss, "run down files that lose data");
  syntax.add_flag("--dry-run", flags->dry_run, "print the SQL and run nothing");
  add_run_flags(syntax, *flags);
  return [flags](Context& context) { return run_down(context, *flags); };
}

}  // namespace gen::cli
