#include "gen/apply/rejects.hpp"

#include <algorithm>
#include <map>

#include "apply/files/row_error.hpp"
#include "apply/ledger/unreadable_ledger.hpp"
#include "apply/ledger/writer.hpp"
#include "apply/locks/locked_session.hpp"
#include "apply/locks/retry_schedule.hpp"
#include "checkpoint.hpp"
#include "directive.hpp"
#include "walk.hpp"

namespace gen::apply {
namespace {

constexpr const char* kColumns =
    "SELECT pg_catalog.count(*) FILTER (WHERE a.attname = 'version') FROM pg_catalog.pg_attribute a"
    " WHERE a.attrelid = pg_catalog.to_regclass('{ledger}.rejects') AND a.attnum > 0 HAVING pg_catalog.count(*) > 0";

constexpr const char* kReadRejects =
    "SELECT r.version, r.job, r.key, r.sqlstate, r.error,"
    " pg_catalog.to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS at FROM {ledger}.rejects r"
    " WHERE $1::text IS NULL OR r.version = $1 ORDER BY r.at, r.job, r.key";

constexpr const char* kReadBefore3 =
    "SELECT c.version, r.job, r.key, r.sqlstate, r.error,"
    " pg_catalog.to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS at FROM {ledger}.rejects r"
    " LEFT JOIN {ledger}.checkpoints c ON c.job = r.job WHERE $1::text IS NULL OR c.version = $1 ORDER BY r.at, r.job, "
    "r.key";

Reject reject_of(const pg::Rows& rows, std::size_t row) {
  return {migration::Version(rows.text(row, "version")),
          rows.text(row, "job"),
          rows.text(row, "key"),
          rows.text(row, "sqlstate"),
          rows.text(row, "error"),
          rows.text(row, "at")};
}

/// The statement of a job, with the way to single rows of its table.
struct Job {
  const Batch* batch;
  BatchWalk walk;
};

class Retry {
 public:
  Retry(pg::Connection& connection, const migration::File& file, const RunOptions& options, Retried& outcome)
      : connection_(connection), file_(file), options_(options), outcome_(outcome) {}

  support::Result<void> find_jobs(const std::vector<Reject>& rejects) {
    auto batches = read_batches(file_);
    if (!batches) return batches.errors();
    batches_ = std::move(*batches);
    for (const Reject& reject : rejects) {
      if (jobs_.contains(reject.job)) continue;
      const auto found = std::ranges::find(batches_, reject.job, &Batch::job);
      if (found == batches_.end()) return unusable("no statement of it has the job " + reject.job + " any more");
      auto walk = BatchWalk::find(connection_, *found);
      if (!walk) return walk.error().diagnostic;
      if (walk->by_blocks()) return unusable("the rows of job " + reject.job + " have no key to find them by again");
      jobs_.emplace(reject.job, Job{&*found, std::move(*walk)});
    }
    return {};
  }

  Report run(const std::vector<Reject>& rejects) {
    for (const Reject& reject : rejects) {
      if (options_.stop != nullptr && *options_.stop) {
        return refused({support::warning("GEN5206", "stopped on request", {file_.source, 0, 0}, "run it again")},
                       Outcome::interrupted);
      }
      RetrySchedule schedule(options_.retry_budget, options_.stop);
      auto problem = one(reject);
      while (problem && is_worth_a_retry(problem->sqlstate) && schedule.pause()) problem = one(reject);
      if (problem) return stopped(*problem, jobs_.at(reject.job));
    }
    return {};
  }

 private:
  support::Diagnostic unusable(const std::string& why) const {
    return support::error("GEN5115", "the rows of " + file_.name.version.str() + " cannot be tried again: " + why,
                          {file_.source, 0, 0},
                          "change them by hand, then DELETE FROM " + options_.ledger.table("rejects") +
                              " WHERE version = " + support::quote_literal(file_.name.version.str()));
  }

  /// An error that has nothing to do with the row; nothing when the row is dealt with.
  std::optional<pg::ServerError> one(const Reject& reject) {
    const Job& job = jobs_.at(reject.job);
    const BatchWalk::Bounds bounds = job.walk.only_key(reject.key);
    if (auto begun = connection_.execute("BEGIN"); !begun) return begun.error();
    auto done = connection_.query(job.batch->statement.bounded(bounds.condition), bounds.parameters);
    const std::string& version = reject.version.str();
    if (done) {
      auto removed = remove_reject(connection_, options_.ledger, version, reject.job, reject.key);
      if (removed) removed = connection_.execute("COMMIT");
      if (!removed) return rolled_back(removed.error());
      ++(done->affected() > 0 ? outcome_.changed : outcome_.settled);
      return std::nullopt;
    }
    if (!is_about_rows(done.error().sqlstate)) return rolled_back(done.error());
    (void)rolled_back(done.error());
    auto kept = reject_row(connection_, options_.ledger, version, reject.job, reject.key, done.error());
    if (!kept) return kept.error();
    ++outcome_.left;
    return std::nullopt;
  }

  pg::ServerError rolled_back(pg::ServerError error) {
    if (connection_.alive()) (void)connection_.execute("ROLLBACK");
    return error;
  }

  static Report stopped(const pg::ServerError& error, const Job& job) {
    const bool busy = is_worth_a_retry(error.sqlstate) && !error.connection_lost;
    const std::string code = error.connection_lost ? "GEN5205" : busy ? "GEN5204" : "GEN5201";
    pg::ServerError shown = pg::without_passwords_of(job.batch->statement.sql, error);
    shown.position = 0;
    support::Diagnostic problem = pg::to_diagnostic(shown, code, job.batch->where);
    if (problem.hint.empty()) problem.hint = "the rows before this one are done; remove the cause, and run it again";
    return refused({std::move(problem)}, busy ? Outcome::busy : Outcome::failed);
  }

  pg::Connection& connection_;
  const migration::File& file_;
  const RunOptions& options_;
  Retried& outcome_;
  std::vector<Batch> batches_;
  std::map<std::string, Job> jobs_;
};

std::string in_words(const Retried& outcome) {
  return std::to_string(outcome.changed) + " changed, " + std::to_string(outcome.settled) + " settled, " +
         std::to_string(outcome.left) + " left";
}

}  // namespace

support::Result<std::vector<Reject>> read_rejects(pg::Connection& connection, const LedgerSchema& ledger,
                                                  const std::optional<migration::Version>& version) {
  std::vector<Reject> rejects;
  auto columns = connection.query(ledger.sql(kColumns));
  if (!columns) return unreadable_ledger(columns.error(), connection, ledger, "rejects");
  if (columns->empty()) return rejects;
  const auto parameter = version ? std::optional<std::string>(version->str()) : std::nullopt;
  auto rows = connection.query(ledger.sql(columns->integer(0, 0) > 0 ? kReadRejects : kReadBefore3), {parameter});
  if (!rows) return unreadable_ledger(rows.error(), connection, ledger, "rejects");
  for (std::size_t row = 0; row < rows->size(); ++row) rejects.push_back(reject_of(*rows, row));
  std::ranges::stable_sort(rejects, {}, &Reject::version);
  return rejects;
}

Report retry_rejects(pg::Connection& connection, const migration::Folder& folder, const migration::Version& version,
                     const RunOptions& options, Progress& progress, Retried& outcome) {
  const migration::Migration* migration = folder.find(version);
  if (migration == nullptr) {
    return refused({support::error("GEN5402", "the file of " + version.str() + " is not in the folder", {},
                                   "bring it back, or check that --dir is the right folder")});
  }
  const LockedSession session(connection, options, progress);
  if (!session.ready()) return session.why_not;
  auto rejects = read_rejects(connection, options.ledger, version);
  if (!rejects) return refused(rejects.errors());
  if (rejects->empty()) return {};
  Retry retry(connection, migration->up, options, outcome);
  if (auto found = retry.find_jobs(*rejects); !found) return refused(found.errors());
  Report report = retry.run(*rejects);
  if (connection.alive()) {
    LedgerWriter ledger(connection, options);
    (void)ledger.retried(version, in_words(outcome));
  }
  return report;
}

}  // namespace gen::apply
