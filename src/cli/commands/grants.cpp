#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "gen/apply/grants.hpp"

namespace gen::cli {
namespace {

struct GrantsFlags {
  std::string role = "migrator";
  std::string reader = "migration_reader";
};

int run_grants(Context& context, const GrantsFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto lines = apply::grants_for(*session, context.ledger(), flags.role, flags.reader);
  if (!lines) return context.fail(lines.errors());
  for (const std::string& line : *lines) std::cout << line << '\n';
  context.say("nothing was changed; read it, then run it as a superuser: gen grants | psql");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_grants(CommandSyntax& syntax) {
  auto flags = std::make_shared<GrantsFlags>();
  syntax.add_option("--role", flags->role, "the role that migrates (default migrator)").type_name("ROLE");
  syntax.add_option("--reader", flags->reader, "the role that only looks (default migration_reader)").type_name("ROLE");
  return [flags](Context& context) { return run_grants(context, *flags); };
}

}  // namespace gen::cli
