#include <memory>
#include <optional>

#include "cli/command.hpp"
#include "cli/destructive.hpp"
#include "cli/empty_ours.hpp"
#include "cli/holdings.hpp"
#include "gen/apply/wipe.hpp"
#include "gen/pg/maintenance_session.hpp"

namespace gen::cli {
namespace {

struct ResetFlags {
  std::string confirm;
  bool force = false;
  bool ours = false;
  bool allow_drop = false;
};

/// May make databases, and drop this one.
support::Result<bool> may_replace(pg::Connection& inside) {
  auto rows = inside.query(
      "SELECT (r.rolcreatedb OR r.rolsuper) AND pg_catalog.pg_has_role(d.datdba, 'USAGE')"
      " FROM pg_catalog.pg_roles r, pg_catalog.pg_database d"
      " WHERE r.rolname = CURRENT_USER AND d.datname = pg_catalog.current_database()");
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN2401");
  return rows->boolean(0, 0);
}

/// The new database is there before the old one goes, so that a failure takes nothing away.
support::Result<void> replace(pg::MaintenanceSession& server, const std::string& name, bool force) {
  const std::string fresh = pg::database_name(name, "__gen_reset"), old = pg::database_name(name, "__gen_old");
  if (auto gone = server.drop(fresh, false); !gone) return gone;
  if (auto made = server.create_like(fresh, name); !made) return made;
  if (auto swapped = server.replace(name, fresh, old, force); !swapped) {
    (void)server.drop(fresh, false);
    return swapped;
  }
  return server.drop(old, true);
}

int run_reset(Context& context, const ResetFlags& flags) {
  auto target = context.target();
  if (!target) return context.fail(target.errors());
  auto opened = pg::Connection::open(*target, context.open_options());
  if (!opened) return context.fail(opened.errors());
  std::optional<pg::Connection> inside(std::move(*opened));
  const std::string name = target->database();
  auto allowed =
      check_destructive(context, *inside, flags.confirm,
                        (flags.ours ? "drop what is ours in the database \"" : "empty the database \"") + name + "\"");
  if (!allowed) return context.fail(allowed.errors());
  if (flags.allow_drop && !flags.ours) {
    return context.fail(support::error("GEN9004", "--allow-drop goes with --ours: all of the database goes anyway"));
  }
  if (flags.ours) return empty_ours(context, *inside, flags.allow_drop);
  if (auto alone = check_nobody_else_is_here(context, *inside, "empty the database \"" + name + "\"",
                                             "empty ours alone: gen reset --ours --confirm " + flags.confirm);
      !alone) {
    return context.fail(alone.errors());
  }
  auto whole = may_replace(*inside);
  if (!whole) return context.fail(whole.errors());
  support::Result<void> done;
  if (*whole) {
    inside.reset();  // a database with a session in it cannot be renamed
    auto server = pg::MaintenanceSession::open(*target);
    if (!server) return context.fail(server.errors());
    done = replace(*server, name, flags.force);
  } else {
    done = apply::wipe_database(*inside, context.ledger());
  }
  if (!done) return context.fail(done.errors());
  context.say("the database \"" + name + "\" is empty; next: gen up");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_reset(CommandSyntax& syntax) {
  auto flags = std::make_shared<ResetFlags>();
  syntax.add_option("--confirm", flags->confirm, "the name of the database, once more").type_name("NAME").required();
  syntax.add_flag("--force", flags->force, "end the sessions of others");
  syntax.add_flag("--ours", flags->ours, "drop what is ours and the ledger, and leave what belongs to others");
  syntax.add_flag("--allow-drop", flags->allow_drop, "with --ours: what nobody declares goes as well");
  return [flags](Context& context) { return run_reset(context, *flags); };
}

}  // namespace gen::cli
