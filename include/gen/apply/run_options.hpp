#pragma once

#include <atomic>
#include <chrono>
#include <ctime>
#include <functional>
#include <optional>
#include <string>

#include "gen/apply/batch.hpp"
#include "gen/apply/ledger_schema.hpp"
#include "gen/apply/time_window.hpp"
#include "gen/migration/file.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// What a failing file of kind data does to the run.
enum class OnError {
  stop,
  warn,  ///< it stays failed, its errors become warnings, and the run goes on, up to the first contract
};

/// What `up` and `down` have in common.
struct RunOptions {
  LedgerSchema ledger;  ///< of the project whose files run
  /// Of one attempt. Statements behind a waiting ACCESS EXCLUSIVE request wait as well, so it stays short, and below
  /// deadlock_timeout (1 s by default), so that in a lock cycle it is our statement that gives way.
  std::chrono::milliseconds lock_timeout{200};
  std::chrono::milliseconds retry_budget{60'000};   ///< for all attempts of a file (of a step, outside transactions)
  std::chrono::milliseconds run_lock_wait{10'000};  ///< for another gen that runs on this database
  /// Of a statement ... CONCURRENTLY, which runs without lock_timeout; it is then cancelled, and what it left is taken
  /// away. 0: as long as it takes.
  std::chrono::milliseconds concurrently_timeout{0};
  std::chrono::milliseconds first_sign{5'000};   ///< of a statement that takes long: after so much time
  std::chrono::milliseconds next_signs{10'000};  ///< and again after each so much
  bool show_queries = false;                     ///< say what sessions run that are in the way; it may be private
  std::optional<TimeWindow> window;              ///< no file, no step and no batch begins outside
  std::function<std::time_t()> clock;            ///< for the window; empty: that of this machine
  OnError data_errors = OnError::stop;           ///< of an `up`
  std::string git_sha;                           ///< recorded with each file
  std::string note;                              ///< recorded with each file
  BatchOptions batch;                            ///< wins over what files say about their batches
  BatchOptions batch_defaults;                   ///< for what neither `batch` nor the file says
  const std::atomic<bool>* stop = nullptr;       ///< becomes true when the run shall end at the next good place

  /// Reads what the schema is now as one short text, equal for equal schemas. Called outside transactions, once before
  /// the first file and once after each. Empty: fingerprints are neither recorded nor compared. An error ends the
  /// reading for this run, not the run.
  std::function<support::Result<std::string>(pg::Connection&)> fingerprint;
  /// Called once, under the run lock, when there is something to run and before it is; an error stops the run with
  /// nothing changed. For a backup.
  std::function<support::Result<void>()> before_run;
  /// Called in front of each file, after its gen:hold and the window were asked; an error stops the run there, with
  /// nothing of that file run. For a hook.
  std::function<support::Result<void>(const migration::File&)> before_file;
  /// Called once, before the first file of kind data; an error stops the run in front of that file.
  std::function<support::Result<void>()> before_data;
};

}  // namespace gen::apply
