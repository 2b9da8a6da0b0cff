#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "gen/apply/ledger.hpp"

namespace gen::cli {
namespace {

/// What the last migration left the database at. A script reads the version alone from stdout.
int print_database_version(Context& context) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto ledger = apply::read_ledger(*session, context.ledger());
  if (!ledger) return context.fail(ledger.errors());
  const apply::Record* last = ledger->find(ledger->last_applied());
  if (context.settings().json) {
    Json json = nullptr;
    if (last != nullptr)
      json = {{"version", last->version.str()}, {"name", last->name}, {"applied_at", last->finished_at}};
    print_json(json);
  } else if (last != nullptr) {
    std::cout << last->version.str() << '\n';
  } else {
    context.say("no migration is applied in this database; next: gen up");
  }
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_version(CommandSyntax& syntax) {
  auto of_database = std::make_shared<bool>(false);
  syntax.add_flag("--db", *of_database, "the version of the last migration that is applied in the database");
  return [of_database](Context& context) {
    if (*of_database) return print_database_version(context);
    std::cout << "gen " << GEN_VERSION << '\n';
    return int{kDone};
  };
}

}  // namespace gen::cli
