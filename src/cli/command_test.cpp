#include <algorithm>
#include <cstdlib>

#include "cli/command.hpp"
#include "cli/run_progress.hpp"
#include "cli/trial_output.hpp"
#include "gen/apply/backup.hpp"
#include "gen/prove/trial.hpp"

namespace gen::cli {
namespace {

using prove::Trial;

struct TestFlags {
  std::string which;
  std::string what;  // of restore: an id or a file
  std::string seed, at;
  bool strict = false;
  bool keep = false;
  std::string backup, from_url, run, budget;  // of upgrade
};

/// Several trials are told as a whole each, not file by file.
class Quiet : public apply::Progress {};

/// That a file has no down file (GEN4003) is for the roundtrip to say.
support::Diagnostics without_missing_downs(support::Diagnostics warnings) {
  std::erase_if(warnings, [](const support::Diagnostic& warning) { return warning.code == "GEN4003"; });
  return warnings;
}

prove::TrialInput input_of(Context& context, const TestFlags& flags, const migration::Folder& folder,
                           apply::Progress& progress) {
  prove::TrialInput input{
      folder, context.scratch(), Context::cache_dir(), context.sources(), progress, &stop_requested(), {},
      {},     flags.keep,        flags.strict};
  if (!flags.seed.empty()) input.seed = flags.seed;
  if (!flags.at.empty()) input.at = migration::Version(flags.at);
  return input;
}

/// What belongs to one test is refused beside the others.
support::Result<void> check_flags(const TestFlags& flags) {
  const bool upgrade = flags.which == "upgrade";
  for (const auto& [name, value] : {std::pair{"--backup", flags.backup},
                                    {"--from-url", flags.from_url},
                                    {"--run", flags.run},
                                    {"--budget", flags.budget}}) {
    if (!upgrade && !value.empty()) {
      return support::error("GEN9004", std::string(name) + " belongs to gen test upgrade");
    }
  }
  if (flags.which != "restore" && !flags.what.empty()) {
    return support::error("GEN9004", "\"" + flags.what + "\": only gen test restore takes one more word");
  }
  if (upgrade && flags.backup.empty() == flags.from_url.empty()) {
    return support::error("GEN9004", "gen test upgrade needs a copy of real data", {},
                          "name a dump with --backup FILE, or a database with --from-url URL");
  }
  if (upgrade && !flags.at.empty()) {
    return support::error("GEN9004", "--at belongs to the other tests", {},
                          "in an upgrade the seed runs before the pending files");
  }
  return {};
}

support::Result<prove::UpgradeOptions> upgrade_options(const TestFlags& flags) {
  prove::UpgradeOptions options;
  if (!flags.backup.empty()) options.backup = flags.backup;
  if (!flags.from_url.empty()) {
    auto target = pg::ConnectionTarget::parse(flags.from_url);
    if (!target) return target.errors();
    options.from = *target;
  }
  options.run = flags.run;
  if (!flags.budget.empty()) {
    auto budget = milliseconds_of("--budget", flags.budget);
    if (!budget) return budget.errors();
    options.budget = std::chrono::milliseconds(*budget);
  }
  return options;
}

int finish(Context& context, const std::vector<Trial>& trials) {
  if (context.settings().json) print_trials(context, trials);
  return exit_code_of(trials);
}

int run_upgrade(Context& context, const TestFlags& flags, const migration::Folder& folder) {
  auto options = upgrade_options(flags);
  if (!options) return context.fail(options.errors());
  RunProgress progress(context);
  const Trial trial = prove::try_upgrade(input_of(context, flags, folder, progress), *options);
  show_trial(context, trial);
  return finish(context, {trial});
}

/// The newest backup that the configured database has recorded, or that of an id; a file needs no database.
support::Result<apply::Backup> backup_of(Context& context, const std::string& what) {
  if (std::filesystem::exists(what)) {
    apply::Backup backup;
    backup.file = what;
    return backup;
  }
  const bool is_id = std::ranges::all_of(what, [](char c) { return c >= '0' && c <= '9'; });
  if (!is_id) return support::error("GEN5707", "there is no file " + what, {}, "see gen backup --list");
  auto session = context.connect();
  if (!session) return session.errors();
  if (!what.empty()) return apply::find_backup(*session, what);
  auto recorded = apply::recorded_backups(*session);
  if (!recorded) return recorded.errors();
  if (recorded->empty()) {
    return support::error("GEN6019", "this database has no backup recorded", {},
                          "make one: gen backup; or gen test restore FILE");
  }
  return apply::find_backup(*session, std::to_string(recorded->front().id));
}

int run_restore(Context& context, const TestFlags& flags) {
  auto backup = backup_of(context, flags.what);
  if (!backup) return context.fail(backup.errors());
  if (const int major = std::atoi(backup->server_version.c_str()); major > 0) context.scratch().want_major(major);
  Quiet quiet;
  const migration::Folder none;
  const Trial trial = prove::try_restore(input_of(context, flags, none, quiet), backup->file);
  show_trial(context, trial);
  return finish(context, {trial});
}

int run_test(Context& context, const TestFlags& flags) {
  if (auto fits = check_flags(flags); !fits) return context.fail(fits.errors());
  if (flags.which == "restore") return run_restore(context, flags);
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(without_missing_downs(folder->warnings));
  if (flags.which == "upgrade") return run_upgrade(context, flags, *folder);
  Quiet quiet;
  const prove::TrialInput input = input_of(context, flags, *folder, quiet);
  std::vector<Trial> trials;
  const auto tried = [&](Trial trial) {
    show_trial(context, trial);
    trials.push_back(std::move(trial));
    return trials.back().verdict != prove::Verdict::interrupted;
  };
  const auto wanted = [&](const char* name) { return flags.which.empty() || flags.which == name; };
  bool go_on = true;
  if (wanted("fresh")) {
    auto schema = context.load_schema();
    if (!schema) return context.fail(schema.errors());
    go_on = tried(prove::try_fresh(input, *schema));
  }
  if (go_on && wanted("roundtrip")) go_on = tried(prove::try_roundtrip(input));
  if (go_on && wanted("twice")) tried(prove::try_twice(input));
  return finish(context, trials);
}

}  // namespace

std::function<int(Context&)> add_test(CLI::App& app) {
  auto flags = std::make_shared<TestFlags>();
  app.add_option("test", flags->which, "fresh, roundtrip, twice (default: these three), upgrade or restore")
      ->check(CLI::IsMember({"fresh", "roundtrip", "twice", "upgrade", "restore"}))
      ->type_name("TEST");
  app.add_option("backup", flags->what, "restore: the id of a backup or its file (default: the newest)")
      ->type_name("ID|FILE");
  auto* seed = app.add_option("--seed", flags->seed, "SQL that makes rows to test with")->type_name("FILE");
  app.add_option("--at", flags->at, "run the seed just before this version (default: before the newest migration)")
      ->needs(seed)
      ->type_name("VERSION");
  app.add_flag("--strict", flags->strict, "a file without a down file is an error");
  app.add_flag("--keep", flags->keep, "keep the scratch database and print its URL");
  app.add_option("--backup", flags->backup, "upgrade: a dump of real data, by pg_dump -Fc")->type_name("FILE");
  app.add_option("--from-url", flags->from_url, "upgrade: copy this database instead")->type_name("URL");
  app.add_option("--run", flags->run, "upgrade: then run this, with GEN_DATABASE_URL set")->type_name("COMMAND");
  app.add_option("--budget", flags->budget, "upgrade: the migrations may take so long, like 5min")->type_name("TIME");
  return [flags](Context& context) { return run_test(context, *flags); };
}

}  // namespace gen::cli
