#include "gen/emit/emit.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "emit/strongest_first.hpp"

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

bool stands_alone(const Step& step) {
  return step.mode != RunMode::transactional || step.down_mode != RunMode::transactional;
}

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

/// What one direction of a file makes and takes away.
struct Movement {
  std::set<std::string> made;   ///< "table shop.orders"
  std::set<std::string> fresh;  ///< "shop.orders": made and not there before, so that nobody can wait for it

  Movement(const Group& group, Direction direction) {
    const bool up = direction == Direction::up;
    std::set<std::string> stood;  // what comes under the name of something that stood is locked for the same people
    for (std::size_t i = 0; i < group.size(); ++i) {
      const Step& step = *group[up ? i : group.size() - 1 - i];
      const render::Script& script = up ? step.up : step.down;
      if (script.empty()) continue;
      const std::string& first = script.front().str();
      const std::string name = qualified_name(step.subject);
      if (first.starts_with("CREATE ") || first.find(" ADD COLUMN ") != std::string::npos) {
        made.insert(to_string(step.subject));
      }
      if (first.starts_with("DROP ") ||
          (!first.starts_with("CREATE ") && step.subject.kind == model::ObjectKind::table)) {
        stood.insert(name);
      }
      if (first.starts_with("CREATE ") && stood.count(name) == 0) fresh.insert(name);
    }
  }

  bool is_fresh(const std::string& name) const {
    return fresh.count(name) != 0 || fresh.count(name.substr(name.rfind(' ') + 1)) != 0;  // "every table that uses t"
  }
};

/// "a, b, c, d, e and 2 more".
std::string first_few(const std::vector<std::string>& names) {
  constexpr std::size_t kNamed = 5;
  const std::vector<std::string> named(names.begin(),
                                       names.begin() + static_cast<long>(std::min(kNamed, names.size())));
  const std::string rest = names.size() > kNamed ? " and " + std::to_string(names.size() - kNamed) + " more" : "";
  return join(named, ", ") + rest;
}

/// What all statements of one direction do to tables, for the header.
class Summary {
 public:
  Summary(const Movement& movement, Direction direction) : movement_(movement), direction_(direction) {}

  void add(const Effects& effects) {
    for (const std::string& name : names_in(effects.lock_on)) {
      if (movement_.is_fresh(name)) continue;
      if (effects.lock != Lock::none) locks_[name] = std::max(locks_[name], effects.lock);
      if (effects.scans) scans_.insert(name);
      if (effects.rewrites) rewrites_.insert(name);
    }
    const std::vector<std::string> names = names_in(effects.lock_on);
    const bool all_fresh = !names.empty() && std::all_of(names.begin(), names.end(), [&](const std::string& name) {
      return movement_.is_fresh(name);
    });
    if (!all_fresh) note(risks_, effects.risk);
    note(losses_, effects.loses);
    note(exchanged_, effects.exchanges);
    for (const std::string& name : effects.removes) {
      if (movement_.made.count(name) == 0) note(removed_, name);
    }
    for (const Effects& more : effects.also) add(more);
  }

  void write(Header& header) const {
    std::vector<std::string> risks = risks_;
    if (!removed_.empty()) risks.push_back("a program that still uses " + first_few(removed_) + " fails");
    header.lock = lock_text();
    header.scan = list(scans_);
    header.rewrite = list(rewrites_);
    header.risk = risks.empty() ? "none known" : join(risks, "; ");
    if (!exchanged_.empty()) header.exchange = exchange_text();
    header.loses = losses_.empty() ? "nothing" : join(losses_, "; ");
  }

 private:
  static void note(std::vector<std::string>& list, const std::string& text) {
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
  }
  std::string exchange_text() const {
    const bool up = direction_ == Direction::up;
    return first_few(exchanged_) + (exchanged_.size() == 1 ? " gets its " : " get their ") +
           (up ? "new shape here: the old program works before, the new one after"
               : "old shape back here: the new program works before, the old one after");
  }
  std::string lock_text() const {
    std::map<Lock, std::vector<std::string>, std::greater<>> by_lock;
    for (const auto& [table, lock] : locks_) by_lock[lock].push_back(table);
    std::vector<std::string> parts;
    for (const auto& [lock, tables] : by_lock)
      parts.push_back(std::string(lock_name(lock)) + " on " + join(tables, ", "));
    return parts.empty() ? "none" : join(parts, "; ");
  }
  static std::string list(const std::set<std::string>& tables) {
    return tables.empty() ? "no" : join({tables.begin(), tables.end()}, ", ");
  }

  const Movement& movement_;
  Direction direction_;
  std::map<std::string, Lock> locks_;
  std::set<std::string> scans_;
  std::set<std::string> rewrites_;
  std::vector<std::string> risks_;
  std::vector<std::string> losses_;
  std::vector<std::string> exchanged_;
  std::vector<std::string> removed_;
};

void summarise(const Group& group, Direction direction, Header& header) {
  const Movement movement(group, direction);
  Summary summary(movement, direction);
  for (const Step* step : group) {
    // The foreign key of a table that goes is dropped with it, and locks the other table.
    const bool goes_along = step->subject.kind == model::ObjectKind::constraint;
    const bool up = direction == Direction::up;
    if ((up ? step->up : step->down).empty() && !goes_along) continue;
    summary.add(up ? step->up_effects : step->down_effects);
  }
  summary.write(header);
}

/// One line for each subject, with a place when a step of it has one.
std::vector<std::string> reasons(const Group& group, const support::SourceMap& sources) {
  std::map<std::string, std::string> places;
  std::vector<std::string> subjects;
  for (const Step* step : group) {
    const std::string subject = to_string(step->subject);
    const auto [place, first] = places.emplace(subject, sources.file_line(step->cause));
    if (first) subjects.push_back(subject);
    if (place->second.empty()) place->second = sources.file_line(step->cause);
  }
  std::vector<std::string> why;
  for (const std::string& subject : subjects) {
    why.push_back((places[subject].empty() ? "" : places[subject] + ' ') + subject);
  }
  return why;
}

/// The small tables that the steps of a file are about.
std::vector<std::string> choices(const Group& group, const std::set<std::string>& small_tables) {
  std::vector<std::string> lines;
  for (const std::string& table : small_tables) {
    const bool concerned = std::any_of(group.begin(), group.end(), [&](const Step* step) {
      const std::vector<std::string> locked = names_in(step->up_effects.lock_on);
      return qualified_name(step->subject) == table || std::find(locked.begin(), locked.end(), table) != locked.end();
    });
    if (concerned) lines.push_back(table + " is small (direct_below), so its changes have the direct form");
  }
  return lines;
}

bool makes_routine(const std::string& sql) {
  for (const std::string_view start :
       {"CREATE OR REPLACE FUNCTION", "CREATE FUNCTION", "CREATE OR REPLACE PROCEDURE", "CREATE PROCEDURE"}) {
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

RunMode mode_of(const Group& group, Direction direction) {
  return direction == Direction::up ? group.front()->mode : group.front()->down_mode;
}

/// What one direction of a file runs, step by step, in order.
std::vector<render::Script> scripts_of(const Group& group, Direction direction, const Occasion& occasion) {
  std::vector<render::Script> scripts;
  if (direction == Direction::up) {
    for (const Step* step : group) scripts.push_back(step->up);
  } else {
    for (auto step = group.rbegin(); step != group.rend(); ++step) scripts.push_back((*step)->down);
  }
  return mode_of(group, direction) == RunMode::no_transaction ? scripts
                                                              : strongest_lock_first(scripts, occasion.foreign_tables);
}

/// The statements of one direction. Several that belong together are framed by BEGIN and COMMIT, so that plain psql
/// runs all or none of them; `gen up` has its own transaction, with the ledger's row in it, and skips the frame.
std::string body_of(const Group& group, Direction direction, const Occasion& occasion) {
  std::string statements;
  Tally tally;
  for (const render::Script& script : scripts_of(group, direction, occasion)) add_statements(statements, script, tally);
  const RunMode mode = mode_of(group, direction);
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

/// The same statements as `body_of` has, so that a second run under psql passes over what is done.
std::string guarded_body(const Group& group, Direction direction, const Occasion& occasion, const std::string& title,
                         const render::Guard& guard) {
  render::Script script;
  for (render::Script& step : scripts_of(group, direction, occasion)) append(script, std::move(step));
  const RunMode mode = mode_of(group, direction);
  if (mode == RunMode::no_transaction) return join(render::guarded_steps(title, guard, script), "\n\n") + '\n';
  const bool routines =
      std::any_of(script.begin(), script.end(), [](const render::SqlText& sql) { return makes_routine(sql.str()); });
  std::vector<std::string> settings;
  if (routines) settings.push_back("SET LOCAL check_function_bodies = off");
  return render::guarded_block(title, guard, settings, script);
}

/// What messages of the database call a file: without its version, which `gen rebase` may change.
std::string title_of(const migration::FileName& name) { return name.str().substr(name.version.str().size() + 1); }

const render::Guard* guard_of(const Occasion& occasion, std::size_t index, Direction direction) {
  if (index >= occasion.guards.size()) return nullptr;
  const PairGuard& pair = occasion.guards[index];
  const render::Guard& guard = direction == Direction::up ? pair.up : pair.down;
  return guard.empty() ? nullptr : &guard;
}

/// `index` counts the pairs of the plan.
File make_file(const Group& group, Direction direction, const migration::Version& version, std::size_t index,
               const Occasion& occasion, bool name_the_phase, const support::SourceMap& sources) {
  const Step& first = *group.front();
  const bool up = direction == Direction::up;
  File file;
  file.name.version = version;
  file.name.slug = migration::slug_of(occasion.name);
  if (name_the_phase) file.name.phase = file_phase(first.phase);
  file.name.direction = direction;

  Header header;
  header.no_transaction = mode_of(group, direction) == RunMode::no_transaction;
  header.version = version;
  header.name = file.name.slug;
  if (name_the_phase) header.phase = file_phase(first.phase);
  header.kind = first.moves_data ? migration::Kind::data : migration::Kind::schema;
  header.why = reasons(group, sources);
  for (std::string& line : choices(group, occasion.small_tables)) header.why.push_back(std::move(line));
  summarise(group, direction, header);
  header.proof = occasion.proof;
  if (up) {
    header.down = occasion.down;
    for (const Step* step : group) {
      header.requires_true.insert(header.requires_true.end(), step->requires_true.begin(), step->requires_true.end());
      header.verify_true.insert(header.verify_true.end(), step->verify_true.begin(), step->verify_true.end());
    }
  }
  file.header = std::move(header);
  const render::Guard* guard = guard_of(occasion, index, direction);
  file.body = guard == nullptr ? body_of(group, direction, occasion)
                               : guarded_body(group, direction, occasion, title_of(file.name), *guard);
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
    pairs.push_back({make_file(groups[i], Direction::up, versions[i], i, occasion, named, sources),
                     make_file(groups[i], Direction::down, versions[i], i, occasion, named, sources)});
  }
  return pairs;
}

}  // namespace gen::emit
