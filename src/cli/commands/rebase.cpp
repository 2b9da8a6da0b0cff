#include <ctime>
#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/recorded_runs.hpp"
#include "gen/apply/known_file.hpp"
#include "gen/migration/checksum.hpp"
#include "gen/migration/rebase.hpp"
#include "gen/migration/replace_files.hpp"
#include "gen/migration/sum_file.hpp"
#include "gen/support/program.hpp"

namespace gen::cli {
namespace {

using migration::File;
using migration::Version;

struct RebaseFlags {
  std::string onto;
  bool offline = false;
};

/// Who says what ran. At least one of them is there.
struct Witnesses {
  std::optional<migration::Sums> at_ref;
  std::optional<apply::Ledger> ledger;
};

std::string subject_line(const std::string& text) { return text.substr(0, text.find('\n')); }

/// gen.sum as REF has it; empty when REF has no such file.
support::Result<migration::Sums> sums_at(Context& context, const std::string& ref) {
  const std::string& dir = context.settings().dir;
  const std::vector<std::string> git{"git", "-C", dir};
  const auto run = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), git.begin(), git.end());
    return support::run_program(arguments);
  };
  const auto commit = run({"rev-parse", "--verify", "--end-of-options", ref + "^{commit}"});
  if (commit.exit_code == 127)
    return support::error("GEN4015", "git cannot be run", {}, "install git, or leave --onto out");
  if (!commit.ok()) {
    return support::error("GEN4015", "git does not know " + ref + ": " + subject_line(commit.errors), {},
                          "name a branch or commit of the repository that holds " + dir);
  }
  const auto shown = run({"show", subject_line(commit.output) + ":./" + migration::kSumFileName});
  if (!shown.ok()) {
    context.say(ref + " has no " + dir + "/" + migration::kSumFileName + ": no file stays because of it");
    return migration::Sums{};
  }
  return migration::read_sums(shown.output, ref + ":" + dir + "/" + migration::kSumFileName, context.sources());
}

support::Result<Witnesses> find_witnesses(Context& context, const std::vector<File>& files, const RebaseFlags& flags) {
  Witnesses witnesses;
  if (!flags.onto.empty()) {
    auto sums = sums_at(context, flags.onto);
    if (!sums) return sums.errors();
    witnesses.at_ref = std::move(sums).value();
  }
  if (!flags.offline) {
    const auto folder = migration::make_folder(files);  // two files of one version are what rebase is there for
    auto ledger = recorded_runs(context, folder ? *folder : migration::Folder());
    if (!ledger) return ledger.errors();
    witnesses.ledger = std::move(ledger).value();
  }
  if (witnesses.at_ref || witnesses.ledger) return witnesses;
  return support::error("GEN4015", "nothing says which files ran already, and must keep their names", {},
                        "name the branch that is ahead: gen rebase --onto main; or the database: gen rebase --url URL");
}

Version newest_in(const migration::Sums& sums) {
  Version newest;
  for (const auto& [name, sum] : sums) {
    if (auto parsed = migration::parse_file_name(name)) newest = std::max(newest, parsed->version);
  }
  return newest;
}

migration::Applied applied_by(const Witnesses& witnesses) {
  migration::Applied applied;
  applied.stays = [&witnesses](const File& up) {
    return (witnesses.at_ref && witnesses.at_ref->contains(up.name.str())) ||
           (witnesses.ledger && apply::is_known(*witnesses.ledger, up));
  };
  if (witnesses.at_ref) applied.newest = newest_in(*witnesses.at_ref);
  if (witnesses.ledger) applied.newest = std::max(applied.newest, witnesses.ledger->last_applied());
  return applied;
}

/// Files that ran here, but that REF, which is ahead of them, does not have: they can neither stay nor move.
support::Diagnostics ran_too_early(const std::vector<File>& files, const Witnesses& witnesses, const std::string& ref) {
  support::Diagnostics found;
  if (!witnesses.at_ref || !witnesses.ledger) return found;
  const Version newest = newest_in(*witnesses.at_ref);
  for (const File& file : files) {
    if (file.name.direction == migration::Direction::down || newest < file.name.version) continue;
    if (witnesses.at_ref->contains(file.name.str()) || !apply::is_known(*witnesses.ledger, file)) continue;
    const apply::Record* record = witnesses.ledger->find(file.name.version);
    if (record == nullptr) continue;
    found.push_back(support::error(
        "GEN4014", file.name.str() + " ran in this database, but " + ref + " is ahead of it with " + newest.str(),
        {file.source, 0, 0},
        "undo it here first: gen down --only " + file.name.version.str() + "; then gen rebase --onto " + ref));
  }
  return found;
}

/// gen.sum is about to be renewed: what it would have told is told now.
support::Diagnostics edits(const std::vector<File>& files, const migration::Sums& listed) {
  support::Diagnostics found;
  for (const File& file : files) {
    const auto line = listed.find(file.name.str());
    if (line == listed.end() || migration::matches(line->second, file.text)) continue;
    found.push_back(support::warning("GEN4004", file.name.str() + " was changed after gen.sum was written",
                                     {file.source, 0, 0},
                                     "gen.sum has its new checksum now; see that the edit is meant"));
  }
  return found;
}

int write_rebase(Context& context, migration::Rebase rebase, const std::string& old_sums) {
  if (rebase.files.empty() && rebase.sums == old_sums) {
    context.say("nothing to do: versions, headers and gen.sum are in order");
    return kDone;
  }
  std::size_t renewed = rebase.files.size() - rebase.renamings.size();
  if (rebase.sums != old_sums) rebase.files.push_back({migration::kSumFileName, rebase.sums});
  if (auto written = migration::replace_files(context.settings().dir, rebase.files, rebase.gone); !written) {
    return context.fail(written.errors());
  }
  for (const migration::Renaming& each : rebase.renamings) std::cout << each.from << " -> " << each.to << '\n';
  if (renewed > 0) context.say("renewed the header of " + counted(renewed, "file"));
  context.say("renamed " + counted(rebase.renamings.size(), "file") +
              (rebase.sums != old_sums ? "; gen.sum is renewed" : "") +
              "; next: gen diff --check, which tries the pending files on what is there now; then commit");
  return kDone;
}

int run_rebase(Context& context, const RebaseFlags& flags) {
  const std::string& dir = context.settings().dir;
  if (auto finished = migration::finish_replacement(dir); !finished) return context.fail(finished.errors());
  support::Diagnostics warnings;
  auto files = migration::read_files(dir, context.sources(), warnings);
  if (!files) return context.fail(files.errors());
  context.show(warnings);
  auto old_sums = migration::read_sum_text(dir);
  if (!old_sums) return context.fail(old_sums.errors());
  auto witnesses = find_witnesses(context, *files, flags);
  if (!witnesses) return context.fail(witnesses.errors());
  if (auto stuck = ran_too_early(*files, *witnesses, flags.onto); !stuck.empty()) return context.fail(stuck);
  auto outcome = migration::rebase(*files, applied_by(*witnesses), std::time(nullptr));
  if (!outcome) return context.fail(outcome.errors());
  context.show(edits(*files, migration::read_sums_of_both_sides(old_sums->value_or(""))));
  return write_rebase(context, std::move(outcome).value(), old_sums->value_or(""));
}

}  // namespace

std::function<int(Context&)> add_rebase(CommandSyntax& syntax) {
  auto flags = std::make_shared<RebaseFlags>();
  syntax.add_option("--onto", flags->onto, "a branch or commit: the files in its gen.sum keep their names")
      .type_name("REF");
  syntax.add_flag("--offline", flags->offline, "do not ask the database what it ran");
  return [flags](Context& context) { return run_rebase(context, *flags); };
}

}  // namespace gen::cli
