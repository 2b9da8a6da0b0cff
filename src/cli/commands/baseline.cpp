#include <ctime>
#include <iostream>
#include <memory>

#include "cli/adopted_part.hpp"
#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/run_progress.hpp"
#include "gen/apply/resolve.hpp"
#include "gen/introspect/read.hpp"
#include "gen/migration/checksum.hpp"
#include "gen/migration/sum_file.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/prove/baseline.hpp"
#include "gen/render/schema_files.hpp"
#include "gen/scope/needed.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

using migration::Folder;
using migration::Migration;

struct BaselineFlags {
  bool write = false;
  std::string at;
};

std::filesystem::path settle_cache() {
  const auto cache = Context::cache_dir();
  return cache.empty() ? cache : cache / "settled";
}

/// A ledger that is not empty says which files ran; a baseline would overwrite that.
support::Result<void> check_ledger(const Context& context, pg::Connection& session) {
  auto ledger = apply::read_ledger(session, context.ledger());
  if (!ledger) return ledger.errors();
  if (ledger->records.empty()) return {};
  return support::error(
      "GEN5404",
      "gen knows this database already: its ledger has " + counted(ledger->records.size(), "migration") +
          ", the last is " + ledger->records.back().version.str(),
      {}, "see gen status; a single migration is put right by gen resolve VERSION --done --reason TEXT");
}

/// The files up to and with `at`; all without it.
support::Result<std::vector<const Migration*>> files_up_to(const Folder& folder, const std::string& at) {
  std::vector<const Migration*> files;
  std::vector<std::string> versions;
  const migration::Version last(at);
  for (const Migration& each : folder.migrations) {
    versions.push_back(each.version.str());
    if (at.empty() || each.version <= last) files.push_back(&each);
  }
  if (at.empty() || folder.find(last) != nullptr) return files;
  const auto close = support::closest(at, versions);
  return support::error("GEN5401", "no file of the folder has version " + at, {},
                        close ? "did you mean " + *close + "?" : "name the last file that the database has");
}

apply::RunOptions run_options(const Context& context) {
  apply::RunOptions options;
  options.ledger = context.ledger();
  options.stop = &stop_requested();
  return options;
}

int mark(Context& context, pg::Connection& session, const std::vector<const Migration*>& files,
         const std::string& reason) {
  const apply::Report report = apply::mark(session, files, apply::State::baseline, reason, run_options(context));
  if (!report.ok()) return finish_run(context, "baseline", report);
  for (const Migration* each : files) context.say("  " + each->up.name.str() + "  baseline");
  return kDone;
}

void say_unmodelled(const Context& context, const model::Catalog& live) {
  if (live.unmodelled.empty()) return;
  context.say("not compared: " + counted(live.unmodelled.size(), "object") +
              " of kinds that gen does not manage (-v lists them)");
  for (const std::string& unknown : live.unmodelled) context.say_detail("  ? " + unknown);
}

/// What `words` refer to of others; between the files where they need ours in turn.
model::Catalog theirs_for(const scope::Mentions& words, const model::Catalog& live, const AdoptedPart& part) {
  const bool between = scope::needs_theirs_between(live, part.theirs, {});
  return scope::needed_of_theirs(live, part.theirs, words, {}, between ? scope::Turn::between : scope::Turn::first);
}

/// What is ours by the schema files, and where there are none, by `[scope]`.
support::Result<AdoptedPart> part_to_compare(Context& context, pg::Connection& session, const model::Catalog& live,
                                             const Folder& folder) {
  auto declared = declared_part(context, session, live, folder);
  if (!declared) return declared.errors();
  if (*declared) return std::move(**declared);
  return part_by_rules(context, session, live);
}

/// The same where nothing is made yet, and so nothing may say what is ours.
support::Result<AdoptedPart> part_to_write(Context& context, pg::Connection& session, const model::Catalog& live,
                                           const Folder& folder) {
  auto declared = declared_part(context, session, live, folder);
  if (!declared) return declared.errors();
  auto part = *declared ? support::Result<AdoptedPart>(std::move(**declared)) : adopted_part(context, session, live);
  if (part && part->theirs.empty()) part->catalog = live;  // with what it says of "public"
  if (part) scope::leave_out(part->grants, part->catalog);
  return part;
}

int adopt(Context& context, pg::Connection& session, const model::Catalog& live, const Folder& folder,
          const BaselineFlags& flags) {
  auto files = files_up_to(folder, flags.at);
  if (!files) return context.fail(files.errors());
  if (files->empty()) {
    return context.fail(
        support::error("GEN5406", "there are no files in " + context.settings().dir + " to adopt the database with", {},
                       "let gen write the first one: gen baseline --write"));
  }
  auto part = part_to_compare(context, session, live, folder);
  if (!part) return context.fail(part.errors());
  scope::Mentions words;
  for (const Migration* each : *files) words.add(each->up.text);
  auto comparison = prove::compare_with_files(part->catalog, *files, context.scratch(), settle_cache(),
                                              theirs_for(words, live, *part), part->grants);
  if (!comparison) return context.fail(comparison.errors());
  say_unmodelled(context, part->catalog);
  const auto& changes = (*comparison)->changes;
  for (const diff::Change& change : changes) std::cout << to_string(change) << '\n';
  if (!changes.empty()) {
    context.say("the database is not what " + counted(files->size(), "file") + ", up to " +
                files->back()->up.name.str() +
                ", make of an empty one ('-' only in the database, '+' only in the files); nothing is marked");
    context.say("next: gen baseline --at VERSION, with the last file that the database has; or make the two the same");
    return kDifferent;
  }
  if (const int code = mark(context, session, *files, "gen baseline: the database is what the files make");
      code != kDone)
    return code;
  context.say(
      "adopted: the database is what these files make of an empty one (rows were not compared); next: gen status");
  return kDone;
}

support::Result<void> check_folder(const Folder& folder, const BaselineFlags& flags) {
  if (!flags.at.empty())
    return support::error("GEN9004", "--at goes with files that are there, --write makes the first one", {},
                          "leave one of them out");
  if (!folder.migrations.empty()) {
    return support::error("GEN5406",
                          "the folder has migrations already, the first is " + folder.migrations.front().up.name.str(),
                          {}, "adopt the database with them: gen baseline");
  }
  return {};
}

support::Result<void> check_can_write(const Context& context, const model::Catalog& live) {
  if (live.unmodelled.empty()) return {};
  support::Diagnostic problem = support::error(
      "GEN5405", "the database has " + counted(live.unmodelled.size(), "object") + " of kinds that gen cannot write",
      {},
      "write the first file with pg_dump -s -N " + context.ledger().name() +
          ", and adopt the database with it: gen baseline");
  for (const std::string& unknown : live.unmodelled) problem.notes.push_back({unknown, {}});
  return problem;
}

/// One file would have to make what theirs needs, and what needs theirs.
support::Result<void> check_can_stand_first(const model::Catalog& live, const AdoptedPart& part) {
  if (!scope::needs_theirs_between(live, part.theirs, {})) return {};
  return support::error("GEN3013",
                        "the first file cannot be written: what others made of ours (a column of a type of ours, say) "
                        "is used by ours in turn",
                        {},
                        "write two files yourself, one with what others need and one with the rest (gen inspect "
                        "--format sql shows both), and "
                        "adopt the database with them: gen baseline");
}

support::Result<source::SchemaSource> ours_as_statements(Context& context, const AdoptedPart& part,
                                                         scope::Mentions& words) {
  const auto texts = render::write_schema_files(part.catalog, render::Format::sql, true);
  const std::string& text = texts.begin()->second;
  words.add(text);
  return source::load_text(context.sources().add("the database", text), source::Language::sql, context.sources());
}

/// The first files. Where others have more in the database, pg_dump compares with what is ours of it, as statements.
support::Result<prove::Baseline> proved_baseline(Context& context, pg::Connection& session, const model::Catalog& live,
                                                 const AdoptedPart& part) {
  std::optional<pg::ConnectionTarget> whole;
  if (part.theirs.empty() && part.grants.empty()) whole = session.target();
  scope::Mentions words;
  auto sources = ours_as_statements(context, part, words);
  if (!sources) return sources.errors();
  return prove::write_baseline({part.catalog, theirs_for(words, live, part), whole, *sources}, std::time(nullptr),
                               context.scratch(), settle_cache());
}

support::Result<void> write_pairs(Context& context, const std::vector<emit::Pair>& pairs) {
  std::vector<migration::NewFile> files;
  migration::Sums sums;
  for (const emit::Pair& pair : pairs) {
    for (const migration::File* file : {&pair.up, &pair.down}) {
      std::string text = migration::write(*file);
      sums[file->name.str()] = migration::checksum(text);
      files.push_back({file->name.str(), std::move(text)});
    }
  }
  files.push_back({migration::kSumFileName, migration::write_sums(sums)});
  return migration::write_files(context.settings().dir, files);
}

int write_first(Context& context, pg::Connection& session, const model::Catalog& live, const Folder& folder,
                const BaselineFlags& flags) {
  if (auto checked = check_folder(folder, flags); !checked) return context.fail(checked.errors());
  auto part = part_to_write(context, session, live, folder);
  if (!part) return context.fail(part.errors());
  if (auto checked = check_can_write(context, part->catalog); !checked) return context.fail(checked.errors());
  if (auto checked = check_can_stand_first(live, *part); !checked) return context.fail(checked.errors());
  auto baseline = proved_baseline(context, session, live, *part);
  if (!baseline) return context.fail(baseline.errors());
  context.show(baseline->notes);
  if (baseline->files.empty()) {
    context.say("nothing to do: the database is empty; next: gen diff NAME");
    return kDone;
  }
  if (auto written = write_pairs(context, baseline->files); !written) return context.fail(written.errors());
  for (const emit::Pair& pair : baseline->files) {
    for (const migration::File* file : {&pair.up, &pair.down})
      std::cout << context.settings().dir << '/' << file->name.str() << '\n';
  }
  context.say("proof: " + baseline->files.front().up.header->proof);
  auto again = migration::load_folder(context.settings().dir, context.sources());
  if (!again) return context.fail(again.errors());
  std::vector<const Migration*> files;
  for (const Migration& each : again->migrations) files.push_back(&each);
  if (const int code = mark(context, session, files, "gen baseline --write"); code != kDone) {
    context.say("the files are written, but not marked; next: gen baseline");
    return code;
  }
  if (!part->section.empty()) {
    if (auto added = write_scope_section(context, part->section, {}); !added) return context.fail(added.errors());
  }
  std::error_code unknown;
  const bool has_schema = std::filesystem::exists(context.settings().schema.front(), unknown);
  context.say(has_schema ? "adopted; next: gen drift" : "adopted; next: gen inspect --out schema, then gen drift");
  return kDone;
}

int run_baseline(Context& context, const BaselineFlags& flags) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(folder->warnings);
  auto session = connect_for(context, Deed::change);
  if (!session) return context.fail(session.errors());
  if (auto checked = check_ledger(context, *session); !checked) return context.fail(checked.errors());
  auto others = apply::other_ledgers(*session, context.ledger());
  if (!others) return context.fail(others.errors());
  introspect::ReadOptions how = context.read_options();
  for (const apply::LedgerSchema& each : *others) how.ignored_schemas.emplace_back(each.name());
  auto live = introspect::read(*session, how);
  if (!live) return context.fail(live.errors());
  return flags.write ? write_first(context, *session, *live, *folder, flags)
                     : adopt(context, *session, *live, *folder, flags);
}

}  // namespace

std::function<int(Context&)> add_baseline(CommandSyntax& syntax) {
  auto flags = std::make_shared<BaselineFlags>();
  syntax.add_flag("--write", flags->write, "write the first migration from the database");
  syntax.add_option("--at", flags->at, "the last file that the database has (default: all)").type_name("VERSION");
  return [flags](Context& context) { return run_baseline(context, *flags); };
}

}  // namespace gen::cli
