#pragma once

#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"
#include "plan/dependents.hpp"

namespace gen::plan {

/// What hangs on columns that are about to be exchanged and must be dropped and made again in the same transaction:
/// views (and views of those), functions whose bodies are parsed, rules, policies, triggers, extended statistics
/// (zero-downtime design, 1.4).
struct StepAside {
  std::vector<model::ObjectKey> keys;  ///< what others need stands before them
  model::ObjectKey obstacle;           ///< something that cannot step aside; empty name = nothing
};

/// `also`: what steps aside in any case, as far as the catalog has it.
StepAside find_step_aside(const model::Catalog& catalog, const Dependents& links,
                          const std::vector<model::ObjectKey>& columns, const std::vector<model::ObjectKey>& also = {});

render::Script drop_aside(const StepAside& aside, const model::Catalog& catalog);
render::Script make_aside(const StepAside& aside, const model::Catalog& catalog);

}  // namespace gen::plan
