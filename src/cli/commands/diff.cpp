#include <algorithm>
#include <ctime>
#include <iostream>
#include <map>
#include <memory>

#include "cli/command.hpp"
#include "cli/comparison.hpp"
#include "cli/counted.hpp"
#include "cli/heed_others.hpp"
#include "cli/plan_with_names.hpp"
#include "cli/project_scope.hpp"
#include "cli/rows_that_break.hpp"
#include "cli/their_ground.hpp"
#include "gen/emit/emit.hpp"
#include "gen/migration/checksum.hpp"
#include "gen/migration/sum_file.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/plan/plan.hpp"
#include "gen/prove/guards.hpp"
#include "gen/prove/prove.hpp"

namespace gen::cli {
namespace {

struct DiffFlags {
  std::string name = "change";
  bool check = false;
  bool print = false;
  bool direct = false;
  bool allow_drop = false;
  bool no_prove = false;
  bool guarded = false;
  bool accept_rows = false;
  std::string from;
  Sides sides;
};

/// What belongs to a table that comes or goes is not listed: it is part of that.
void list_changes(const Context& context, const std::vector<diff::Change>& changes) {
  std::map<model::QualifiedName, diff::ChangeOp> whole;
  for (const diff::Change& change : changes) {
    const bool relation =
        change.key.kind == model::ObjectKind::table || change.key.kind == model::ObjectKind::materialized_view;
    if (relation && change.op != diff::ChangeOp::alter) whole[{change.key.schema, change.key.name}] = change.op;
  }
  std::size_t parts = 0;
  for (const diff::Change& change : changes) {
    const model::Object* object = change.after != nullptr ? change.after : change.before;
    model::QualifiedName relation{change.key.schema, change.key.owner};
    if (const auto* index = std::get_if<model::Index>(object)) relation = index->relation;
    auto it = whole.find(relation);
    if (it != whole.end() && it->second == change.op && change.key.name != relation.name) {
      ++parts;
    } else {
      context.say("  " + to_string(change));
    }
  }
  if (parts > 0) {
    context.say("  and what belongs to these tables: " +
                (parts == 1 ? "a constraint, an index or the like"
                            : std::to_string(parts) + " constraints, indexes and the like"));
  }
}

void say_counters(const Context& context, const Comparison& comparison) {
  context.say_detail("round trips to the database: " + std::to_string(comparison.round_trips) +
                     "; scratch servers needed: " + std::to_string(pg::ScratchServer::scratch_starts()) +
                     "; desired state from the cache: " + (comparison.desired.from_cache ? "yes" : "no"));
}

std::string same(const Comparison& comparison) {
  const bool files = comparison.to_name == "the schema files";
  return comparison.from_name + (files ? " is what the schema files say" : " is the same as " + comparison.to_name);
}

int finish_check(const Context& context, const Comparison& comparison) {
  if (comparison.changes.empty()) {
    context.say(comparison.pending == 0
                    ? same(comparison)
                    : "with its " + counted(comparison.pending, "pending migration") + ' ' + same(comparison));
    return kDone;
  }
  context.say(comparison.from_name + " differs from " + comparison.to_name + ':');
  list_changes(context, comparison.changes);
  context.say("next: gen diff NAME");
  return kDifferent;
}

std::string text_of(const emit::Pair& pair) {
  return "-- " + pair.up.name.str() + '\n' + migration::write(pair.up) + "\n-- " + pair.down.name.str() + '\n' +
         migration::write(pair.down) + '\n';
}

/// The folder with the new files in it, so that gen.sum lists them all.
support::Result<void> write_all(Context& context, const migration::Folder& folder,
                                const std::vector<emit::Pair>& pairs) {
  std::vector<migration::NewFile> files;
  migration::Sums sums = migration::sums_of(folder);
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

/// True when the database holds nothing that could wait for a lock or take time to fill.
bool is_empty(const model::Catalog& catalog) {
  return std::all_of(catalog.objects.begin(), catalog.objects.end(), [](const auto& entry) {
    return entry.first.kind == model::ObjectKind::schema || entry.first.kind == model::ObjectKind::extension;
  });
}

std::set<model::Identifier> grantees_put_back(const Comparison& comparison) {
  std::set<model::Identifier> grantees;
  for (const scope::LeftGrant& grant : comparison.grants_left) {
    if (grant.is_put_back) grantees.insert(grant.privilege.grantee);
  }
  return grantees;
}

/// Tries the files on scratch and says in their heads what came of it. Those with guards are made of what the server
/// says when those without have run.
support::Result<std::vector<emit::Pair>> prove_files(Context& context, bool guarded, const Comparison& comparison,
                                                     const plan::Plan& plan, emit::Occasion& occasion) {
  auto pairs = emit::make_files(plan, occasion, context.sources());
  if (pairs.empty()) return pairs;
  const prove::Claim claim{comparison.from,
                           comparison.desired.catalog,
                           comparison.schema,
                           pairs,
                           comparison.twin,
                           guarded,
                           &comparison.ground,
                           &comparison.schema.intents,
                           grantees_put_back(comparison)};
  if (guarded) {
    auto guards = prove::read_guards(claim, context.scratch());
    if (!guards) return guards.errors();
    occasion.guards = std::move(guards).value();
    pairs = emit::make_files(plan, occasion, context.sources());
  }
  const auto cache = Context::cache_dir();
  auto verdict = prove::prove(claim, context.scratch(), cache.empty() ? cache : cache / "settled");
  if (!verdict) return verdict.errors();
  context.show(verdict->notes);
  for (const std::string& detail : verdict->details) context.say_detail("proof: " + detail);
  occasion.proof = verdict->proof;
  occasion.down = verdict->down;
  return emit::make_files(plan, occasion, context.sources());
}

bool is_guarded(const Context& context, const DiffFlags& flags) { return flags.guarded || context.settings().guarded; }

/// What pending files still do to rows is not known; neither is what a person is about to do, with --accept-rows.
support::Result<void> ask_rows(const Context& context, const DiffFlags& flags, Comparison& comparison) {
  support::Diagnostics broken = rows_that_break(context, comparison);
  if (!flags.accept_rows && comparison.pending == 0 && !broken.empty()) return broken;
  for (support::Diagnostic& each : broken) each.severity = support::Severity::warning;
  context.show(broken);
  return {};
}

std::set<std::string> foreign_tables_of(const Comparison& comparison) {
  std::set<std::string> names;
  for (const model::Catalog* side : {&comparison.from, &comparison.desired.catalog}) {
    for (const auto& [key, object] : side->objects) {
      const auto* table = std::get_if<model::Table>(&object);
      if (table != nullptr && !table->server.empty()) names.insert(qualified_name(key));
    }
  }
  return names;
}

support::Result<std::vector<emit::Pair>> make_proved_files(Context& context, const DiffFlags& flags,
                                                           Comparison& comparison, const migration::Folder& folder) {
  plan::Options options;
  const bool direct = flags.direct || context.settings().strategy == "direct" || is_empty(comparison.from);
  const bool strict = context.settings().strategy == "strict";
  options.strategy = direct ? plan::Strategy::direct : strict ? plan::Strategy::strict : plan::Strategy::online;
  options.allow_drop = flags.allow_drop;
  auto planned = plan_with_names(context, comparison, options);
  if (!planned) return planned.errors();
  context.show(planned->notes);
  if (auto heeded = heed_others(context, comparison, *planned); !heeded) return heeded.errors();
  if (auto asked = ask_rows(context, flags, comparison); !asked) return asked.errors();
  emit::Occasion occasion{flags.name,          std::time(nullptr),        folder.last_version(),
                          "none (--no-prove)", "not tested (--no-prove)", {}};
  for (const model::ObjectKey& table : comparison.small_tables) occasion.small_tables.insert(qualified_name(table));
  occasion.foreign_tables = foreign_tables_of(comparison);
  if (flags.no_prove) return emit::make_files(*planned, occasion, context.sources());
  return prove_files(context, is_guarded(context, flags), comparison, *planned, occasion);
}

/// What the guards compare with is read during the proof.
std::optional<support::Diagnostic> contradiction(const Context& context, const DiffFlags& flags) {
  if (!flags.no_prove || !is_guarded(context, flags)) return std::nullopt;
  return support::error(
      "GEN9004", "guarded files cannot be written without the proof, which reads what they compare with", {},
      flags.guarded ? "leave out --no-prove or --guarded" : "leave out --no-prove, or set guarded = false in gen.toml");
}

int write_migration(Context& context, const DiffFlags& flags, Comparison& comparison, const migration::Folder& folder) {
  if (!flags.print) {
    if (auto writable = migration::check_writable(context.settings().dir); !writable)
      return context.fail(writable.errors());
  }
  auto pairs = make_proved_files(context, flags, comparison, folder);
  if (!pairs) return context.fail(pairs.errors());
  list_changes(context, comparison.changes);
  if (flags.print) {
    for (const emit::Pair& pair : *pairs) std::cout << text_of(pair);
    return kDone;
  }
  if (auto written = write_all(context, folder, *pairs); !written) return context.fail(written.errors());
  for (const emit::Pair& pair : *pairs)
    context.say("wrote " + context.settings().dir + "/" + pair.up.name.str() + " and its .down.sql");
  if (!pairs->empty()) context.say("proof: " + pairs->front().up.header->proof);
  context.say("next: review the files, then gen up");
  return kDone;
}

/// What there is to do, done or told.
int check_or_write(Context& context, const DiffFlags& flags, Comparison& comparison, const migration::Folder& folder) {
  if (flags.check) return finish_check(context, comparison);
  if (comparison.pending > 0) context.say(counted(comparison.pending, "pending migration") + " counted as applied");
  if (!comparison.changes.empty()) return write_migration(context, flags, comparison, folder);
  context.say("nothing to do: " + same(comparison));
  return kDone;
}

int run_diff(Context& context, const DiffFlags& flags) {
  if (const auto problem = contradiction(context, flags)) return context.fail({*problem});
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  if (!flags.check) context.show(folder->warnings);
  auto compared = compare(context, &*folder, flags.sides);
  if (!compared) return context.fail(compared.errors());
  Comparison& comparison = **compared;
  for (const std::string& unknown : comparison.from.unmodelled) context.say_detail("not compared: " + unknown);
  say_counters(context, comparison);
  for (const std::string& line : lines_of(context, comparison.moved)) context.say(line);
  const int code = check_or_write(context, flags, comparison, *folder);
  if (code == kDone || code == kDifferent) say_left_alone(context, comparison.left, comparison.grants_left);
  return code;
}

}  // namespace

std::function<int(Context&)> add_diff(CommandSyntax& syntax) {
  auto flags = std::make_shared<DiffFlags>();
  syntax.add_option("name", flags->name, "what the migration is called in its file name").type_name("NAME");
  syntax.add_flag("--check", flags->check, "write nothing; exit 2 when there are changes");
  syntax.add_flag("--stdout", flags->print, "print the files instead of writing them");
  syntax.add_flag("--direct", flags->direct, "the plain short form instead of expand / migrate / contract");
  syntax.add_flag("--allow-drop", flags->allow_drop, "approve every drop of this run");
  syntax.add_flag("--no-prove", flags->no_prove, "do not try the files on a scratch server (their header says so)");
  const auto from = syntax.add_option("--from", flags->from,
                                      "migrations: compare what the migrations folder makes, without a database");
  from.one_of({"migrations"}).type_name("SIDE");
  syntax.add_flag("--accept-rows", flags->accept_rows,
                  "write the files although rows of the database break what they bring: gen up asks again");
  syntax.add_flag("--guarded", flags->guarded, "files that pass over what is done when psql runs them a second time");
  syntax.add_option("--from-url", flags->sides.from_url, "another database instead of the target")
      .type_name("URL")
      .excludes(from);
  syntax.add_option("--to-url", flags->sides.to_url, "a database instead of the schema files").type_name("URL");
  return [flags](Context& context) {
    flags->sides.from_migrations = !flags->from.empty();
    return run_diff(context, *flags);
  };
}

}  // namespace gen::cli
