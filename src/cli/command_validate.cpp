#include "cli/command.hpp"
#include "gen/migration/folder.hpp"

namespace gen::cli {
namespace {

/// No server: syntax of the schema files, and order, pairs, names and sums of the migrations.
int run_validate(Context& context) {
  support::Diagnostics errors;
  auto schema = context.load_schema();
  if (!schema) errors = schema.errors();
  if (schema && context.settings().verbosity == 0) context.show(schema->notes);  // with -v they were shown already
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) errors.insert(errors.end(), folder.errors().begin(), folder.errors().end());
  if (folder) context.show(folder->warnings);
  if (!errors.empty()) return context.fail(errors);
  context.say(std::to_string(schema->statements.size()) + " statement(s) and " + std::to_string(folder->migrations.size()) +
              " migration(s) are well formed");
  return folder->warnings.empty() ? kDone : kDifferent;
}

}  // namespace

std::function<int(Context&)> add_validate(CLI::App&) {
  return [](Context& context) { return run_validate(context); };
}

}  // namespace gen::cli
