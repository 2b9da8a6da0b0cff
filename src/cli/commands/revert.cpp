#include <ctime>
#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "gen/migration/new_files.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

struct RevertFlags {
  std::string version;
  std::string phase;
  bool as_new = false;
};

support::Diagnostic unknown_version(const std::string& version, const migration::Folder& folder) {
  std::vector<std::string> versions;
  for (const migration::Migration& each : folder.migrations) versions.push_back(each.version.str());
  const auto close = support::closest(version, versions);
  return support::error("GEN5401", "no file of the folder has version " + version, {},
                        close ? "did you mean " + *close + "?" : "gen status lists them");
}

int run_revert(Context& context, const RevertFlags& flags) {
  if (!flags.as_new) {
    return context.fail(support::error("GEN9004", "gen revert only makes a new migration, and wants to be told so", {},
                                       "gen revert " + flags.version +
                                           " --as-new; to undo it in this database alone: gen down --only " +
                                           flags.version));
  }
  const std::string& dir = context.settings().dir;
  auto folder = migration::load_folder(dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  const migration::Migration* old = folder->find(migration::Version(flags.version));
  if (old == nullptr) return context.fail(unknown_version(flags.version, *folder));
  auto files = migration::revert_as_new(*old, migration::phase_of(flags.phase), *folder, std::time(nullptr));
  if (!files) return context.fail(files.errors());
  auto sums = migration::sum_file_with(*folder, *files, context.sources());
  if (!sums) return context.fail(sums.errors());
  std::vector<migration::NewFile> all = *files;
  all.push_back(std::move(sums).value());
  if (auto written = migration::write_files(dir, all); !written) return context.fail(written.errors());
  for (const migration::NewFile& file : *files) std::cout << dir << '/' << file.name << '\n';
  if (!old->down->loses().empty()) context.say("it loses: " + old->down->loses());
  context.say("next: take it out of the schema files as well, gen diff --check, review, then gen up");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_revert(CommandSyntax& syntax) {
  auto flags = std::make_shared<RevertFlags>();
  syntax.add_option("version", flags->version, "the migration to take back").type_name("VERSION").required();
  syntax.add_flag("--as-new", flags->as_new, "as a new migration, for all databases that ran it");
  syntax.add_option("--phase", flags->phase, "of the new migration (default: contract for expand, expand for contract)")
      .one_of({"expand", "migrate", "contract"})
      .type_name("PHASE");
  return [flags](Context& context) { return run_revert(context, *flags); };
}

}  // namespace gen::cli
