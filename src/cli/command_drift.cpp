#include <iostream>

#include "cli/change_list.hpp"
#include "cli/command.hpp"
#include "cli/comparison.hpp"

namespace gen::cli {
namespace {

/// What differs goes to stdout: it is what the command was called for.
int run_drift(Context& context, bool strict) {
  auto compared = compare_with_database(context, nullptr);
  if (!compared) return context.fail(compared.errors());
  const Comparison& comparison = **compared;
  print_changes(comparison.changes);
  if (strict) {
    for (const std::string& unknown : comparison.from.unmodelled) std::cout << "? " << unknown << '\n';
  } else if (!comparison.from.unmodelled.empty()) {
    context.say("not compared: " + std::to_string(comparison.from.unmodelled.size()) +
                " object(s) of kinds that gen does not manage (--strict lists them)");
  }
  if (!comparison.changes.empty()) {
    context.say(
        "drift: the database is not what the schema files say ('-' only in the database, '+' only in the files)");
    return kDifferent;
  }
  if (strict && !comparison.from.unmodelled.empty()) return kError;
  context.say("no drift");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_drift(CLI::App& app) {
  auto strict = std::make_shared<bool>(false);
  app.add_flag("--strict", *strict, "exit 1 when there are objects that gen cannot compare");
  return [strict](Context& context) { return run_drift(context, *strict); };
}

}  // namespace gen::cli
