#include "gen/emit/emit.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace gen::emit {
namespace {

using migration::Direction;
using migration::File;
using migration::Header;
using plan::Effects;
using plan::Lock;
using plan::Phase;
using plan::RunMode;
using plan::Step;

/// Steps that go into one pair of files, in order.
using Group = std::vector<const Step*>;

bool stands_alone(const Step& step) { return step.mode != RunMode::transactional || step.down_mode != RunMode::transactional; }

std::vector<Group> groups_of(const plan::Plan& plan) {
  std::vector<Group> groups;
  for (const Step& step : plan.steps) {
    const bool joins = !groups.empty() && groups.back().back()->phase == step.phase &&
                       groups.back().back()->moves_data == step.moves_data && !stands_alone(step) &&
                       !stands_alone(*groups.back().back());
    if (!joins) groups.emplace_back();
    groups.back().push_back(&step);
  }
  return groups;
}

migration::Phase file_phase(Phase phase) {
  switch (phase) {
    case Phase::expand:
      return migration::Phase::expand;
    case Phase::migrate:
      return migration::Phase::migrate;
    case Phase::contract:
      break;
  }
  return migration::Phase::contract;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
  return text;
}

/// "shop.a, shop.b" as its names.
std::vector<std::string> names_in(const std::string& lock_on) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < lock_on.size();) {
    const std::size_t end = std::min(lock_on.find(", ", at), lock_on.size());
    names.push_back(lock_on.substr(at, end - at));
    at = end + 2;
  }
  return names;
}

/// What all statements of one direction do to tables, for the header.
struct Summary {
  std::map<std::string, Lock> locks;
  std::set<std::string> scans;
  std::set<std::string> rewrites;
  std::vector<std::string> risks;
  std::vector<std::string> losses;

  void add(const Effects& effects) {
    for (const std::string& name : names_in(effects.lock_on)) {
      if (effects.lock != Lock::none) locks[name] = std::max(locks[name], effects.lock);
      if (effects.scans) scans.insert(name);
      if (effects.rewrites) rewrites.insert(name);
    }
    auto note = [](std::vector<std::string>& list, const std::string& text) {
      if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
    };
    note(risks, effects.risk);
    note(losses, effects.loses);
  }

  std::string lock_text() const {
    std::map<Lock, std::vector<std::string>, std::greater<>> by_lock;
    for (const auto& [table, lock] : locks) by_lock[lock].push_back(table);
    std::vector<std::string> parts;
    for (const auto& [lock, tables] : by_lock) parts.push_back(std::string(lock_name(lock)) + " on " + join(tables, ", "));
    return parts.empty() ? "none" : join(parts, "; ");
  }
  static std::string list(const std::set<std::string>& tables) {
    return tables.empty() ? "no" : join({tables.begin(), tables.end()}, ", ");
  }
};

/// True when all that `lock_on` names is made in the same file: nobody can wait for it yet.
bool is_fresh(const std::string& lock_on, const std::set<std::string>& fresh) {
  for (const std::string& name : names_in(lock_on)) {
    const std::size_t last_word = name.rfind(' ') + 1;  // "every table that uses shop.money"
    if (fresh.count(name) == 0 && fresh.count(name.substr(last_word)) == 0) return false;
  }
  return true;
}

Summary summary_of(const Group& group, Direction direction) {
  const bool up = direction == Direction::up;
  std::set<std::string> fresh, stood;
  for (std::size_t i = 0; i < group.size(); ++i) {
    const Step& step = *group[up ? i : group.size() - 1 - i];
    const render::Script& makes = up ? step.up : step.down;
    const std::string name = qualified_name(step.subject);
    if (makes.empty()) continue;
    if (!makes.front().str().starts_with("CREATE ")) {
      // What comes under the name of a table that stood is locked for the same people.
      if (step.subject.kind == model::ObjectKind::table) stood.insert(name);
    } else if (stood.count(name) == 0) {
      fresh.insert(name);
    }
  }
  Summary summary;
  for (const Step* step : group) {
    if ((up ? step->up : step->down).empty()) continue;
    const Effects& effects = up ? step->up_effects : step->down_effects;
    if (effects.lock == Lock::none || !is_fresh(effects.lock_on, fresh)) summary.add(effects);
  }
  return summary;
}

std::vector<std::string> reasons(const Group& group, const support::SourceMap& sources) {
  std::vector<std::string> why;
  for (const Step* step : group) {
    const std::string place = sources.file_line(step->cause);
    const std::string reason = (place.empty() ? "" : place + ' ') + to_string(step->subject);
    if (std::find(why.begin(), why.end(), reason) == why.end()) why.push_back(reason);
  }
  return why;
}

bool makes_routine(const std::string& sql) {
  for (const std::string_view start : {"CREATE OR REPLACE FUNCTION", "CREATE FUNCTION", "CREATE OR REPLACE PROCEDURE", "CREATE PROCEDURE"}) {
    if (sql.starts_with(start)) return true;
  }
  return false;
}

struct Tally {
  std::size_t statements = 0;
  bool routines = false;
};

void add_statements(std::string& body, const render::Script& script, Tally& tally) {
  for (const render::SqlText& sql : script) {
    body += sql.str() + ";\n";
    ++tally.statements;
    tally.routines |= makes_routine(sql.str());
  }
  if (!script.empty()) body += '\n';
}

/// The statements of one direction. Several that belong together are framed by BEGIN and COMMIT, so that plain psql
/// runs all or none of them; `gen up` has its own transaction, with the ledger's row in it, and skips the frame.
std::string body_of(const Group& group, Direction direction) {
  std::string statements;
  Tally tally;
  if (direction == Direction::up) {
    for (const Step* step : group) add_statements(statements, step->up, tally);
  } else {
    for (auto step = group.rbegin(); step != group.rend(); ++step) add_statements(statements, (*step)->down, tally);
  }
  const RunMode mode = direction == Direction::up ? group.front()->mode : group.front()->down_mode;
  std::string body;
  const bool framed = mode != RunMode::no_transaction && (tally.statements > 1 || tally.routines);
  if (framed) body += "BEGIN;\n\n";
  if (framed && tally.routines) body += "SET LOCAL check_function_bodies = off;\n\n";
  body += statements;
  if (framed) body += "COMMIT;\n";
  while (body.ends_with("\n\n")) body.pop_back();
  if (tally.statements == 0) body = "-- nothing to do in this direction\n";
  return body;
}

File make_file(const Group& group, Direction direction, const migration::Version& version, const Occasion& occasion,
               bool name_the_phase, const support::SourceMap& sources) {
  const Step& first = *group.front();
  const bool up = direction == Direction::up;
  File file;
  file.name.version = version;
  file.name.slug = migration::slug_of(occasion.name);
  if (name_the_phase) file.name.phase = file_phase(first.phase);
  file.name.direction = direction;

  const Summary summary = summary_of(group, direction);
  Header header;
  header.no_transaction = (up ? first.mode : first.down_mode) == RunMode::no_transaction;
  header.version = version;
  header.name = file.name.slug;
  if (name_the_phase) header.phase = file_phase(first.phase);
  header.kind = first.moves_data ? migration::Kind::data : migration::Kind::schema;
  header.why = reasons(group, sources);
  header.lock = summary.lock_text();
  header.scan = Summary::list(summary.scans);
  header.rewrite = Summary::list(summary.rewrites);
  header.risk = summary.risks.empty() ? "none known" : join(summary.risks, "; ");
  header.loses = summary.losses.empty() ? "nothing" : join(summary.losses, "; ");
  header.proof = occasion.proof;
  if (up) {
    header.down = occasion.down;
    for (const Step* step : group) {
      header.requires_true.insert(header.requires_true.end(), step->requires_true.begin(), step->requires_true.end());
      header.verify_true.insert(header.verify_true.end(), step->verify_true.begin(), step->verify_true.end());
    }
  }
  file.header = std::move(header);
  file.body = body_of(group, direction);
  return file;
}

}  // namespace

std::vector<Pair> make_files(const plan::Plan& plan, const Occasion& occasion, const support::SourceMap& sources) {
  const std::vector<Group> groups = groups_of(plan);
  const bool several_phases = std::any_of(groups.begin(), groups.end(), [&](const Group& group) {
    return group.front()->phase != groups.front().front()->phase;
  });
  const bool later_phase = !groups.empty() && groups.front().front()->phase != Phase::expand;
  const auto versions = migration::next_versions(groups.size(), occasion.now, occasion.last);
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const bool named = several_phases || later_phase;
    pairs.push_back({make_file(groups[i], Direction::up, versions[i], occasion, named, sources),
                     make_file(groups[i], Direction::down, versions[i], occasion, named, sources)});
  }
  return pairs;
}

}  // namespace gen::emit
