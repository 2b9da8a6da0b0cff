#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/environment_guard.hpp"
#include "cli/run_progress.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/resolution.hpp"
#include "gen/support/unified_diff.hpp"

namespace gen::cli {
namespace {

using apply::Resolution;

struct ResolveFlags {
  std::string version;
  std::string reason;
  bool done = false;
  bool undone = false;
  bool skip = false;
  bool forget = false;
  bool rebless = false;
  std::string ledger_from;
};

Resolution resolution_of(const ResolveFlags& flags) {
  if (flags.done) return Resolution::done;
  if (flags.undone) return Resolution::undone;
  if (flags.skip) return Resolution::skip;
  return flags.forget ? Resolution::forget : Resolution::rebless;
}

/// The edit that was blessed is what the command is called for: it goes to stdout.
void show_edit(const migration::Migration& migration, const apply::Resolved& resolved) {
  const std::string down_name = migration.down ? migration.down->name.str() : "no down file";
  std::cout << support::unified_diff(resolved.was_up, resolved.is_up, "was/" + migration.up.name.str(),
                                     "is/" + migration.up.name.str())
            << support::unified_diff(resolved.was_down, resolved.is_down, "was/" + down_name, "is/" + down_name);
}

void say_next(const Context& context, const apply::Resolved& resolved, Resolution resolution, bool has_file) {
  if (resolution == Resolution::rebless) {
    context.say("next: gen status");
  } else if (!has_file) {
    context.say("its file is not in the folder, so gen up will not run it; next: gen status");
  } else if (apply::counts_as_applied(resolved.after)) {
    context.say("next: gen status; then gen drift, which tells whether the database is what the schema says");
  } else if (resolved.late) {
    context.say("it is pending now, and older than what is applied; next: gen rebase, or gen up --allow-late");
  } else {
    context.say("it is pending now; next: gen up");
  }
}

void say_outcome(const Context& context, const ResolveFlags& flags, const apply::Resolved& resolved) {
  const std::string name = flags.version + (resolved.name.empty() ? "" : " " + resolved.name);
  context.say(name + ": " + std::string(apply::state_name(resolved.before)) + " -> " +
              (resolution_of(flags) == Resolution::rebless
                   ? std::string(apply::state_name(resolved.after)) + ", with the texts of the files"
                   : std::string(apply::state_name(resolved.after))));
  if (!apply::counts_as_applied(resolved.before) && resolved.steps_done > 0) {
    context.say("  " + std::to_string(resolved.steps_done) + " of its " + std::to_string(resolved.steps_total) +
                " steps had run; " +
                (resolution_of(flags) == Resolution::undone ? "make sure that nothing of them is left"
                                                            : "what they did is still there"));
  }
  for (const std::string& job : resolved.reset_jobs) {
    context.say("  the checkpoint of " + job + " is reset: its backfill starts over");
  }
}

/// A project that got its name, or another one, when it had a ledger already.
int move_ledger(Context& context, const ResolveFlags& flags) {
  const auto from = apply::LedgerSchema::named(flags.ledger_from);
  if (!from || *from == context.ledger()) {
    return context.fail(support::error(
        "GEN9004",
        "--ledger-from \"" + flags.ledger_from + "\": " + (from ? "it is there already" : "no ledger is called so"), {},
        "name the schema that has the ledger: gen, or gen_NAME"));
  }
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  // The environment that the database is stamped as is told by the ledger where it lies now.
  if (auto allowed = check_environment(context, *session, *from, Deed::change, context.settings().confirm); !allowed)
    return context.fail(allowed.errors());
  apply::RunOptions options;
  options.ledger = context.ledger();
  options.stop = &stop_requested();
  const apply::Report report = apply::move_ledger(*session, *from, *folder, flags.reason, options);
  if (!report.ok()) return finish_run(context, "resolve", report);
  context.say("the ledger is schema " + context.ledger().name() + " now; next: gen status");
  return kDone;
}

int run_resolve(Context& context, const ResolveFlags& flags) {
  if (flags.version.empty() == flags.ledger_from.empty()) {
    return context.fail(support::error(
        "GEN9101", flags.version.empty() ? "version is required" : "--ledger-from speaks of no single migration", {},
        "gen resolve --help"));
  }
  if (flags.reason.find_first_not_of(" \t\r\n") == std::string::npos) {
    return context.fail(
        support::error("GEN9004", "--reason is empty", {}, "say why, for those who read gen log later"));
  }
  if (!flags.ledger_from.empty()) return move_ledger(context, flags);
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  auto session = connect_for(context, Deed::change);
  if (!session) return context.fail(session.errors());
  apply::RunOptions options;
  options.ledger = context.ledger();
  options.stop = &stop_requested();
  const Resolution resolution = resolution_of(flags);
  apply::Resolved resolved;
  const apply::Report report = apply::resolve(
      *session, *folder, {migration::Version(flags.version), resolution, flags.reason}, options, resolved);
  if (!report.ok()) return finish_run(context, "resolve", report);
  if (resolved.same) {
    context.say("nothing to do: " + flags.version + " is recorded as its files are");
    return kDone;
  }
  const migration::Migration* migration = folder->find(migration::Version(flags.version));
  if (resolution == Resolution::rebless) show_edit(*migration, resolved);
  say_outcome(context, flags, resolved);
  say_next(context, resolved, resolution, migration != nullptr);
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_resolve(CommandSyntax& syntax) {
  auto flags = std::make_shared<ResolveFlags>();
  syntax.add_option("version", flags->version, "the migration").type_name("VERSION");
  syntax.add_option("--reason", flags->reason, "why, for the record").type_name("TEXT").required();
  CommandSyntax actions = syntax.add_choice("what is so", "one of these");
  actions.add_flag("--done", flags->done, "it is applied, whoever did it");
  actions.add_flag("--undone", flags->undone, "nothing of it is there any more");
  actions.add_flag("--skip", flags->skip, "it is not to run here");
  actions.add_flag("--forget", flags->forget, "take its record away: it is pending again");
  actions.add_flag("--rebless", flags->rebless, "the edit of its files was meant");
  actions
      .add_option("--ledger-from", flags->ledger_from,
                  "without VERSION: the project got another name, and its ledger is still in this schema")
      .type_name("SCHEMA");
  return [flags](Context& context) { return run_resolve(context, *flags); };
}

}  // namespace gen::cli
