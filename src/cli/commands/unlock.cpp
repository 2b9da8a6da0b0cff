#include <memory>

#include "cli/command.hpp"
#include "cli/environment_guard.hpp"
#include "gen/apply/lock_list.hpp"

namespace gen::cli {
namespace {

/// A lock of a run that is alive is not to be taken away by a mistyped number: the one that is given has to be the
/// holder's.
int run_unlock(Context& context, int confirm) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto locks = apply::list_locks(*session, context.ledger(), false);
  if (!locks) return context.fail(locks.errors());
  const auto holder = apply::run_lock_pid(*locks);
  if (!holder) {
    context.say("nobody holds the run lock of this database");
    return kDone;
  }
  context.say("the run lock is held by " +
              apply::describe_session(*session, *holder).value_or("a session that has just ended"));
  const std::string next = "gen unlock --confirm " + std::to_string(*holder);
  if (confirm == 0) {
    context.say("next, if that run is dead: " + next);
    return kBusy;
  }
  if (confirm != *holder) {
    return context.fail(
        support::error("GEN5513", "process " + std::to_string(confirm) + " does not hold the run lock", {}, next));
  }
  // What stands behind --confirm here is the process; the environment is named by --env, or in front of the command.
  if (auto allowed = check_environment(context, *session, Deed::change, context.settings().confirm); !allowed) {
    return context.fail(allowed.errors());
  }
  if (auto ended = apply::end_session(*session, *holder, apply::Ending::terminate); !ended) {
    return context.fail(ended.errors());
  }
  context.say("ended that session; next: gen status, then gen up");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_unlock(CommandSyntax& syntax) {
  auto confirm = std::make_shared<std::string>();
  syntax.add_option("--confirm", *confirm, "end the session with this process id, if it holds the run lock")
      .type_name("PID");
  return [confirm](Context& context) {
    if (confirm->empty()) return run_unlock(context, 0);
    const bool is_pid = confirm->size() < 10 && confirm->find_first_not_of("0123456789") == std::string::npos;
    if (is_pid) return run_unlock(context, std::stoi(*confirm));
    return context.fail(support::error("GEN9004", "--confirm \"" + *confirm + "\" is not a process id", {},
                                       "gen unlock shows the one that holds the lock; an environment is named with "
                                       "--env"));
  };
}

}  // namespace gen::cli
