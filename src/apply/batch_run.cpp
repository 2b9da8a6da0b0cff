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
  const std::int64_t count = count_rejects(context.connection, entry.version.str(), batch.job);
  if (count == 0) return std::nullopt;
  return support::warning("GEN5208",
                          std::to_string(count) + (count == 1 ? " row" : " rows") + " could not be changed and " +
                              (count == 1 ? "was" : "were") + " left as " + (count == 1 ? "it is" : "they are"),
                          batch.where,
                          "gen rejects " + entry.version.str() + " lists them; mend what is wrong, then: gen rejects " +
                              entry.version.str() + " --retry");
}

}  // namespace gen::apply
