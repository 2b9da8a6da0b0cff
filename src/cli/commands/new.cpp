#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/command.hpp"
#include "gen/migration/new_files.hpp"

namespace gen::cli {
namespace {

struct NewFlags {
  std::string name;
  std::string phase;
  std::string template_file;
  bool data = false;
};

support::Result<std::string> text_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in)
    return support::error("GEN4008", "cannot read " + path, {}, "--template names a file with the text of the up file");
  return text.str();
}

/// FILE.up.sql may have FILE.down.sql beside it.
support::Result<void> read_templates(const std::string& path, migration::NewMigration& wanted) {
  auto up = text_of(path);
  if (!up) return up.errors();
  wanted.up_template = std::move(up).value();
  constexpr std::string_view kUp = ".up.sql";
  if (!path.ends_with(kUp)) return {};
  const std::string beside = path.substr(0, path.size() - kUp.size()) + ".down.sql";
  std::error_code unknown;
  if (!std::filesystem::exists(beside, unknown)) return {};
  auto down = text_of(beside);
  if (!down) return down.errors();
  wanted.down_template = std::move(down).value();
  return {};
}

int run_new(Context& context, const NewFlags& flags) {
  const std::string& dir = context.settings().dir;
  migration::NewMigration wanted{flags.name,
                                 flags.data ? migration::Kind::data : migration::Kind::schema,
                                 migration::phase_of(flags.phase),
                                 {},
                                 {}};
  if (!flags.template_file.empty()) {
    if (auto read = read_templates(flags.template_file, wanted); !read) return context.fail(read.errors());
  }
  auto folder = migration::load_folder(dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  auto files = migration::new_migration(wanted, *folder, std::time(nullptr));
  auto sums = migration::sum_file_with(*folder, files, context.sources());
  if (!sums) return context.fail(sums.errors());
  std::vector<migration::NewFile> all = files;
  all.push_back(std::move(sums).value());
  if (auto written = migration::write_files(dir, all); !written) return context.fail(written.errors());
  for (const migration::NewFile& file : files) std::cout << dir << '/' << file.name << '\n';
  context.say("next: write the statements, then gen hash, and gen up --dry-run=execute to try them");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_new(CommandSyntax& syntax) {
  auto flags = std::make_shared<NewFlags>();
  syntax.add_option("name", flags->name, "what the migration is called in its file name").type_name("NAME").required();
  syntax.add_flag("--data", flags->data, "it changes rows: in batches, kind data");
  syntax.add_option("--phase", flags->phase, "expand, migrate or contract")
      .one_of({"expand", "migrate", "contract"})
      .type_name("PHASE");
  syntax.add_option("--template", flags->template_file, "a file to start from, with {name} and {version}")
      .type_name("FILE");
  return [flags](Context& context) { return run_new(context, *flags); };
}

}  // namespace gen::cli
