#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/external_export.hpp"
#include "cli/schema_export.hpp"

namespace gen::cli {
namespace {

struct InspectFlags {
  std::string format = "gen";
  std::string out;
  bool external = false;
};

/// What the schema files use of others, instead of what is ours.
int inspect_externals(Context& context, pg::Connection& session, const InspectFlags& flags) {
  const auto format = flags.format == "sql" ? render::Format::sql : render::Format::gen;
  auto text = exported_externals(context, session, format);
  if (!text) return context.fail(text.errors());
  if (text->empty()) {
    context.say("the schema files refer to nothing of others");
    return kDone;
  }
  if (!flags.out.empty()) {
    const auto written = write_externals(context, flags.out, *text, format);
    return written ? kDone : context.fail(written.errors());
  }
  std::cout << *text;
  return kDone;
}

int run_inspect(Context& context, const InspectFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  if (flags.external) return inspect_externals(context, *session, flags);
  const auto format = flags.format == "sql" ? render::Format::sql : render::Format::gen;
  auto texts = exported_schema(context, *session, format, flags.out.empty());
  if (!texts) return context.fail(texts.errors());
  if (!flags.out.empty()) {
    const auto written = write_below(context, flags.out, *texts);
    return written ? kDone : context.fail(written.errors());
  }
  for (const auto& [path, text] : *texts) std::cout << text;
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_inspect(CommandSyntax& syntax) {
  auto flags = std::make_shared<InspectFlags>();
  syntax.add_option("--format", flags->format, "gen or sql (default gen)").one_of({"gen", "sql"}).type_name("FORMAT");
  syntax.add_option("--out", flags->out, "a folder to write to, one file per table (default: one file on stdout)")
      .type_name("PATH");
  syntax.add_flag("--external", flags->external,
                  "what the schema files use of others, as external declarations; --out may be a file");
  return [flags](Context& context) { return run_inspect(context, *flags); };
}

}  // namespace gen::cli
