#include "gen/apply/resolution.hpp"

#include <set>

#include "apply/integrity.hpp"
#include "apply/selection.hpp"
#include "change.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/support/sql_passwords.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::apply {
namespace {

using migration::Migration;
using support::Diagnostics;

support::Diagnostic unknown_version(const migration::Version& version, const Ledger& ledger,
                                    const migration::Folder& folder) {
  std::set<migration::Version> known;
  for (const Record& record : ledger.records) known.insert(record.version);
  for (const Migration& migration : folder.migrations) known.insert(migration.version);
  std::vector<std::string> versions;
  for (const migration::Version& each : known) versions.push_back(each.str());
  const auto close = support::closest(version.str(), versions);
  return support::error("GEN5401", "no migration has version " + version.str() + ", here or in the folder", {},
                        close ? "did you mean " + *close + "? gen status lists them" : "gen status lists them");
}

std::string called(const ResolveRequest& request, const Resolved& found) {
  return request.version.str() + (found.name.empty() ? "" : " " + found.name);
}

support::Diagnostic no_file(const ResolveRequest& request, const Resolved& found) {
  return support::error("GEN5402", "the file of " + called(request, found) + " is not in the folder", {},
                        "bring it back, or check that --dir is the right folder");
}

bool needs_file(Resolution resolution) {
  return resolution == Resolution::done || resolution == Resolution::skip || resolution == Resolution::rebless;
}

/// Why the request makes no sense in the state that is found; "" when it does.
std::string objection(Resolution resolution, State state, bool has_row) {
  switch (resolution) {
    case Resolution::done:
      return state == State::completed || state == State::baseline ? "it counts as applied already" : "";
    case Resolution::skip:
      return counts_as_applied(state) ? "only what is not applied can be skipped" : "";
    case Resolution::undone:
      return state == State::pending || state == State::rolled_back ? "there is nothing to undo" : "";
    case Resolution::forget:
      return has_row ? "" : "the ledger has nothing to forget";
    case Resolution::rebless:
      return counts_as_applied(state) ? "" : "only what is applied has a checksum to renew; edit the file as you like";
  }
  return "";
}

std::string next_step(Resolution resolution) {
  return resolution == Resolution::done || resolution == Resolution::skip ? "see gen status; what it did is undone by "
                                                                            "gen down, the record by --undone"
                                                                          : "see gen status, then gen up";
}

Diagnostics check(const ResolveRequest& request, const Ledger& ledger, const migration::Folder& folder,
                  const Resolved& found) {
  const Record* record = ledger.find(request.version);
  const Migration* migration = folder.find(request.version);
  if (record == nullptr && migration == nullptr) return {unknown_version(request.version, ledger, folder)};
  if (migration == nullptr && needs_file(request.resolution)) return {no_file(request, found)};
  const std::string why_not = objection(request.resolution, found.before, record != nullptr);
  if (why_not.empty()) return {};
  return {support::error("GEN5403",
                         called(request, found) + " is " + std::string(state_name(found.before)) + ": " + why_not, {},
                         next_step(request.resolution))};
}

void describe(const Record* record, const Migration* migration, Resolved& found) {
  if (migration != nullptr) found.name = migration->name;
  if (record == nullptr) return;
  if (migration == nullptr) found.name = record->name;
  found.before = record->state;
  found.steps_done = record->steps_done;
  found.steps_total = record->steps_total;
}

State state_after(Resolution resolution, State before) {
  switch (resolution) {
    case Resolution::done:
      return State::completed;
    case Resolution::undone:
      return State::rolled_back;
    case Resolution::skip:
      return State::skipped;
    case Resolution::forget:
      return State::pending;
    case Resolution::rebless:
      return before;
  }
  return before;
}

/// A backfill that finds its checkpoint done would not run again. Its job belongs to the version that recorded it, or
/// to the file that names it.
Diagnostics reset_checkpoints(pg::Connection& connection, const LedgerSchema& ledger, const ResolveRequest& request,
                              const std::string& up_sql, Resolved& found) {
  auto rows = connection.query(ledger.sql("WITH reset AS (DELETE FROM {ledger}.checkpoints WHERE version = $1"
                                          " OR pg_catalog.strpos($2, pg_catalog.quote_literal(job)) > 0 RETURNING job),"
                                          " cleared AS (DELETE FROM {ledger}.rejects WHERE version = $1)"
                                          " SELECT job FROM reset ORDER BY job"),
                               {request.version.str(), up_sql});
  if (!rows) return {pg::to_diagnostic(rows.error(), "GEN5002")};
  for (std::size_t row = 0; row < rows->size(); ++row) found.reset_jobs.push_back(rows->text(row, "job"));
  return {};
}

class Work {
 public:
  Work(pg::Connection& connection, const LedgerSchema& schema, const migration::Folder& folder,
       const ResolveRequest& request, const Record* record, Resolved& found)
      : connection_(connection),
        ledger_(schema),
        request_(request),
        migration_(folder.find(request.version)),
        found_(found) {
    edited_ = record != nullptr && migration_ != nullptr && is_edited(*migration_, *record);
  }

  Diagnostics carry_out(LedgerWriter& ledger) {
    switch (request_.resolution) {
      case Resolution::done:
      case Resolution::skip:
        return as_diagnostics(ledger.marked(entry(), found_.after, request_.reason));
      case Resolution::undone:
        if (auto problems = reset(); !problems.empty()) return problems;
        // Without its file: what is known of the run stays as it was recorded.
        return as_diagnostics(ledger.marked({nullptr, request_.version, found_.name, migration::Direction::down},
                                            found_.after, request_.reason));
      case Resolution::forget:
        if (auto problems = reset(); !problems.empty()) return problems;
        return as_diagnostics(ledger.forgotten(request_.version, request_.reason));
      case Resolution::rebless:
        return rebless(ledger);
    }
    return {};
  }

 private:
  Entry entry() const { return {migration_, request_.version, found_.name, migration::Direction::up}; }

  Diagnostics reset() {
    const auto recorded = recorded_up_sql(connection_, ledger_, request_.version);
    return reset_checkpoints(connection_, ledger_, request_, recorded.value_or(migration_ ? migration_->up.text : ""),
                             found_);
  }

  Diagnostics rebless(LedgerWriter& ledger) {
    const std::string up = recorded_up_sql(connection_, ledger_, request_.version).value_or("");
    const std::string down = recorded_down_sql(connection_, ledger_, request_.version).value_or("");
    found_.was_up = support::without_passwords(up);
    found_.was_down = support::without_passwords(down);
    found_.is_up = support::without_passwords(migration_->up.text);
    found_.is_down = migration_->down ? support::without_passwords(migration_->down->text) : "";
    found_.same = !edited_ && up == found_.is_up && down == found_.is_down;
    return found_.same ? Diagnostics{} : as_diagnostics(ledger.reblessed(entry(), request_.reason));
  }

  pg::Connection& connection_;
  const LedgerSchema& ledger_;
  const ResolveRequest& request_;
  const Migration* migration_;
  bool edited_ = false;  ///< by its checksum, which is that of the whole text
  Resolved& found_;
};

}  // namespace

Report resolve(pg::Connection& connection, const migration::Folder& folder, const ResolveRequest& request,
               const RunOptions& options, Resolved& outcome) {
  // Nonsense is refused before anything is written, the ledger included; what counts is the check under the lock.
  auto before = read_ledger_of(connection, options.ledger, folder);
  if (!before) return refused(before.errors());
  describe(before->find(request.version), folder.find(request.version), outcome);
  if (auto problems = check(request, *before, folder, outcome); !problems.empty()) return refused(std::move(problems));
  Report report = change_ledger(connection, options, [&](LedgerWriter& writer) -> Diagnostics {
    auto ledger = read_ledger(connection, options.ledger);
    if (!ledger) return ledger.errors();
    describe(ledger->find(request.version), folder.find(request.version), outcome);
    if (auto problems = check(request, *ledger, folder, outcome); !problems.empty()) return problems;
    outcome.after = state_after(request.resolution, outcome.before);
    return Work(connection, options.ledger, folder, request, ledger->find(request.version), outcome).carry_out(writer);
  });
  if (!report.ok()) return report;
  if (auto after = read_ledger(connection, options.ledger)) {
    outcome.late = !counts_as_applied(outcome.after) && request.version < after->last_applied();
  }
  return report;
}

}  // namespace gen::apply
