#include "gen/cli/run.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <iostream>

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/first_words.hpp"
#include "cli/masked_stream.hpp"
#include "gen/pg/masked_text.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

constexpr std::array kCommands{
    Command{"init", "what a project starts with: gen.toml, a first schema file; or the schema of a database", add_init},
    Command{"diff", "compare the schema files with a database and write migration files", add_diff},
    Command{"up", "run pending migrations (stops before contract)", add_up},
    Command{"down", "undo migrations", add_down},
    Command{"redo", "undo migrations and run them again", add_redo},
    Command{"status", "show migrations and their state", add_status},
    Command{"log", "show what ran here, when and by whom", add_log},
    Command{"drift", "exit 2 when the database is not what the schema files say", add_drift},
    Command{"test", "try migrations and backups on scratch databases", add_test},
    Command{"inspect", "write a database as schema files", add_inspect},
    Command{"scope", "whose the objects of the database are, and why", add_scope},
    Command{"validate", "check schema files and migrations without a server", add_validate},
    Command{"new", "a migration to be written by hand", add_new},
    Command{"revert", "a new migration that takes another one back", add_revert},
    Command{"baseline", "adopt a database that is there already", add_baseline},
    Command{"resolve", "tell the ledger what is so, with a reason", add_resolve},
    Command{"rejects", "rows that data migrations could not change; try them again", add_rejects},
    Command{"rebase", "give unapplied migrations new versions after a merge", add_rebase},
    Command{"hash", "renew gen.sum from the files", add_hash},
    Command{"fmt", "format .gen files", add_fmt},
    Command{"backup", "back the database up with pg_dump, proved and recorded", add_backup},
    Command{"restore", "restore a backup into another database, or in place", add_restore},
    Command{"locks", "who holds locks and who waits for them", add_locks},
    Command{"unlock", "end the session that holds gen's run lock", add_unlock},
    Command{"verify", "run the checks of applied files again; NOT VALID constraints, INVALID indexes", add_verify},
    Command{"doctor", "what is in the way of migrations here: connection, rights, settings, programs", add_doctor},
    Command{"grants", "the least rights of a role that migrates, as SQL", add_grants},
    Command{"create", "make the database", add_create},
    Command{"drop", "drop the database", add_drop},
    Command{"reset", "make the database anew, empty", add_reset},
    Command{"wait", "wait until the database answers, or is migrated", add_wait},
    Command{"identity", "show or set which environment the database is", add_identity},
    Command{"dev", "the embedded development server: start, show, stop", add_dev},
    Command{"server", "PostgreSQL's server programs here: list them, install another version, remove it", add_server},
    Command{"version", "print the version, of gen or of the database", add_version},
};

void add_global_flags(CommandSyntax& syntax, Flags& flags) {
  syntax.add_option("--url", flags.url, "database URL (else GEN_DATABASE_URL, DATABASE_URL, PG*, gen.toml, embedded)")
      .type_name("URL");
  syntax.add_option("--env", flags.env, "section [env.NAME] of gen.toml").type_name("NAME");
  syntax.add_option("-c,--config", flags.config, "configuration file (default gen.toml)").type_name("FILE");
  syntax.add_option("--schema", flags.schema, "schema file or folder, repeatable (default schema)")
      .type_name("PATH")
      .repeatable();
  syntax.add_option("--dir", flags.dir, "migrations folder (default generated/migrations)").type_name("DIR");
  syntax.add_option("--scratch-url", flags.scratch_url, "server for scratch databases (else gen starts its own)")
      .type_name("URL");
  syntax.add_option("--lock-timeout", flags.lock_timeout, "for each statement of a migration, like 200ms")
      .type_name("TIME");
  syntax.add_option("--wait", flags.wait, "wait for the database to come up, like 60s")
      .value_optional()
      .type_name("TIME");
  syntax.add_option("--role", flags.role, "SET ROLE in the sessions on the database").type_name("NAME");
  syntax.add_option("--confirm", flags.confirm, "the environment once more, where it is protected or not auto")
      .type_name("NAME");
  syntax.add_option("--env-file", flags.env_file, "file of environment variables (default .env beside gen.toml)")
      .type_name("FILE");
  syntax.add_flag("--no-env-file", flags.no_env_file, "do not read .env");
  syntax.add_option("--color", flags.color, "always, never or auto").type_name("WHEN");
  syntax.add_option("--log-format", flags.log_format, "of what stderr gets: text, logfmt or json")
      .named_by("GEN_LOG_FORMAT")
      .type_name("FORMAT");
  syntax.add_flag("--json", flags.json, "print the result as JSON");
  syntax.add_flag("-q,--quiet", flags.quiet, "errors only");
  syntax.add_flag("-v,--verbose", flags.verbosity, "say more");
  syntax.add_flag("-y,--yes", flags.yes, "answer yes to every question");
}

/// The first word that is no flag and no value of one, when it is not the name of a command; "" otherwise.
std::string unknown_command(const CLI::App& app, int argc, const char* const* argv) {
  const auto is_command = [](std::string_view word) {
    return std::ranges::any_of(kCommands, [&](const Command& command) { return word == command.name; });
  };
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--") return {};
    if (!word.starts_with('-')) return is_command(word) ? "" : std::string(word);
    const CLI::Option* option = app.get_option_no_throw(std::string(word));
    // A value that may be left out is one unless it is a command: `gen --wait up`.
    const bool takes_next = option != nullptr && option->get_items_expected_max() > 0 && i + 1 < argc &&
                            (option->get_items_expected_min() > 0 || !is_command(argv[i + 1]));
    if (takes_next) ++i;
  }
  return {};
}

int no_such_command(const std::string& word) {
  std::vector<std::string> names;
  for (const Command& command : kCommands) names.emplace_back(command.name);
  const auto close = support::closest(word, names);
  std::cerr << "error[GEN9102]: there is no command \"" << pg::mask_passwords(word) << "\"\n"
            << (close ? "  = hint: did you mean \"gen " + *close + "\"?\n" : "") << "  = next: gen --help\n";
  return kUsage;
}

/// Exceptions of the library for command lines end here.
int usage_error(const CLI::App& app, const CLI::ParseError& failure) {
  if (failure.get_exit_code() == 0) return app.exit(failure, std::cout, std::cerr);
  std::cerr << "error[GEN9101]: " << pg::mask_passwords(failure.what()) << "\n  = next: gen --help\n";
  return kUsage;
}

/// The words of a process can be read by all users of a machine (ps). Those that hold a password are overwritten in
/// place, as soon as they are understood.
void hide_passwords(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string masked = pg::mask_passwords(argv[i]);
    if (masked != argv[i]) std::ranges::copy(masked, const_cast<char*>(argv[i]));
  }
}

void tell_env_file(const Context& context) {
  const Settings& settings = context.settings();
  if (settings.env_file.empty()) return;
  std::string names;
  for (const std::string& name : settings.env_file_variables) names += " " + name;
  context.say_detail("read " + settings.env_file + (names.empty() ? ", which sets nothing here" : ":" + names));
}

}  // namespace

int run(int argc, const char* const* argv) {
  std::signal(SIGPIPE, SIG_IGN);
  const MaskedStream masked(std::cerr);
  CLI::App app{"gen: declarative, zero-downtime migrations for PostgreSQL\n"};
  app.name("gen");
  app.require_subcommand(0, 1);
  app.fallthrough();
  app.set_version_flag("--version", std::string("gen ") + GEN_VERSION);
  app.get_formatter()->column_width(34);
  Flags flags;
  CommandSyntax global(app);
  add_global_flags(global, flags);
  std::function<int(Context&)> chosen = first_words;
  for (const Command& command : kCommands) {
    CLI::App* sub = app.add_subcommand(command.name, command.summary);
    sub->fallthrough();
    CommandSyntax syntax(*sub);
    sub->callback([&chosen, work = command.add(syntax)] { chosen = work; });
  }
  if (const std::string unknown = unknown_command(app, argc, argv); !unknown.empty()) return no_such_command(unknown);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& failure) {
    return usage_error(app, failure);
  }
  hide_passwords(argc, argv);
  support::SourceMap sources;
  auto settings = read_settings(flags, sources);
  if (!settings) {
    const auto format = log_format_of(flags);
    show_diagnostics(settings.errors(), sources, format ? *format : LogFormat::text);
    return settings.errors().front().code == "GEN9004" ? kUsage : kConfiguration;
  }
  if (settings->scratch_url) {
    if (auto target = pg::ConnectionTarget::parse(*settings->scratch_url); !target) {
      support::Diagnostics problems = target.errors();
      problems.front().notes.push_back({"this is the URL of the scratch server", {}});
      show_diagnostics(problems, sources, settings->log_format);
      return kConfiguration;
    }
  }
  Context context(std::move(settings).value(), std::move(sources));
  tell_env_file(context);
  return chosen(context);
}

}  // namespace gen::cli
