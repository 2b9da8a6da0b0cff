#include <filesystem>
#include <iostream>
#include <map>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "gen/introspect/read.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/render/schema_files.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::cli {
namespace {

struct InspectFlags {
  std::string format = "gen";
  std::string out;
};

/// Each folder is written as a whole or not at all.
int write_folder(const Context& context, const std::string& out, const std::map<std::string, std::string>& texts) {
  std::map<std::filesystem::path, std::vector<migration::NewFile>> folders;
  for (const auto& [path, text] : texts) {
    const std::filesystem::path where = std::filesystem::path(out) / path;
    folders[where.parent_path()].push_back({where.filename().string(), text});
  }
  for (const auto& [folder, files] : folders) {
    if (auto written = migration::write_files(folder, files); !written) return context.fail(written.errors());
  }
  context.say("wrote " + counted(texts.size(), "file") + " to " + out);
  return kDone;
}

/// As `gen fmt` leaves them, so that an adopted schema starts without differences of layout.
void format_all(Context& context, std::map<std::string, std::string>& texts) {
  for (auto& [path, text] : texts) {
    auto formatted = source::format(context.sources().add(path, text), context.sources());
    if (formatted) text = std::move(formatted).value();  // what cannot be read back is shown as it is
  }
}

int run_inspect(Context& context, const InspectFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto catalog = introspect::read(*session);
  if (!catalog) return context.fail(catalog.errors());
  for (const std::string& unknown : catalog->unmodelled) context.say("not written, gen does not manage it yet: " + unknown);
  const auto format = flags.format == "sql" ? render::Format::sql : render::Format::gen;
  auto texts = render::write_schema_files(*catalog, format, flags.out.empty());
  if (format == render::Format::gen) format_all(context, texts);
  if (!flags.out.empty()) return write_folder(context, flags.out, texts);
  for (const auto& [path, text] : texts) std::cout << text;
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_inspect(CLI::App& app) {
  auto flags = std::make_shared<InspectFlags>();
  app.add_option("--format", flags->format, "gen or sql (default gen)")->check(CLI::IsMember({"gen", "sql"}))->type_name("FORMAT");
  app.add_option("--out", flags->out, "a folder to write to, one file per table (default: one file on stdout)")->type_name("PATH");
  return [flags](Context& context) { return run_inspect(context, *flags); };
}

}  // namespace gen::cli
