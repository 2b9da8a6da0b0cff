#include "gen/apply/down.hpp"

#include <algorithm>

#include "file_run.hpp"
#include "integrity.hpp"
#include "locked_session.hpp"
#include "session_settings.hpp"

namespace gen::apply {
namespace {

/// One file to undo, and with what.
struct Target {
  const Record* record;
  migration::File file;
};

/// Has something in the database that a down could take away: applied by gen, or a down that stopped half-way.
bool can_be_undone(const Record& record) {
  const bool half_undone = record.state == State::running && record.direction == migration::Direction::down;
  return record.state == State::completed || half_undone;
}

support::Diagnostic not_applied(const migration::Version& version) {
  return support::error("GEN5303", version.str() + " is not applied in this database", {}, "see gen status");
}

/// Those asked for, the one applied last first.
support::Result<std::vector<const Record*>> choose(const Ledger& ledger, const DownOptions& options) {
  std::vector<const Record*> applied;
  for (const Record& record : ledger.records) {
    if (can_be_undone(record)) applied.push_back(&record);
  }
  std::ranges::stable_sort(applied, [](const Record* a, const Record* b) { return a->rank > b->rank; });
  const auto keep = [&](auto wanted) {
    std::erase_if(applied, [&](const Record* record) { return !wanted(*record); });
  };
  if (options.only) {
    keep([&](const Record& record) { return record.version == *options.only; });
    if (applied.empty()) return not_applied(*options.only);
  } else if (options.to) {
    const bool is_start = *options.to == migration::Version("0");
    if (!is_start && ledger.find(*options.to) == nullptr) return not_applied(*options.to);
    keep([&](const Record& record) { return *options.to < record.version; });
  } else if (applied.size() > options.count) {
    applied.resize(options.count);
  }
  return applied;
}

/// The folder's file; without one, what the ledger kept when the up file ran.
std::optional<migration::File> down_file(pg::Connection& connection, const Record& record,
                                         const migration::Folder& folder, support::SourceMap& sources) {
  const migration::Migration* migration = folder.find(record.version);
  if (migration != nullptr && migration->down) return *migration->down;
  auto kept = recorded_down_sql(connection, record.version);
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

support::Diagnostic would_lose(const migration::File& file) {
  return support::error("GEN5302", file.name.str() + " loses: " + file.loses(), {file.source, 0, 0},
                        "save what is needed, then: gen down --accept-loss");
}

support::Result<std::vector<Target>> look(pg::Connection& connection, const Ledger& ledger,
                                          const migration::Folder& folder, const DownOptions& options,
                                          support::SourceMap& sources) {
  auto chosen = choose(ledger, options);
  if (!chosen) return chosen.errors();
  support::Diagnostics errors;
  std::vector<Target> targets;
  for (const Record* record : *chosen) {
    auto file = down_file(connection, *record, folder, sources);
    if (!file) {
      errors.push_back(no_down(*record));
      continue;
    }
    if (!options.accept_loss && !file->loses().empty()) errors.push_back(would_lose(*file));
    const auto found = check_transaction_control(*file);
    errors.insert(errors.end(), found.begin(), found.end());
    targets.push_back({record, std::move(*file)});
  }
  if (!errors.empty()) return errors;
  return targets;
}

void add(Report& report, FileOutcome outcome) {
  report.outcome = outcome.outcome;
  if (outcome.outcome == Outcome::done) report.files.push_back(outcome.result);
  report.diagnostics.insert(report.diagnostics.end(), outcome.diagnostics.begin(), outcome.diagnostics.end());
}

Report run_all(RunContext& context, const std::vector<Target>& targets) {
  Report report;
  for (const Target& target : targets) {
    if (context.asked_to_stop()) {
      report.outcome = Outcome::interrupted;
      return report;
    }
    const Entry entry{nullptr, target.record->version, target.record->name, migration::Direction::down};
    add(report, run_file(context, target.file, entry, target.record));
    if (!report.ok()) return report;
    if (auto reset = reset_session(context.connection, context.options); !reset) {
      report.outcome = Outcome::failed;
      report.diagnostics.insert(report.diagnostics.end(), reset.errors().begin(), reset.errors().end());
      return report;
    }
  }
  return report;
}

}  // namespace

Report down(pg::Connection& connection, const migration::Folder& folder, const DownOptions& options,
            support::SourceMap& sources, Progress& progress) {
  auto ledger = read_ledger(connection);
  if (!ledger) return refused(ledger.errors());
  auto targets = look(connection, *ledger, folder, options, sources);
  if (!targets) return refused(targets.errors());
  if (targets->empty()) return {};
  const LockedSession session(connection, options, progress);
  if (!session.ready()) return session.why_not;
  ledger = read_ledger(connection);
  if (!ledger) return refused(ledger.errors());
  targets = look(connection, *ledger, folder, options, sources);
  if (!targets) return refused(targets.errors());
  RunContext context{connection, sources, progress, options};
  return run_all(context, *targets);
}

}  // namespace gen::apply
