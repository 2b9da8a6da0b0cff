#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "gen/pg/scratch_server.hpp"

namespace gen::cli {
namespace {

int run_dev(Context& context, bool stop) {
  const pg::ScratchOptions options = context.development_server();
  if (stop) {
    if (auto stopped = pg::ScratchServer::stop(options); !stopped) return context.fail(stopped.errors());
    context.say("the development server is stopped; its data is kept");
    return kDone;
  }
  auto server = pg::ScratchServer::acquire(options);
  if (!server) return context.fail(server.errors());
  context.show(server->warnings());
  std::cout << server->target().redacted() << '\n';
  context.say("the development server runs (PostgreSQL " + std::to_string(server->server_major()) +
              "); next: gen diff, or gen dev --stop");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_dev(CommandSyntax& syntax) {
  auto stop = std::make_shared<bool>(false);
  syntax.add_flag("--stop", *stop, "stop the server (its data is kept)");
  return [stop](Context& context) { return run_dev(context, *stop); };
}

}  // namespace gen::cli
