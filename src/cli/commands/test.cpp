#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "cli/command.hpp"
#include "cli/leave_out.hpp"
#include "cli/run_progress.hpp"
#include "cli/their_ground.hpp"
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
  if (!flags.at.empty() && flags.which != "upgrade") input.at = migration::Version(flags.at);
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
  if (!upgrade && !flags.at.empty() && flags.seed.empty()) {
    return support::error("GEN9004", "--at says where the seed runs, and there is none", {}, "add --seed FILE");
  }
  const auto named = std::ranges::count_if(std::array{flags.backup, flags.from_url, flags.at},
                                           [](const std::string& source) { return !source.empty(); });
  if (upgrade && named != 1) {
    return support::error(
        "GEN9004", "gen test upgrade needs one copy of real data", {},
        "name a dump with --backup FILE, a database with --from-url URL, or a version that a recorded "
        "backup was made at with --at VERSION");
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

/// The newest recorded backup that was made when `at` was the migration applied last.
support::Result<apply::Backup> backup_at(Context& context, const std::string& at) {
  auto session = context.connect();
  if (!session) return session.errors();
  auto recorded = apply::recorded_backups(*session, context.ledger());
  if (!recorded) return recorded.errors();
  const migration::Version version(at);
  std::string others;
  for (const apply::Backup& backup : *recorded) {
    if (migration::Version(backup.last_version) == version && !backup.schema_only) {
      return apply::find_backup(*session, context.ledger(), std::to_string(backup.id));
    }
    others += (others.empty() ? "" : ", ") + (backup.last_version.empty() ? "none" : backup.last_version);
  }
  return support::error("GEN6019", "no backup with rows is recorded that was made at " + at, {},
                        others.empty() ? "make one there: gen backup; or name a file with --backup"
                                       : "there are backups made at " + others + "; see gen backup --list");
}

/// What the files refer to of others, as the schema files declare it. Tests of migrations alone need no schema files.
support::Result<desired::Ground> declared_ground(Context& context, const migration::Folder& folder) {
  auto schema = context.load_schema();
  const auto not_there = [](const support::Diagnostic& each) {
    return each.code == "GEN1501" || each.code == "GEN1502";
  };
  if (!schema && std::ranges::all_of(schema.errors(), not_there)) return desired::Ground();
  if (!schema) return schema.errors();
  if (schema->externals.empty()) return desired::Ground();
  scope::Mentions mentions;
  mentions.add(*schema);
  for (const migration::Migration& each : folder.migrations) mentions.add(each.up.text);
  auto server = context.scratch().server();
  if (!server) return server.errors();
  auto ground = ground_without_database(context, *schema, {(*server)->server_major() * 10000, {}, {}}, mentions);
  if (!ground) return ground.errors();
  return std::move(ground->ground);
}

int run_upgrade(Context& context, const TestFlags& flags, const migration::Folder& folder) {
  auto options = upgrade_options(flags);
  if (!options) return context.fail(options.errors());
  if (!flags.at.empty()) {
    auto backup = backup_at(context, flags.at);
    if (!backup) return context.fail(backup.errors());
    if (const int major = std::atoi(backup->server_version.c_str()); major > 0) context.scratch().want_major(major);
    options->backup = backup->file;
  }
  if (options->from) {
    options->leave_out = leave_out_theirs(context);
    const auto there = pg::Connection::open(*options->from);  // that it does not answer is told by the trial
    if (there) context.scratch().want_major(there->server_major());
  }
  auto ground = declared_ground(context, folder);
  if (!ground) return context.fail(ground.errors());
  RunProgress progress(context);
  prove::TrialInput input = input_of(context, flags, folder, progress);
  input.ground = &*ground;
  input.ledger = context.ledger();
  const Trial trial = prove::try_upgrade(input, *options);
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
  if (!what.empty()) return apply::find_backup(*session, context.ledger(), what);
  auto recorded = apply::recorded_backups(*session, context.ledger());
  if (!recorded) return recorded.errors();
  if (recorded->empty()) {
    return support::error("GEN6019", "this database has no backup recorded", {},
                          "make one: gen backup; or gen test restore FILE");
  }
  return apply::find_backup(*session, context.ledger(), std::to_string(recorded->front().id));
}

int run_restore(Context& context, const TestFlags& flags) {
  auto backup = backup_of(context, flags.what);
  if (!backup) return context.fail(backup.errors());
  if (const int major = std::atoi(backup->server_version.c_str()); major > 0) context.scratch().want_major(major);
  Quiet quiet;
  const migration::Folder none;
  prove::TrialInput input = input_of(context, flags, none, quiet);
  input.ledger = context.ledger();
  const Trial trial = prove::try_restore(input, backup->file);
  show_trial(context, trial);
  return finish(context, {trial});
}

/// The files are for the configured server, so they are tried on one of its version. A test in CI may have none.
void want_version_of_target(Context& context) {
  if (context.settings().scratch_url || !context.names_a_database()) return;
  auto session = context.connect();
  if (session) return context.scratch().want_major(session->server_major());
  context.say_detail("the configured database does not answer; its version is not known");
}

int run_test(Context& context, const TestFlags& flags) {
  if (auto fits = check_flags(flags); !fits) return context.fail(fits.errors());
  if (flags.which == "restore") return run_restore(context, flags);
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(without_missing_downs(folder->warnings));
  if (flags.which == "upgrade") return run_upgrade(context, flags, *folder);
  want_version_of_target(context);
  auto ground = declared_ground(context, *folder);
  if (!ground) return context.fail(ground.errors());
  Quiet quiet;
  prove::TrialInput input = input_of(context, flags, *folder, quiet);
  input.ground = &*ground;
  std::vector<Trial> trials;
  const auto tried = [&](Trial trial) {
    show_trial(context, trial);
    trials.push_back(std::move(trial));
    return trials.back().verdict != prove::TrialVerdict::interrupted;
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

std::function<int(Context&)> add_test(CommandSyntax& syntax) {
  auto flags = std::make_shared<TestFlags>();
  syntax.add_option("test", flags->which, "fresh, roundtrip, twice (default: these three), upgrade or restore")
      .one_of({"fresh", "roundtrip", "twice", "upgrade", "restore"})
      .type_name("TEST");
  // Not "backup": CLI11 2.4 takes a positional and an option for the same when their names are.
  syntax.add_option("dump", flags->what, "restore: the id of a backup or its file (default: the newest)")
      .type_name("ID|FILE");
  syntax.add_option("--seed", flags->seed, "SQL that makes rows to test with").type_name("FILE");
  syntax
      .add_option("--at", flags->at,
                  "run the seed just before this version (default: before the newest migration); upgrade: from the "
                  "backup that was made at it")
      .type_name("VERSION");
  syntax.add_flag("--strict", flags->strict, "a file without a down file is an error");
  syntax.add_flag("--keep", flags->keep, "keep the scratch database and print its URL");
  syntax.add_option("--backup", flags->backup, "upgrade: a dump of real data, by pg_dump -Fc").type_name("FILE");
  syntax.add_option("--from-url", flags->from_url, "upgrade: copy this database instead").type_name("URL");
  syntax.add_option("--run", flags->run, "upgrade: then run this, with GEN_DATABASE_URL set").type_name("COMMAND");
  syntax.add_option("--budget", flags->budget, "upgrade: the migrations may take so long, like 5min").type_name("TIME");
  return [flags](Context& context) { return run_test(context, *flags); };
}

}  // namespace gen::cli
