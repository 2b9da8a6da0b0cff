#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "gen/migration/file.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// What becomes of a batch that a row spoils (a failed cast, a violated constraint, an exception of a trigger).
enum class OnBadRow {
  stop,        ///< the run ends there; batches before it stay
  quarantine,  ///< the rows are found, put into gen.rejects and left as they are
};

/// How rows are changed in batches. Four places may set a member; the first of them wins: the run
/// (`RunOptions::batch`, flags of `gen up`), the file's `-- gen:batch` directive, `RunOptions::batch_defaults` ([batch]
/// of gen.toml), the default. Size and pause can
/// besides be changed while it runs, in the row of gen.checkpoints, which wins over all. 0 means "off" for every limit.
struct BatchOptions {
  using Duration = std::chrono::milliseconds;

  std::optional<std::int64_t> size;      ///< rows of the first batch; 1000
  std::optional<std::int64_t> min_size;  ///< adaption does not go below; 1
  std::optional<std::int64_t> max_size;  ///< nor above; 100000
  std::optional<Duration> target;        ///< how long a batch's transaction shall take; 100 ms. Off: the size stays
  std::optional<Duration> pause;         ///< between two batches; none
  std::optional<OnBadRow> on_error;      ///< stop
  std::optional<Duration> max_lag;       ///< wait while a standby is further behind; 10 s
  std::optional<std::int64_t> max_lag_bytes;   ///< the same in bytes of WAL; off
  std::optional<std::int64_t> max_slot_bytes;  ///< wait while a replication slot holds back more WAL; off
  std::optional<std::int64_t> max_wal_rate;    ///< bytes of WAL that the whole server may write in a second; off
  std::optional<bool> autovacuum;              ///< wait while autovacuum works on the table; yes
};

/// Sets one member by its name, with the value as it stands in a directive or behind a flag: counts `5000`, times
/// `50ms` `10s` `2min` `1h`, sizes `64kB` `16MB` `1GB`, `on_error` stop or quarantine, `autovacuum` wait or ignore;
/// `off` turns a limit off. Errors: GEN5110, without a place; `options` is then as it was.
support::Result<void> set_batch_option(BatchOptions& options, std::string_view name, std::string_view value);

/// Where a batched statement stands; told after each batch.
struct BatchProgress {
  std::string job;                  ///< its row in gen.checkpoints
  std::int64_t rows_done = 0;       ///< rows of the table that were walked over, by earlier runs as well
  std::int64_t rows_estimated = 0;  ///< rows of the table as the planner sees them; 0: it cannot tell
  double rows_per_second = 0;       ///< over this run, pauses included
  std::optional<std::chrono::seconds> eta;
  std::int64_t rejected = 0;  ///< rows put into gen.rejects by this run
};

}  // namespace gen::apply
