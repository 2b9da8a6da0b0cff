#include <memory>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "gen/apply/directives.hpp"
#include "gen/migration/folder.hpp"
#include "gen/migration/tool_format.hpp"
#include "gen/scope/scope.hpp"

namespace gen::cli {
namespace {

void add(support::Diagnostics& all, const support::Diagnostics& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// The lines of both directions that change how a statement is run.
void check_directives(const migration::Folder& folder, support::Diagnostics& errors) {
  const auto check = [&](const migration::File& file) { add(errors, apply::check_directives(file)); };
  for (const migration::Migration& migration : folder.migrations) {
    check(migration.up);
    if (migration.down) check(*migration.down);
  }
}

/// What [scope] says against the schema files, as far as names tell without a database.
support::Diagnostics check_scope(const Context& context, const source::SchemaSource& schema) {
  scope::Basis basis;
  basis.rules = context.settings().scope;
  basis.declared = scope::Declared(schema);
  return scope::contradictions(basis, nullptr);
}

/// No server: syntax of the schema files, and order, pairs, names and sums of the migrations.
int validate_own(Context& context) {
  support::Diagnostics errors;
  auto schema = context.load_schema();
  if (!schema) errors = schema.errors();
  if (schema && context.settings().verbosity == 0) context.show(schema->notes);  // with -v they were shown already
  if (schema) add(errors, check_scope(context, *schema));
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) add(errors, folder.errors());
  if (folder) context.show(folder->warnings);
  if (folder) check_directives(*folder, errors);
  auto mistakes = migration::check_tool_format(context.settings().dir, migration::ToolFormat::gen, context.sources());
  // The folder told already of names that are none, and of versions that are there twice.
  std::erase_if(mistakes,
                [](const support::Diagnostic& each) { return each.code == "GEN4020" || each.code == "GEN4002"; });
  add(errors, mistakes);
  if (!errors.empty()) return context.fail(errors);
  context.say(counted(schema->statements.size(), "statement") + " and " +
              counted(folder->migrations.size(), "migration") + " are well formed");
  return folder->warnings.empty() ? kDone : kDifferent;
}

/// The folder alone, as the other tool would read it.
int validate_for(Context& context, const std::string& tool) {
  const auto format = migration::tool_format_of(tool);
  const auto mistakes = migration::check_tool_format(context.settings().dir, *format, context.sources());
  if (!mistakes.empty()) return context.fail(mistakes);
  context.say("the files in " + context.settings().dir + " are as " + tool + " wants them");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_validate(CommandSyntax& syntax) {
  auto format = std::make_shared<std::string>("gen");
  syntax.add_option("--format", *format, "check the folder as this tool reads it: gen, sqlx or golang-migrate")
      .one_of({"gen", "sqlx", "golang-migrate"})
      .type_name("TOOL");
  return
      [format](Context& context) { return *format == "gen" ? validate_own(context) : validate_for(context, *format); };
}

}  // namespace gen::cli
