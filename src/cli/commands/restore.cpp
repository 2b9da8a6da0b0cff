#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>
#include <memory>
#include <optional>
#include <thread>

#include "cli/command.hpp"
#include "cli/destructive.hpp"
#include "cli/holdings.hpp"
#include "gen/apply/backup.hpp"
#include "gen/pg/maintenance_session.hpp"
#include "gen/support/utc_text.hpp"

namespace gen::cli {
namespace {

struct RestoreFlags {
  std::string what;
  std::string into;
  std::string confirm;
  bool force = false;
  bool no_owner = false;
};

/// The file of an id, or the file itself. Only an id needs the database, which may be what was lost.
support::Result<std::filesystem::path> file_of(const Context& context, const pg::ConnectionTarget& target,
                                               const std::string& what) {
  if (std::ranges::all_of(what, [](char c) { return c >= '0' && c <= '9'; })) {
    auto session = pg::Connection::open(target);
    if (!session) return session.errors();
    auto backup = apply::find_backup(*session, context.ledger(), what);
    if (!backup) return backup.errors();
    return backup->file;
  }
  if (std::filesystem::is_regular_file(what)) return std::filesystem::path(what);
  return support::error("GEN5707", "there is no file " + what, {}, "see gen backup --list");
}

/// Makes `name` like the database of the URL and fills it; what could not be filled is dropped again.
support::Result<void> make_from(pg::MaintenanceSession& server, const pg::ConnectionTarget& target,
                                const std::string& name, const std::filesystem::path& file, bool no_owner) {
  auto taken = server.exists(name);
  if (!taken) return taken.errors();
  if (*taken) {
    return support::error("GEN5710", "the database \"" + name + "\" exists already; nothing is restored over it", {},
                          "choose another name, or drop it: gen drop --url ... --confirm " + name);
  }
  if (auto made = server.create_like(name, target.database()); !made) return made;
  auto restored = apply::restore_into(target.with_database(name), file, no_owner);
  if (!restored) (void)server.drop(name, true);
  return restored;
}

int restore_beside(Context& context, const pg::ConnectionTarget& target, const RestoreFlags& flags) {
  auto file = file_of(context, target, flags.what);
  if (!file) return context.fail(file.errors());
  auto server = pg::MaintenanceSession::open(target, context.open_options());
  if (!server) return context.fail(server.errors());
  if (auto made = make_from(*server, target, flags.into, *file, flags.no_owner); !made)
    return context.fail(made.errors());
  std::cout << target.with_database(flags.into).redacted() << '\n';
  context.say("restored into \"" + flags.into + "\", which has all that the dump lists");
  return kDone;
}

/// Before anything is made: that it is the right database, and that nobody else is in it.
support::Result<std::vector<apply::Backup>> check_in_place(Context& context, const pg::ConnectionTarget& target,
                                                           const RestoreFlags& flags) {
  auto inside = pg::Connection::open(target, context.open_options());
  if (!inside) return inside.errors();
  auto allowed =
      check_destructive(context, *inside, flags.confirm, "restore over the database \"" + target.database() + "\"");
  if (!allowed) return allowed.errors();
  auto alone = check_nobody_else_is_here(
      context, *inside, "restore over the database \"" + target.database() + "\"",
      "restore beside it and take over what you need: gen restore " + flags.what + " --into NEWDB");
  if (!alone) return alone.errors();
  return apply::recorded_backups(*inside, context.ledger());
}

/// Our own sessions that were just closed take a moment to go.
support::Result<void> check_alone(pg::MaintenanceSession& server, const std::string& name) {
  constexpr int kLooks = 10;
  auto others = server.sessions_in(name);
  for (int look = 1; look < kLooks && others && !others->empty(); ++look) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    others = server.sessions_in(name);
  }
  if (!others) return others.errors();
  if (others->empty()) return {};
  support::Diagnostic problem = support::error("GEN2404", "others are connected to \"" + name + "\"", {},
                                               "stop the programs first, or let gen end the sessions with --force");
  for (const std::string& session : *others) problem.notes.push_back({session, {}});
  return problem;
}

int restore_in_place(Context& context, const pg::ConnectionTarget& target, const RestoreFlags& flags) {
  auto backups = check_in_place(context, target, flags);
  if (!backups) return context.fail(backups.errors());
  auto file = file_of(context, target, flags.what);
  if (!file) return context.fail(file.errors());
  auto server = pg::MaintenanceSession::open(target);
  if (!server) return context.fail(server.errors());
  const std::string name = target.database(), stamp = support::utc_text(std::time(nullptr), "%Y%m%dT%H%M%SZ");
  const std::string fresh = pg::database_name(name, "_restored_" + stamp);
  const std::string aside = pg::database_name(name, "_before_restore_" + stamp);
  support::Result<void> done;
  if (!flags.force) done = check_alone(*server, name);
  if (done) done = make_from(*server, target, fresh, *file, flags.no_owner);
  if (!done) return context.fail(done.errors());
  if (done = server->replace(name, fresh, aside, flags.force); !done) {
    (void)server->drop(fresh, true);
    return context.fail(done.errors());
  }
  if (auto inside = pg::Connection::open(target)) {
    apply::hand_over_backups(*backups, *inside, context.ledger(),
                             file->string() + "; the database of before is " + aside);
  }
  context.say("restored \"" + name + "\"; what it was is \"" + aside + "\", and nothing drops that one but you");
  context.say("next: gen status");
  return kDone;
}

int run_restore(Context& context, RestoreFlags flags) {
  // In front of the command it is the global flag; that says the same.
  if (flags.into.empty() && flags.confirm.empty()) flags.confirm = context.settings().confirm;
  if (flags.into.empty() == flags.confirm.empty()) {
    return context.fail(support::error("GEN9101", "say where to: --into NEWDB, or --confirm DATABASE to replace it", {},
                                       "gen restore --help"));
  }
  auto target = context.target();
  if (!target) return context.fail(target.errors());
  return flags.into.empty() ? restore_in_place(context, *target, flags) : restore_beside(context, *target, flags);
}

}  // namespace

std::function<int(Context&)> add_restore(CommandSyntax& syntax) {
  auto flags = std::make_shared<RestoreFlags>();
  syntax.add_option("backup", flags->what, "its number in gen backup --list, or a file")
      .type_name("ID|FILE")
      .required();
  syntax.add_option("--into", flags->into, "make this database from it, on the server of the URL").type_name("NEWDB");
  syntax
      .add_option("--confirm", flags->confirm,
                  "replace the database of the URL, by its name once more; it is kept under another one")
      .type_name("NAME");
  syntax.add_flag("--force", flags->force, "with --confirm: end the sessions of others");
  syntax.add_flag("--no-owner", flags->no_owner, "what is restored belongs to the user of the URL");
  return [flags](Context& context) { return run_restore(context, *flags); };
}

}  // namespace gen::cli
