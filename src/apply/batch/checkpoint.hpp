#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

/// The row of one batched statement in the ledger's checkpoints: how far it is, and what people want of it.
struct BatchCheckpoint {
  std::optional<std::string> version;  ///< of the file; nothing when psql began it
  std::optional<std::string> last;     ///< edge that is done
  std::optional<std::string> upper;    ///< edge where it ends: the last row there was when it began
  bool done = false;
  bool paused = false;
  bool stop = false;
  std::optional<std::int64_t> batch_size;
  std::optional<std::int64_t> pause_ms;
  std::int64_t rows_done = 0;  ///< rows that the statement touched
  std::int64_t rows_seen = 0;  ///< rows that were walked over
};

using CheckpointOutcome = pg::Expected<std::optional<BatchCheckpoint>, pg::ServerError>;

/// Opens a transaction whose statements may take `limit` (0: as long as they like), and reads the row in it; nothing
/// when there is none. The row is locked, so that neither a second session nor a person changes it meanwhile.
CheckpointOutcome open_at_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                     std::chrono::milliseconds limit);

/// Begins from the first row, whatever an earlier version of the same job left; what this one rejected before goes.
pg::QueryOutcome begin_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                  const std::string& version, const std::optional<std::string>& upper);
/// Goes on with what psql began.
pg::QueryOutcome adopt_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                  const std::string& version);

/// Commits the transaction, which has the rows themselves in it: that is the whole point.
pg::QueryOutcome commit_at_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job,
                                      const std::string& last, std::uint64_t rows_done, std::int64_t rows_seen);
pg::QueryOutcome finish_checkpoint(pg::Connection& connection, const LedgerSchema& ledger, const std::string& job);
/// A run of `version` stopped half-way, and may go on.
bool is_unfinished(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version);

// Rows put aside belong to the version: another one may call its job the same.
pg::QueryOutcome reject_row(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version,
                            const std::string& job, const std::string& key, const pg::ServerError& why);
pg::QueryOutcome remove_reject(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version,
                               const std::string& job, const std::string& key);
std::int64_t count_rejects(pg::Connection& connection, const LedgerSchema& ledger, const std::string& version,
                           const std::string& job);

}  // namespace gen::apply
