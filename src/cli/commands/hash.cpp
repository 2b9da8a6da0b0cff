#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/recorded_runs.hpp"
#include "gen/migration/checksum.hpp"
#include "gen/migration/replace_files.hpp"
#include "gen/migration/sum_file.hpp"

namespace gen::cli {
namespace {

struct HashFlags {
  bool allow_applied = false;
  bool offline = false;
};

const char* word_of(migration::SumChange::What what) {
  switch (what) {
    case migration::SumChange::What::changed:
      return "changed ";
    case migration::SumChange::What::added:
      return "new     ";
    case migration::SumChange::What::gone:
      return "gone    ";
  }
  return "";
}

/// Files that ran with other statements than they have now.
support::Diagnostics edited_after_their_run(const migration::Folder& folder, const apply::Ledger& ledger) {
  support::Diagnostics found;
  for (const migration::Migration& migration : folder.migrations) {
    const apply::Record* record = ledger.find(migration.version);
    if (record == nullptr || !apply::counts_as_applied(record->state) || record->checksum.empty()) continue;
    if (migration::matches(record->checksum, migration.up.text)) continue;
    found.push_back(support::error(
        "GEN5101", migration.up.name.str() + " was edited after it was applied on " + record->finished_at,
        {migration.up.source, 0, 0},
        "put the file back and write a new migration: gen new; if the edit is meant: gen hash --allow-applied, then "
        "gen "
        "resolve " +
            record->version.str() + " --rebless --reason TEXT"));
  }
  return found;
}

support::Result<migration::Folder> folder_without_sums(Context& context) {
  const std::string& dir = context.settings().dir;
  if (auto finished = migration::finish_replacement(dir); !finished) return finished.errors();
  support::Diagnostics warnings;
  auto files = migration::read_files(dir, context.sources(), warnings);
  if (!files) return files.errors();
  context.show(warnings);
  return migration::make_folder(std::move(files).value());
}

support::Result<void> check_applied(Context& context, const migration::Folder& folder, const HashFlags& flags) {
  if (flags.offline || flags.allow_applied) return {};
  auto ledger = recorded_runs(context, folder);
  if (!ledger) return ledger.errors();
  if (*ledger) return edited_after_their_run(folder, **ledger);
  return {};
}

int run_hash(Context& context, const HashFlags& flags) {
  auto folder = folder_without_sums(context);
  if (!folder) return context.fail(folder.errors());
  if (auto checked = check_applied(context, *folder, flags); !checked) return context.fail(checked.errors());
  const std::string& dir = context.settings().dir;
  auto text = migration::read_sum_text(dir);
  if (!text) return context.fail(text.errors());
  const migration::Sums sums = migration::sums_of(*folder);
  const auto changes = migration::changes_between(migration::read_sums_of_both_sides(text->value_or("")), sums);
  for (const migration::SumChange& change : changes) std::cout << word_of(change.what) << change.name << '\n';
  const std::string renewed = migration::write_sums(sums);
  if (text->value_or("") == renewed) {
    context.say("gen.sum is what the files say: nothing to do");
    return kDone;
  }
  if (auto written = migration::write_files(dir, {{migration::kSumFileName, renewed}}); !written) {
    return context.fail(written.errors());
  }
  context.say("gen.sum is renewed, " + counted(changes.size(), "line") +
              (changes.size() == 1 ? " differs" : " differ") + "; next: gen validate, then commit it");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_hash(CommandSyntax& syntax) {
  auto flags = std::make_shared<HashFlags>();
  syntax.add_flag("--allow-applied", flags->allow_applied, "also when a file is not what the database ran");
  syntax.add_flag("--offline", flags->offline, "do not ask the database what it ran");
  return [flags](Context& context) { return run_hash(context, *flags); };
}

}  // namespace gen::cli
