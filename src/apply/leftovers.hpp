#pragma once

#include "file_run.hpp"
#include "statement_shape.hpp"

namespace gen::apply {

/// What a step that cannot run in a transaction finds when it begins.
struct Readiness {
  bool already_done = false;  ///< an earlier run did it, but did not live to record it
  std::string instead;        ///< run this in its place ("" = as it stands)
  std::optional<Failure> failure;
};

/// Mends what a killed or failed earlier run of the same statement left: drops an INVALID index (CREATE INDEX ... IF
/// NOT EXISTS would keep it for ever) and the _ccnew and _ccold of a REINDEX, finishes a half-done DETACH.
/// `after_crash`: the earlier run died during this very step.
Readiness mend_leftovers(RunContext& context, const migration::File& file, std::size_t index,
                         const StatementShape& shape, bool after_crash);

/// After the step failed: takes the INVALID index away that it left. True when nothing of the step remains.
bool remove_debris(RunContext& context, const StatementShape& shape);

}  // namespace gen::apply
