#include "gen/apply/down.hpp"

#include <algorithm>

#include "apply/files/sequence.hpp"
#include "apply/locks/locked_session.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/preview.hpp"
#include "gen/support/sql_passwords.hpp"
#include "integrity.hpp"
#include "session_settings.hpp"

namespace gen::apply {
namespace {

/// One file to undo, and with what.
struct Target {
  const Record* record;
  migration::File file;
};

/// A down of it stopped half-way.
bool is_half_undone(const Record& record) {
  return record.state == State::running && record.direction == migration::Direction::down;
}

/// Has something in the database that a down could take away: applied by gen, or a down that stopped half-way.
bool can_be_undone(const Record& record) { return record.state == State::completed || is_half_undone(record); }

/// An up of it stopped half-way. gen does not know what of it a down file would find, so it is undone by name only.
bool is_half_applied(const Record& record) {
  if (record.direction != migration::Direction::up) return false;
  return record.state == State::running ||
         (record.state == State::failed && (record.steps_done > 0 || record.step_started));
}

support::Diagnostic not_applied(const migration::Version& version) {
  return support::error("GEN5303", version.str() + " is not applied in this database", {}, "see gen status");
}

/// What was applied after `record`: it may build on it. Versions tell no more than that.
support::Diagnostic others_came_later(const Record& record, const std::vector<const Record*>& later) {
  support::Diagnostic problem = support::error(
      "GEN5305",
      record.version.str() + " " + record.name + " is not the one applied last, and what came later may need it", {},
      "undo those as well: gen down " + std::to_string(later.size() + 1) + "; or this one alone: gen down --only " +
          record.version.str() + " --out-of-order");
  for (const Record* other : later)
    problem.notes.push_back({"applied later: " + other->version.str() + " " + other->name, {}});
  return problem;
}

/// A file that stopped half-way may stand on what is to be undone below it.
support::Diagnostic in_the_way(const Record& half, const Record& chosen) {
  const std::string& version = half.version.str();
  support::Diagnostic problem =
      support::error("GEN5307",
                     "an up of " + version + " " + half.name + " stopped half-way, and it is later than " +
                         chosen.version.str() + " " + chosen.name,
                     {},
                     "finish it: gen up; or undo it first: gen down --only " + version +
                         "; or, when nothing of it is left: " + "gen resolve " + version + " --undone --reason TEXT");
  problem.notes.push_back(
      {std::to_string(half.steps_done) + " of its " + std::to_string(half.steps_total) + " steps are done", {}});
  return problem;
}

support::Diagnostics half_way_above(const Ledger& ledger, const std::vector<const Record*>& chosen) {
  support::Diagnostics found;
  for (const Record& record : ledger.records) {
    if (!is_half_applied(record)) continue;
    const auto below =
        std::ranges::find_if(chosen, [&](const Record* target) { return target->version < record.version; });
    if (below != chosen.end()) found.push_back(in_the_way(record, **below));
  }
  return found;
}

/// `applied` in the order of application, the last one first.
support::Result<std::vector<const Record*>> choose_one(const std::vector<const Record*>& applied,
                                                       const DownOptions& options) {
  std::vector<const Record*> later;
  for (const Record* record : applied) {
    if (record->version == *options.only) {
      const bool begun = is_half_undone(*record) || is_half_applied(*record);
      if (later.empty() || options.out_of_order || begun) return std::vector{record};
      return others_came_later(*record, later);
    }
    later.push_back(record);
  }
  return not_applied(*options.only);
}

/// Those asked for, the one applied last first.
support::Result<std::vector<const Record*>> choose(const Ledger& ledger, const DownOptions& options) {
  std::vector<const Record*> applied;
  for (const Record& record : ledger.records) {
    const bool by_name = options.only == record.version && is_half_applied(record);
    if (can_be_undone(record) || by_name) applied.push_back(&record);
  }
  std::ranges::stable_sort(applied, [](const Record* a, const Record* b) { return a->rank > b->rank; });
  const auto keep = [&](auto wanted) {
    std::erase_if(applied, [&](const Record* record) { return !wanted(*record); });
  };
  if (options.only) return choose_one(applied, options);
  if (options.to) {
    const bool is_start = *options.to == migration::Version("0");
    if (!is_start && ledger.find(*options.to) == nullptr) return not_applied(*options.to);
    keep([&](const Record& record) { return *options.to < record.version; });
  } else if (applied.size() > options.count) {
    applied.resize(options.count);
  }
  return applied;
}

/// The folder's file; without one, what the ledger kept when the up file ran.
std::optional<migration::File> down_file(pg::Connection& connection, const LedgerSchema& ledger, const Record& record,
                                         const migration::Folder& folder, support::SourceMap& sources) {
  const migration::Migration* migration = folder.find(record.version);
  if (migration != nullptr && migration->down) return *migration->down;
  auto kept = recorded_down_sql(connection, ledger, record.version);
  if (!kept) return std::nullopt;
  const migration::FileName name{record.version, record.name, record.phase, migration::Direction::down};
  return migration::read(name, *kept, "<ledger>/" + name.str(), sources);
}

support::Diagnostic no_down(const Record& record) {
  return support::error("GEN5301",
                        record.version.str() + " " + record.name +
                            " has no down file, nor does the ledger "
                            "keep one",
                        {}, "write VERSION_name.down.sql, or undo it with a new migration");
}

/// What runs would set the password to the stars.
support::Diagnostic password_is_gone(const migration::File& file) {
  return support::error("GEN5308",
                        "the file " + file.name.str() + " is gone, and the ledger keeps it without its password", {},
                        "bring the file back into the folder, then run gen down again");
}

/// `-- gen:reversible no` in the up file, or in the down file.
std::optional<support::Diagnostic> declared_irreversible(const migration::File& file) {
  for (const migration::Directive& line : file.named("reversible")) {
    if (line.argument != "no" && !line.argument.starts_with("no ")) continue;
    return support::error("GEN5301", file.name.str() + " says that it cannot be undone", line.where,
                          "undo it with a new migration, or restore a backup");
  }
  return std::nullopt;
}

support::Diagnostic would_lose(const migration::File& file) {
  return support::error("GEN5302", file.name.str() + " loses: " + file.loses(), {file.source, 0, 0},
                        "save what is needed, then: gen down --accept-loss");
}

support::Result<std::vector<Target>> look(pg::Connection& connection, const Ledger& ledger,
                                          const migration::Folder& folder, const DownOptions& options,
                                          support::SourceMap& sources) {
  auto chosen = choose(ledger, options);
  if (!chosen) return chosen.errors();
  support::Diagnostics errors = half_way_above(ledger, *chosen);
  std::vector<Target> targets;
  for (const Record* record : *chosen) {
    const migration::Migration* migration = folder.find(record->version);
    if (auto no = migration != nullptr ? declared_irreversible(migration->up) : std::nullopt) {
      errors.push_back(*no);
      continue;
    }
    auto file = down_file(connection, options.ledger, *record, folder, sources);
    if (!file) {
      errors.push_back(no_down(*record));
      continue;
    }
    const bool from_ledger = migration == nullptr || !migration->down;
    if (from_ledger && support::has_masked_password(file->text)) errors.push_back(password_is_gone(*file));
    if (auto no = declared_irreversible(*file)) errors.push_back(*no);
    if (!options.accept_loss && !file->loses().empty()) errors.push_back(would_lose(*file));
    const auto found = check_transaction_control(*file);
    errors.insert(errors.end(), found.begin(), found.end());
    targets.push_back({record, std::move(*file)});
  }
  if (!errors.empty()) return errors;
  return targets;
}

std::vector<Task> tasks_of(const std::vector<Target>& targets) {
  std::vector<Task> tasks;
  for (const Target& target : targets) {
    tasks.push_back({&target.file,
                     {nullptr, target.record->version, target.record->name, migration::Direction::down},
                     target.record});
  }
  return tasks;
}

}  // namespace

Report down(pg::Connection& connection, const migration::Folder& folder, const DownOptions& options,
            support::SourceMap& sources, Progress& progress) {
  auto ledger = read_ledger_of(connection, options.ledger, folder);
  if (!ledger) return refused(ledger.errors());
  auto targets = look(connection, *ledger, folder, options, sources);
  if (!targets) return refused(targets.errors());
  if (targets->empty()) return {};
  DownOptions effective = options;
  Report report;
  if (auto clamped = keep_below_deadlock_timeout(connection, effective)) report.diagnostics.push_back(*clamped);
  const LockedSession session(connection, effective, progress);
  if (!session.ready()) return session.why_not;
  ledger = read_ledger_of(connection, options.ledger, folder);
  if (!ledger) return refused(ledger.errors());
  targets = look(connection, *ledger, folder, options, sources);
  if (!targets) return refused(targets.errors());
  RunContext context{connection, sources, progress, effective};
  return run_files(context, tasks_of(*targets), std::move(report));
}

support::Result<Preview> preview_down(pg::Connection& connection, const migration::Folder& folder,
                                      const DownOptions& options, support::SourceMap& sources) {
  auto ledger = read_ledger_of(connection, options.ledger, folder);
  if (!ledger) return ledger.errors();
  auto targets = look(connection, *ledger, folder, options, sources);
  if (!targets) return targets.errors();
  Preview preview;
  for (Target& target : *targets) {
    const std::size_t done = is_half_undone(*target.record) ? target.record->steps_done : 0;
    preview.files.push_back({std::move(target.file), done});
  }
  return preview;
}

}  // namespace gen::apply
