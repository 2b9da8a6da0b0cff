#include <map>
#include <memory>

#include "cli/auto_switch.hpp"
#include "cli/backup_first.hpp"
#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/heed_others.hpp"
#include "cli/hooks.hpp"
#include "cli/http_probe.hpp"
#include "cli/run_flags.hpp"
#include "cli/sql_preview.hpp"
#include "gen/apply/up.hpp"

namespace gen::cli {
namespace {

struct UpFlags : RunFlags {
  std::optional<std::size_t> limit;
  std::string to, only, kind, phase, on_error, dry_run, wait_http, wait_http_timeout = "60s";
  bool allow_late = false;
  apply::BatchOptions batch;
};

const std::map<std::string, apply::PhaseChoice> kPhases{{"", apply::PhaseChoice::until_contract},
                                                        {"expand", apply::PhaseChoice::expand},
                                                        {"migrate", apply::PhaseChoice::migrate},
                                                        {"contract", apply::PhaseChoice::contract},
                                                        {"all", apply::PhaseChoice::all}};

support::Result<std::function<support::Result<void>()>> data_gate(const Context& context, const UpFlags& flags) {
  auto address = parse_http_address("--wait-http", flags.wait_http);
  if (!address) return address.errors();
  auto patience = milliseconds_of("--wait-http-timeout", flags.wait_http_timeout);
  if (!patience) return patience.errors();
  return std::function<support::Result<void>()>([&context, &flags, address = *address, patience = *patience] {
    context.say("  waiting for " + flags.wait_http + " before data is changed");
    return wait_for_http(address, std::chrono::milliseconds(patience), stop_requested());
  });
}

support::Result<apply::UpOptions> options_of(const Context& context, const UpFlags& flags) {
  apply::UpOptions options;
  if (auto filled = fill_run_options(context, flags, options); !filled) return filled.errors();
  options.limit = flags.limit;
  if (!flags.to.empty()) options.to = migration::Version(flags.to);
  if (!flags.only.empty()) options.only = migration::Version(flags.only);
  options.phase = kPhases.at(flags.phase);
  if (!flags.kind.empty()) options.kind = migration::kind_of(flags.kind);
  options.allow_late = flags.allow_late;
  options.batch = flags.batch;
  options.rehearse = flags.dry_run == "execute";
  options.data_errors = flags.on_error == "warn" ? apply::OnError::warn : apply::OnError::stop;
  if (!flags.wait_http.empty()) {
    auto gate = data_gate(context, flags);
    if (!gate) return gate.errors();
    options.before_data = std::move(*gate);
  }
  return options;
}

void say_held(const Context& context, const apply::Report& report, const migration::Folder& folder) {
  if (report.held.empty()) return;
  const apply::HeldFile& first = report.held.front();
  const migration::Migration* file = folder.find(first.version);
  const bool contract = file != nullptr && file->phase() == migration::Phase::contract;
  const bool by_phase = first.why == "its phase is contract";
  context.say(
      std::to_string(report.held.size()) + " held back, the first is " + first.version.str() +
      (by_phase ? "" : " (" + first.why + ")") +
      (contract && by_phase ? "; next: gen up --phase contract, once the old program is gone" : "; next: gen up"));
}

/// The last thing that is said, so that nobody takes the run for a clean one.
void say_tolerated(const Context& context, const apply::Report& report) {
  if (report.tolerated.empty()) return;
  context.say("WARNING: " + counted(report.tolerated.size(), "migration") +
              " of kind data FAILED, passed over for --on-error warn:");
  for (const apply::FileResult& file : report.tolerated) {
    context.say("  " + file.version.str() + " " + file.name + "  see: gen status " + file.version.str());
  }
  context.say("they stay pending; the next gen up runs them again");
}

void say_result(const Context& context, const apply::Report& report, const migration::Folder& folder, bool rehearsed) {
  const std::string count = counted(report.files.size(), "migration");
  if (report.ok()) {
    if (report.files.empty() && report.tolerated.empty()) {
      context.say("nothing to run");
    } else {
      context.say(rehearsed ? "rehearsed " + count + ", all rolled back" : "ran " + count);
    }
    say_held(context, report, folder);
  }
  say_tolerated(context, report);
}

int run_up(Context& context, const UpFlags& flags) {
  auto options = options_of(context, flags);
  if (!options) return context.fail(options.errors());
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return fail_run(context, "up", folder.errors());
  context.show(folder->warnings);
  if (flags.dry_run.empty()) {
    if (const auto done = auto_switch(context, *folder, *options)) return *done;
  }
  auto session = flags.dry_run == "print" ? context.connect() : connect_for(context, Deed::change);
  if (!session) return fail_run(context, "up", session.errors());
  if (flags.dry_run == "print") {
    auto preview = apply::preview_up(*session, *folder, *options, context.sources());
    if (!preview) return fail_run(context, "up", preview.errors());
    context.show(preview->warnings);
    print_preview(context, *preview, "up");
    return kDone;
  }
  options->before_run = backup_first(context, session->target(), flags);
  Hooks hooks(context, "up",
              has_hooks(context) && !options->rehearse &&
                  may_run_files(apply::preview_up(*session, *folder, *options, context.sources())));
  if (auto ready = hooks.before(); !ready) return fail_run(context, "up", ready.errors());
  options->before_file = [heed = ask_before_contract(context, *folder),
                          hook = hooks.gate()](const migration::File& file) -> support::Result<void> {
    if (auto heeded = heed(file); !heeded || !hook) return heeded;
    return hook(file);
  };
  HookedProgress progress(context, hooks);
  const apply::Report report = apply::up(*session, *folder, *options, context.sources(), progress);
  if (!options->rehearse) stamp_environment(context, *session);
  hooks.finish(report);
  const int code = finish_run(context, "up", report);
  say_result(context, report, *folder, options->rehearse);
  return code;
}

/// A flag for one setting of `-- gen:batch`, with the same values.
void add_batch_flag(CommandSyntax& syntax, UpFlags& flags, const char* flag, const char* setting, const char* type,
                    const char* about) {
  const auto take = [&flags, flag, setting](const std::string& value) -> std::string {
    const auto done = apply::set_batch_option(flags.batch, setting, value);
    if (done) return "";
    const std::string& hint = done.errors().front().hint;  // "write max_lag=10s"
    return std::string(flag) + ": '" + value + "' is no value; write " + flag + ' ' + hint.substr(hint.find('=') + 1);
  };
  syntax.add_option(flag, take, about).type_name(type);
}

}  // namespace

std::function<int(Context&)> add_up(CommandSyntax& syntax) {
  auto flags = std::make_shared<UpFlags>();
  syntax.add_option("count", flags->limit, "run at most so many").type_name("N");
  syntax.add_option("--to", flags->to, "up to and with this version").type_name("VERSION");
  syntax.add_option("--only", flags->only, "this version alone").type_name("VERSION");
  syntax.add_option("--phase", flags->phase, "expand, migrate, contract or all (default: all but contract)")
      .one_of({"expand", "migrate", "contract", "all"})
      .type_name("PHASE");
  syntax.add_option("--kind", flags->kind, "schema or data").one_of({"schema", "data"}).type_name("KIND");
  syntax.add_flag("--allow-late", flags->allow_late, "run files older than the newest applied one");
  add_batch_flag(syntax, *flags, "--batch-size", "size", "N", "rows of the first batch of a data migration");
  add_batch_flag(syntax, *flags, "--pause", "pause", "TIME", "between two batches, like 50ms");
  add_batch_flag(syntax, *flags, "--max-lag", "max_lag", "TIME", "batches wait while a standby is further behind; off");
  syntax
      .add_flag("--dry-run{print}", flags->dry_run,
                "print the SQL; =execute runs what fits into a transaction and rolls it back")
      .one_of({"print", "execute"})
      .type_name("HOW");
  syntax.add_option("--on-error", flags->on_error, "stop (default), or warn: go on behind a failed file of kind data")
      .one_of({"stop", "warn"})
      .type_name("WHAT");
  syntax
      .add_option("--wait-http", flags->wait_http, "before the first file of kind data, ask until the answer is a 2xx")
      .type_name("URL");
  syntax.add_option("--wait-http-timeout", flags->wait_http_timeout, "ask for so long at most (default 60s)")
      .type_name("TIME");
  add_run_flags(syntax, *flags);
  return [flags](Context& context) { return run_up(context, *flags); };
}

}  // namespace gen::cli
