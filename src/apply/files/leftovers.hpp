#pragma once

#include "run.hpp"
#include "statement_shape.hpp"

namespace gen::apply {

/// What a step that cannot run in a transaction finds when it begins.
struct Readiness {
  bool already_done = false;  ///< an earlier run did it, but did not live to record it
  std::string instead;        ///< run this in its place ("" = as it stands)
  std::optional<Failure> failure;
};

/// Classifies by the catalogs what an earlier run of the same statement may have left, and mends it: an INVALID index
/// of the wanted definition is dropped (CREATE INDEX ... IF NOT EXISTS would keep it for ever; one without a name in
/// the statement is known by its definition), so are the _ccnew and _ccold of a REINDEX, and a half-done DETACH is
/// finished. An index of that name with another definition is not ours: GEN5222, whether it is valid or not. `begun`:
/// the ledger says that an earlier run began this very step and did not live to tell how it ended.
Readiness mend_leftovers(RunContext& context, const migration::File& file, std::size_t index,
                         const StatementShape& shape, bool begun);

/// After the step failed: takes away what it left. True when nothing of the step remains.
bool remove_debris(RunContext& context, const migration::File& file, std::size_t index, const StatementShape& shape);

/// The failure of a statement whose object is there, or gone, already: what a step meets that an earlier run completed
/// without living to record it. For `begun` steps only.
bool was_done_before(const StatementShape& shape, std::string_view sqlstate);

}  // namespace gen::apply
