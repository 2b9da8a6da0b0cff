#include <memory>

#include "cli/command.hpp"
#include "gen/pg/maintenance_session.hpp"

namespace gen::cli {
namespace {

int run_create(Context& context, const pg::NewDatabase& options) {
  auto target = context.target();
  if (!target) return context.fail(target.errors());
  auto server = pg::MaintenanceSession::open(*target, context.open_options());
  if (!server) return context.fail(server.errors());
  const std::string name = target->database();
  auto exists = server->exists(name);
  if (!exists) return context.fail(exists.errors());
  if (*exists) {
    context.say("the database \"" + name + "\" exists already");
    return kDone;
  }
  if (auto made = server->create(name, options); !made) return context.fail(made.errors());
  context.say("created the database \"" + name + "\"; next: gen up");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_create(CommandSyntax& syntax) {
  auto options = std::make_shared<pg::NewDatabase>();
  syntax.add_option("--owner", options->owner, "who shall own it (default: the user of the URL)").type_name("ROLE");
  syntax.add_option("--template", options->template_name, "database to copy (default template1)").type_name("NAME");
  return [options](Context& context) { return run_create(context, *options); };
}

}  // namespace gen::cli
