#pragma once

#include "apply/files/run.hpp"
#include "directive.hpp"

namespace gen::apply {

/// What batches did in this run.
struct BatchTotals {
  std::int64_t rows = 0;      ///< touched by the statement
  std::int64_t batches = 0;   ///< committed
  std::int64_t rejected = 0;  ///< put into gen.rejects
  bool under_way = false;     ///< this run or an earlier one has committed a batch
};

/// Runs one statement in batches: each is a transaction of its own that moves the row of gen.checkpoints along with the
/// rows, so that a run which dies anywhere goes on behind the last batch and touches no row twice. `resumed`: an
/// earlier run of this file stopped in this very statement; otherwise the walk begins anew, unless psql began it.
/// Failures: the server's GEN5201, GEN5112 the key, GEN5114 the job is another file's, GEN5207 outside the window,
/// GEN5206 asked to stop, GEN5210 stopped in gen.checkpoints, GEN5209 gen:throttle.
std::optional<Failure> run_batches(RunContext& context, const migration::File& file, const Entry& entry,
                                   const Batch& batch, bool resumed, BatchTotals& totals);

/// GEN5208, a warning, when rows of that job lie in gen.rejects.
std::optional<support::Diagnostic> warn_of_rejects(RunContext& context, const Entry& entry, const Batch& batch);

}  // namespace gen::apply
