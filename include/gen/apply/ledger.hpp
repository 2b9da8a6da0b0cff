#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// The ledger is schema `gen` of the target database, or `gen_NAME` of a project with a name. Tables:
///   gen.settings     name, value; `ledger_version` is 3
///   gen.migrations   one row per file that was ever run here (struct Record)
///   gen.events       what happened when and by whom; rows are only ever added
///   gen.checkpoints  job, last, upper, done: where a statement in batches stands, written in the transaction of each
///                    batch; paused, stop, batch_size and pause_ms may be set with psql while it runs
///   gen.rejects      rows that a backfill could not convert, by version, job and key
///   gen.identity     which environment this database is (gen/apply/identity.hpp)
///   gen.parked       columns and tables that a contract put aside instead of dropping them

enum class State { pending, running, completed, failed, skipped, rolled_back, baseline };
std::string_view state_name(State state);
std::optional<State> state_of(std::string_view name);
/// completed, skipped and baseline: the file is not to be run again.
bool counts_as_applied(State state);

/// One row of gen.migrations, without the SQL texts. Times are UTC, `YYYY-MM-DD HH:MM:SS`.
struct Record {
  migration::Version version;
  std::string name;
  migration::Kind kind = migration::Kind::schema;
  std::optional<migration::Phase> phase;
  State state = State::pending;
  migration::Direction direction = migration::Direction::up;  ///< of the last run
  std::string checksum;
  std::size_t steps_total = 0;
  std::size_t steps_done = 0;
  std::vector<std::string> step_hashes;     ///< checksums of the steps done, for files that run outside a transaction
  std::optional<std::size_t> step_started;  ///< the step that was begun last, outside a transaction; it may not be done
  std::string error;                        ///< of the last run; "" when it worked
  std::string sqlstate;
  std::size_t error_line = 0;   ///< where in the file the failed statement begins, from 1; 0 unknown
  std::string error_statement;  ///< the statement that failed, cut off where it is long
  std::string error_detail;
  std::string error_hint;
  std::string fingerprint_before;
  std::string fingerprint_after;
  std::string started_at;
  std::string finished_at;
  std::int64_t ms = 0;
  std::int64_t rank = 0;  ///< order of application
  std::string role;
  std::string host;
  std::string gen_version;
  std::string git_sha;
  std::string note;
};

struct Ledger {
  bool exists = false;
  std::vector<Record> records;  ///< in version order
  std::string now;              ///< the server's clock when it was read; UTC, as in Record

  const Record* find(const migration::Version& version) const;
  /// The highest version that counts as applied; empty without one. Contracts count as well.
  migration::Version last_applied() const;
};

/// Reads only; works where the ledger does not exist (it is then empty) and for a role that may SELECT from it.
/// Errors: GEN5001 the query failed (the hint has the GRANT), GEN5003 the ledger is of a newer gen.
support::Result<Ledger> read_ledger(pg::Connection& connection, const LedgerSchema& schema);

/// Ledgers of other projects in the database, as far as the role may read them, in the order of their names.
/// Errors: GEN5001.
support::Result<std::vector<LedgerSchema>> other_ledgers(pg::Connection& connection, const LedgerSchema& schema);

/// Creates the ledger, or brings an older one up to date; nothing is written when it is as it should be. REQUIRES: the
/// run lock is held. Errors: GEN5002, GEN5602 the schema is there and holds something else.
support::Result<void> ensure_ledger(pg::Connection& connection, const LedgerSchema& schema);

/// The SQL that a file had when it ran; nothing when there is none.
std::optional<std::string> recorded_up_sql(pg::Connection& connection, const LedgerSchema& schema,
                                           const migration::Version& version);
std::optional<std::string> recorded_down_sql(pg::Connection& connection, const LedgerSchema& schema,
                                             const migration::Version& version);

}  // namespace gen::apply
