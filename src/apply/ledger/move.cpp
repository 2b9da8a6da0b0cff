#include "gen/apply/ledger_move.hpp"

#include "apply/locks/locked_session.hpp"
#include "apply/session_settings.hpp"
#include "gen/support/counted.hpp"
#include "writer.hpp"

namespace gen::apply {
namespace {

/// As PostgreSQL reads an array; versions and checksums hold neither quotes nor commas.
std::string files_as_array(const migration::Folder& folder) {
  std::string text;
  for (const migration::Migration& each : folder.migrations)
    text += (text.empty() ? "" : ",") + ('"' + each.version.str() + ' ' + each.checksum + '"');
  return '{' + text + '}';
}

/// How many files of the folder ran by that ledger, as they are now.
support::Result<std::size_t> count_recorded(pg::Connection& connection, const LedgerSchema& ledger,
                                            const migration::Folder& folder) {
  auto rows = connection.query(ledger.sql("SELECT pg_catalog.count(*) FROM {ledger}.migrations"
                                          " WHERE version || ' ' || checksum = ANY ($1::text[])"),
                               {files_as_array(folder)});
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5001");
  return static_cast<std::size_t>(rows->integer(0, 0));
}

std::string called(const LedgerSchema& ledger) {
  return ledger.project().empty() ? "a project without a name" : "the project \"" + ledger.project() + '"';
}

support::Diagnostic lies_elsewhere(const LedgerSchema& schema, const LedgerSchema& other, std::size_t recorded) {
  support::Diagnostic problem = support::error(
      "GEN5601",
      "this project has no ledger in schema " + schema.name() + ", and schema " + other.name() + " has one in which " +
          support::counted(recorded, "file") + " of this folder " + (recorded == 1 ? "is" : "are") + " recorded",
      {}, "move it: gen resolve --ledger-from " + other.name() + " --reason TEXT; or put the name in gen.toml right");
  problem.notes.push_back({"this run is for " + called(schema), {}});
  problem.notes.push_back(
      {"where that ledger is another project's, and this one shares files with it: gen baseline "
       "gives this project a ledger of its own",
       {}});
  return problem;
}

support::Result<void> check_move(pg::Connection& connection, const LedgerSchema& from, const LedgerSchema& to,
                                 const migration::Folder& folder) {
  auto there = read_ledger(connection, from);
  if (!there) return there.errors();
  if (!there->exists) {
    return support::error("GEN5603", "there is no ledger in schema " + from.name(), {},
                          "gen scope lists the ledgers of this database");
  }
  auto taken = connection.query("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1", {to.name()});
  if (!taken) return pg::to_diagnostic(taken.error(), "GEN5002");
  if (!taken->empty()) {
    return support::error("GEN5604", "there is a schema " + to.name() + " already; a ledger is not merged into it", {},
                          "look what it holds; where nothing of it is needed, drop it, then try again");
  }
  auto recorded = count_recorded(connection, from, folder);
  if (!recorded) return recorded.errors();
  if (*recorded > 0) return {};
  return support::error(
      "GEN5605",
      "no file of the folder is recorded in schema " + from.name() + " as it is: it is the ledger of another project",
      {}, "check gen.toml and --dir; a project without a ledger begins with gen up or gen baseline");
}

support::Result<void> carry_out(pg::Connection& connection, const LedgerSchema& from, const std::string& reason,
                                const RunOptions& options) {
  const LedgerSchema& to = options.ledger;
  auto done = connection.execute("BEGIN; ALTER SCHEMA " + from.name() + " RENAME TO " + to.name());
  if (!done) return pg::to_diagnostic(done.error(), "GEN5002");
  LedgerWriter ledger(connection, options);
  if (auto problem = ledger.moved(from.name(), reason)) return pg::to_diagnostic(*problem, "GEN5002");
  done = connection.execute("COMMIT");
  if (!done) return pg::to_diagnostic(done.error(), "GEN5002");
  return {};
}

}  // namespace

support::Result<Ledger> read_ledger_of(pg::Connection& connection, const LedgerSchema& schema,
                                       const migration::Folder& folder) {
  auto ledger = read_ledger(connection, schema);
  if (!ledger || ledger->exists || folder.migrations.empty()) return ledger;
  auto others = other_ledgers(connection, schema);
  if (!others) return others.errors();
  for (const LedgerSchema& other : *others) {
    auto recorded = count_recorded(connection, other, folder);
    if (!recorded) return recorded.errors();
    if (*recorded > 0) return lies_elsewhere(schema, other, *recorded);
  }
  return ledger;
}

Report move_ledger(pg::Connection& connection, const LedgerSchema& from, const migration::Folder& folder,
                   const std::string& reason, const RunOptions& options) {
  // Nonsense is refused before it waits for anybody; what counts is the check under the locks.
  if (auto checked = check_move(connection, from, options.ledger, folder); !checked) return refused(checked.errors());
  RunOptions of_source = options;
  of_source.ledger = from;
  Progress silent;
  const LockedSession session(connection, of_source, silent);
  if (!session.ready()) return session.why_not;
  const auto lock = RunLock::take(
      connection, options.ledger, options.run_lock_wait, [](const std::string&) {}, options.stop);
  if (!lock) return refused({lock_is_held(connection, options.ledger)}, Outcome::busy);
  if (auto checked = check_move(connection, from, options.ledger, folder); !checked) return refused(checked.errors());
  auto moved = carry_out(connection, from, reason, options);
  if (moved) return {};
  if (connection.alive()) (void)connection.execute("ROLLBACK");
  return refused(moved.errors());
}

}  // namespace gen::apply
