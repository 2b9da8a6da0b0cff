#include "prove/rehearsal.hpp"

#include <algorithm>

#include "gen/desired/load_schema.hpp"
#include "gen/introspect/read.hpp"
#include "gen/model/stand_in.hpp"
#include "gen/prove/build.hpp"
#include "gen/prove/settle.hpp"
#include "prove/second_run.hpp"
#include "prove/start_state.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using support::Diagnostic;
using support::Result;

constexpr std::size_t kMostNamed = 8;
constexpr const char* kReport =
    "this may be a fault of gen: please report it; --no-prove writes the files all the same";

Diagnostic differs(std::string code, std::string message, const std::vector<std::string>& facts) {
  Diagnostic problem = support::error(std::move(code), std::move(message), {}, kReport);
  for (std::size_t i = 0; i < facts.size() && i < kMostNamed; ++i) problem.notes.push_back({facts[i], {}});
  if (facts.size() > kMostNamed)
    problem.notes.push_back({"and " + std::to_string(facts.size() - kMostNamed) + " more", {}});
  return problem;
}

std::vector<std::string> words_of(const std::vector<diff::Change>& changes) {
  std::vector<std::string> words;
  for (const diff::Change& change : changes) words.push_back(to_string(change));
  return words;
}

/// "in 1 table", "in 4 tables".
std::string in_tables(std::size_t count) { return "in " + std::to_string(count) + (count == 1 ? " table" : " tables"); }

std::string words_of(const std::set<model::ObjectKey>& tables) {
  std::string text;
  for (const model::ObjectKey& table : tables) text += (text.empty() ? "" : ", ") + qualified_name(table);
  return text;
}

/// Functions that do nothing there, so that rows did not meet what they do in the database.
std::string stand_ins_of(const Catalog& catalog) {
  constexpr std::size_t kMostStandIns = 4;
  std::vector<std::string> names;
  for (const auto& [key, object] : model::of_kind(catalog, model::ObjectKind::function)) {
    if (model::is_stand_in(std::get<model::Function>(object))) names.push_back(qualified_name(key));
  }
  if (names.empty()) return {};
  std::string text = names.front();
  for (std::size_t i = 1; i < names.size() && i < kMostStandIns; ++i) text += ", " + names[i];
  if (names.size() > kMostStandIns) text += " and " + std::to_string(names.size() - kMostStandIns) + " more";
  return (names.size() == 1 ? ", with a stand-in that gives NULL for " : ", with stand-ins that give NULL for ") + text;
}

std::string listed(const std::set<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

Result<Verdict> Rehearsal::run() {
  auto start = start_state(claim_, scratch_);
  if (!start) return start.errors();
  pg::Connection& session = start->session;
  if (auto ready = prepare(session); !ready) return ready.errors();
  if (auto tried = try_phases(session); !tried) return tried.errors();
  if (auto there = first_up(session); !there) return there.errors();
  if (auto goal = reached(session); !goal) return goal.errors();
  if (auto back = down(session); !back) return back.errors();
  if (auto again = up(session); !again) return again.errors();
  if (auto goal = reached(session); !goal) return goal.errors();

  Verdict outcome = verdict();
  auto opinion = second_opinion(start->database.target());
  if (!opinion) return opinion.errors();
  outcome.proof += *opinion ? ", pg_dump agrees" : ", without pg_dump";
  return outcome;
}

Verdict Rehearsal::verdict() const {
  Verdict outcome;
  outcome.proof = "up, down and up again on PostgreSQL " + std::to_string(claim_.to.server_version / 10000);
  if (filled_ > 0) outcome.proof += " with rows " + in_tables(filled_);
  if (!seed_.left_out.empty()) {
    outcome.proof += (filled_ > 0 ? ", but none in " : " without rows in ") + words_of(seed_.left_out) +
                     ", where it depends on them";
  }
  outcome.proof += stand_ins_of(claim_.to);
  if (claim_.guarded) outcome.proof += ", each file twice in a row";
  outcome.proof += words_on_extensions();
  outcome.down = "tested, restores the structure that was there before";
  if (!changed_.empty()) outcome.down += ", with other values in " + listed(changed_);
  outcome.details = details_;
  return outcome;
}

/// What the scratch server lacks: an extension that nothing uses is simply not there, of others there are stand-ins.
std::string Rehearsal::words_on_extensions() const {
  const auto server = scratch_.server();
  if (!server || (*server)->stand_ins() == nullptr) return {};
  std::string words;
  for (const auto& [name, shape] : (*server)->stand_ins()->made()) {
    const model::ObjectKey key{model::ObjectKind::extension, {}, {}, model::Identifier(name), {}};
    if (!claim_.from.contains(key) && !claim_.to.contains(key)) continue;
    const auto needs_it = [&](const model::Dependency& d) { return d.referenced == key; };
    const bool is_used = std::ranges::any_of(claim_.from.dependencies, needs_it) ||
                         std::ranges::any_of(claim_.to.dependencies, needs_it);
    words += (is_used ? ", with stand-ins for extension " : ", without extension ") + support::quote_identifier(name);
  }
  return words;
}

Result<void> Rehearsal::prepare(pg::Connection& session) {
  if (auto sown = sow(session); !sown) return sown.errors();
  auto state = introspect::read(session);
  if (!state) return state.errors();
  states_.push_back(std::move(state).value());
  return {};
}

/// Whatever the server says against a row is a detail: a proof without rows is still one.
Result<void> Rehearsal::sow(pg::Connection& session) {
  if (seed_.tables.empty()) return {};
  (void)session.take_notices();
  if (auto done = session.execute(seed_.script.first_rows(seed_.tables)); !done) {
    details_.push_back("no rows could be made: " + done.error().message);
    return {};
  }
  std::map<std::string, std::string> refusals;
  for (const pg::Notice& notice : session.take_notices()) {
    const std::size_t colon = notice.message.find(": ");
    if (colon != std::string::npos) refusals[notice.message.substr(0, colon)] = notice.message.substr(colon + 2);
  }
  auto seen = read_rows(session, seed_.tables, {});
  if (!seen) return seen.errors();
  rows_ = std::move(seen).value();
  for (const SeenTable& table : rows_) {
    const std::string name = qualified_name(table.key);
    if (!table.rows.empty()) ++filled_;
    if (table.rows.empty()) details_.push_back(name + " is left empty: " + refusals[name]);
  }
  return {};
}

/// Rows that the old program writes between two phases have to survive as well.
Result<void> Rehearsal::sow_more(pg::Connection& session, int round) {
  if (filled_ == 0) return {};
  (void)session.execute(seed_.script.later_rows(seed_.tables, round));
  (void)session.take_notices();
  auto now = look(session);
  if (!now) return now.errors();
  rows_ = seen_again(rows_, *now);
  return {};
}

bool Rehearsal::ends_a_phase(std::size_t file) const {
  const auto phase = [&](std::size_t i) { return claim_.files[i].up.header->phase; };
  return file + 1 < claim_.files.size() && phase(file) != phase(file + 1);
}

/// Up to the end of each phase but the last, and down from there.
Result<void> Rehearsal::try_phases(pg::Connection& session) {
  for (std::size_t cut = 0; cut < claim_.files.size(); ++cut) {
    if (!ends_a_phase(cut)) continue;
    const std::string& last = claim_.files[cut].up.name.str();
    for (std::size_t i = 0; i <= cut; ++i) {
      if (auto done = try_file(claim_.files[i].up, session); !done) return done;
    }
    if (auto kept = rows_are_there(session, seed_.up, last); !kept) return kept;
    if (auto more = sow_more(session, static_cast<int>(cut)); !more) return more;
    for (std::size_t i = cut + 1; i-- > 0;) {
      if (auto done = try_file(claim_.files[i].down, session); !done) return done;
    }
    if (auto back = returned(session, 0, "the way back from " + last); !back) return back;
    if (auto kept = rows_are_there(session, seed_.round, "the way back from " + last); !kept) return kept;
  }
  return {};
}

/// Runs each up file; the state before each is kept for the way back.
Result<void> Rehearsal::first_up(pg::Connection& session) {
  for (std::size_t i = 0; i < claim_.files.size(); ++i) {
    if (i > 0) {
      auto state = introspect::read(session);
      if (!state) return state.errors();
      states_.push_back(std::move(state).value());
    }
    if (auto done = try_file(claim_.files[i].up, session); !done) return done;
    if (!ends_a_phase(i)) continue;
    if (auto kept = rows_are_there(session, seed_.up, claim_.files[i].up.name.str()); !kept) return kept;
    if (auto more = sow_more(session, static_cast<int>(claim_.files.size() + i)); !more) return more;
  }
  return rows_are_there(session, seed_.up, claim_.files.back().up.name.str());
}

Result<void> Rehearsal::up(pg::Connection& session) {
  for (const emit::Pair& pair : claim_.files) {
    if (auto done = try_file(pair.up, session); !done) return done;
  }
  return {};
}

Result<void> Rehearsal::down(pg::Connection& session) {
  for (std::size_t i = claim_.files.size(); i-- > 0;) {
    if (auto done = try_file(claim_.files[i].down, session); !done) return done;
    if (auto back = returned(session, i, claim_.files[i].down.name.str()); !back) return back;
  }
  return rows_are_there(session, seed_.round, claim_.files.front().down.name.str());
}

Result<void> Rehearsal::returned(pg::Connection& session, std::size_t state, const std::string& what) {
  auto now = introspect::read(session);
  if (!now) return now.errors();
  auto left = settle(*now, states_[state], diff::compare(*now, states_[state]), scratch_, {});
  if (!left) return left.errors();
  if (left->empty()) return {};
  return differs("GEN6005", "on the scratch server " + what + " does not return to the structure that was there before",
                 words_of(*left));
}

Result<void> Rehearsal::reached(pg::Connection& session) {
  auto state = introspect::read(session);
  if (!state) return state.errors();
  auto left = settle(*state, claim_.to, diff::compare(*state, claim_.to), scratch_, cache_dir_);
  if (!left) return left.errors();
  if (left->empty()) return {};
  return differs("GEN6004", "on the scratch server the files do not lead to the desired state", words_of(*left));
}

Result<SeenTables> Rehearsal::look(pg::Connection& session) {
  std::set<model::ObjectKey> names;
  std::set<std::string> oids;
  for (const SeenTable& table : rows_) {
    names.insert({table.key, seed_.up.later_name(table.key)});
    for (const model::ObjectKey& member : seed_.up.tree_of(table.key)) names.insert(member);
    oids.insert(table.oid);
  }
  return read_rows(session, names, oids);
}

Result<void> Rehearsal::rows_are_there(pg::Connection& session, const Permission& permission,
                                       const std::string& behind) {
  if (filled_ == 0) return {};
  auto now = look(session);
  if (!now) return now.errors();
  const RowChanges changes = changes_of_rows(rows_, *now, permission);
  if (&permission == &seed_.round) changed_.insert(changes.changed.begin(), changes.changed.end());
  if (changes.lost.empty()) return {};
  return differs("GEN6030", "on the scratch server rows are lost behind " + behind + ", and no file says so",
                 changes.lost);
}

Result<void> Rehearsal::try_file(const migration::File& file, pg::Connection& session) {
  auto done = run_file(file, session, "GEN6003", &failed_);
  if (done) return claim_.guarded ? run_again(file, session) : done;
  Diagnostic failure = done.errors().front();
  failure.message = "on the scratch server " + file.name.str() + " fails: " + failure.message;
  return failure;
}

Result<bool> Rehearsal::second_opinion(const pg::ConnectionTarget& have) {
  DumpLeeway leeway{claim_.grantees_of_others};
  if (claim_.twin) return opinion_of_dump(have, *claim_.twin, leeway);
  auto database = scratch_.create_database(claim_.to.settings);
  if (!database) return database.errors();
  {
    auto session = database->connect();
    if (!session) return session.errors();
    pg::ScratchServer& server = **scratch_.server();
    if (auto acts = act_as(claim_.from.current_user, server, *session); !acts) return acts.errors();
    auto loader = session->query("SELECT CURRENT_USER");
    if (!loader) return pg::to_diagnostic(loader.error(), "GEN6002");
    leeway.loader = model::Identifier(loader->text(0, 0));
    leeway.user = claim_.from.current_user.empty() ? leeway.loader : claim_.from.current_user;
    const desired::Ground nothing;
    const desired::Ground& ground = claim_.ground == nullptr ? nothing : *claim_.ground;
    auto loaded = desired::load_schema_on(ground, claim_.schema, server, *session);
    if (!loaded) return loaded.errors();
  }
  return opinion_of_dump(have, database->target(), leeway);
}

/// False when there is no pg_dump to ask.
Result<bool> Rehearsal::opinion_of_dump(const pg::ConnectionTarget& have, const pg::ConnectionTarget& want,
                                        const DumpLeeway& leeway) {
  auto difference = dump_difference(have, want, **scratch_.server(), claim_.to.server_version / 10000, leeway);
  if (!difference) return difference.errors();
  if (!*difference) return false;
  if ((*difference)->empty()) return true;
  return differs("GEN6006", "pg_dump finds the outcome different from the desired state", {**difference});
}

}  // namespace gen::prove
