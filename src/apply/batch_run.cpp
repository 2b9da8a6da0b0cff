#include "batch_run.hpp"

#include "batch_execution.hpp"

namespace gen::apply {

std::optional<Failure> run_batches(RunContext& context, const migration::File& file, const Entry& entry,
                                   const Batch& batch, bool resumed, BatchTotals& totals) {
  if (context.connection.in_transaction()) {
    return Failure{support::error("GEN5111", "batches commit one by one, and a transaction is open here",
                                  batch.directive, "put BEGIN and COMMIT around other statements only"),
                   "25001", false};
  }
  auto walk = BatchWalk::find(context.connection, batch);
  if (!walk) return Failure{walk.errors().front(), "", false};
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
