#include <memory>

#include "cli/command.hpp"
#include "cli/destructive.hpp"
#include "cli/holdings.hpp"
#include "gen/pg/maintenance_session.hpp"

namespace gen::cli {
namespace {

struct DropFlags {
  std::string confirm;
  bool force = false;
};

int run_drop(Context& context, const DropFlags& flags) {
  auto target = context.target();
  if (!target) return context.fail(target.errors());
  auto server = pg::MaintenanceSession::open(*target, context.open_options());
  if (!server) return context.fail(server.errors());
  const std::string name = target->database();
  auto exists = server->exists(name);
  if (!exists) return context.fail(exists.errors());
  if (!*exists) {
    context.say("there is no database \"" + name + "\"");
    return kDone;
  }
  {
    auto inside = pg::Connection::open(*target);
    if (!inside) return context.fail(inside.errors());
    auto allowed = check_destructive(context, *inside, flags.confirm, "drop the database \"" + name + "\"");
    if (!allowed) return context.fail(allowed.errors());
    auto alone = check_nobody_else_is_here(context, *inside, "drop the database \"" + name + "\"",
                                           "drop ours alone: gen reset --ours --confirm " + flags.confirm);
    if (!alone) return context.fail(alone.errors());
  }
  if (auto dropped = server->drop(name, flags.force); !dropped) return context.fail(dropped.errors());
  context.say("dropped the database \"" + name + "\"; next: gen create");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_drop(CommandSyntax& syntax) {
  auto flags = std::make_shared<DropFlags>();
  syntax.add_option("--confirm", flags->confirm, "the name of the database, once more").type_name("NAME").required();
  syntax.add_flag("--force", flags->force, "end the sessions of others");
  return [flags](Context& context) { return run_drop(context, *flags); };
}

}  // namespace gen::cli
