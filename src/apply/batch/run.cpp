#include "run.hpp"

#include "execution.hpp"

namespace gen::apply {

namespace {

pg::Expected<BatchWalk, Failure> find_walk(RunContext& context, const migration::File& file, const Batch& batch) {
  RetrySchedule schedule(context.options.retry_budget, context.options.stop);
  std::unique_ptr<BlockerWatch> watch;
  while (true) {
    auto walk = BatchWalk::find(context.connection, batch);
    if (walk || !is_worth_a_retry(walk.error().sqlstate) || !schedule.pause()) return walk;
    if (!watch) watch = std::make_unique<BlockerWatch>(context.connection, context.options.show_queries);
    context.progress.retrying(file, schedule.attempts(), watch->last_seen());
  }
}

}  // namespace

std::optional<Failure> run_batches(RunContext& context, const migration::File& file, const Entry& entry,
                                   const Batch& batch, bool resumed, BatchTotals& totals) {
  if (context.connection.in_transaction()) {
    return Failure{support::error("GEN5111", "batches commit one by one, and a transaction is open here",
                                  batch.directive, "put BEGIN and COMMIT around other statements only"),
                   "25001", false};
  }
  auto walk = find_walk(context, file, batch);
  if (!walk) return walk.error();
  return BatchExecution(context, file, entry, batch, std::move(*walk), totals).run(resumed);
}

std::optional<support::Diagnostic> warn_of_rejects(RunContext& context, const Entry& entry, const Batch& batch) {
  const std::int64_t count = count_rejects(context.connection, context.options.ledger, entry.version.str(), batch.job);
  if (count == 0) return std::nullopt;
  const auto walk = BatchWalk::find(context.connection, batch);
  const std::string list = "gen rejects " + entry.version.str();
  const bool findable = walk && !walk->by_blocks();
  return support::warning("GEN5208",
                          std::to_string(count) + (count == 1 ? " row" : " rows") + " could not be changed and " +
                              (count == 1 ? "was" : "were") + " left as " + (count == 1 ? "it is" : "they are"),
                          batch.where,
                          list + " lists them; " +
                              (findable ? "mend what is wrong, then: " + list + " --retry"
                                        : "they have no key to find them by again, so change them by hand"));
}

}  // namespace gen::apply
