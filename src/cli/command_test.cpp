#include "cli/command.hpp"
#include "cli/run_progress.hpp"
#include "cli/trial_output.hpp"
#include "gen/prove/trial.hpp"

namespace gen::cli {
namespace {

using prove::Trial;

struct TestFlags {
  std::string which;
  std::string seed, at;
  bool strict = false;
  bool keep = false;
};

prove::TrialInput input_of(Context& context, const TestFlags& flags, const migration::Folder& folder,
                           apply::Progress& progress) {
  prove::TrialInput input{
      folder, context.scratch(), Context::cache_dir(), context.sources(), progress, &stop_requested(), {},
      {},     flags.keep,        flags.strict};
  if (!flags.seed.empty()) input.seed = flags.seed;
  if (!flags.at.empty()) input.at = migration::Version(flags.at);
  return input;
}

/// Trials are told as a whole, not file by file.
class Quiet : public apply::Progress {};

/// That a file has no down file (GEN4003) is for the roundtrip to say.
support::Diagnostics without_missing_downs(support::Diagnostics warnings) {
  std::erase_if(warnings, [](const support::Diagnostic& warning) { return warning.code == "GEN4003"; });
  return warnings;
}

int run_test(Context& context, const TestFlags& flags) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(without_missing_downs(folder->warnings));
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
  if (context.settings().json) print_trials(context, trials);
  return exit_code_of(trials);
}

}  // namespace

std::function<int(Context&)> add_test(CLI::App& app) {
  auto flags = std::make_shared<TestFlags>();
  app.add_option("test", flags->which, "fresh, roundtrip or twice (default: all three)")
      ->check(CLI::IsMember({"fresh", "roundtrip", "twice"}))
      ->type_name("TEST");
  auto* seed = app.add_option("--seed", flags->seed, "SQL that makes rows to test with")->type_name("FILE");
  app.add_option("--at", flags->at, "run the seed just before this version (default: before the newest migration)")
      ->needs(seed)
      ->type_name("VERSION");
  app.add_flag("--strict", flags->strict, "a file without a down file is an error");
  app.add_flag("--keep", flags->keep, "keep the scratch database and print its URL");
  return [flags](Context& context) { return run_test(context, *flags); };
}

}  // namespace gen::cli
