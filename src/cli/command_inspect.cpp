#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/schema_export.hpp"

namespace gen::cli {
namespace {

struct InspectFlags {
  std::string format = "gen";
  std::string out;
};

int run_inspect(Context& context, const InspectFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
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
  return [flags](Context& context) { return run_inspect(context, *flags); };
}

}  // namespace gen::cli
