#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/recipes/recipe.hpp"

namespace gen::plan {

/// Rows that are brought up to date in batches.
struct Backfill {
  std::string job;          ///< key of its row in gen.checkpoints
  model::Table table;       ///< under the name that it has in migrate
  model::Identifier alias;  ///< the name by which expressions may call the table
  struct Assignment {
    model::Identifier column;
    std::string expression;
  };
  bool only = false;  ///< the rows of its children are not walked
  std::vector<Assignment> assignments;
  std::string pending;  ///< condition of the rows that still need it: a second run touches no row twice
  /// Instead of assignments: rows are put into another table.
  struct Copy {
    model::QualifiedName target;
    std::vector<Assignment> columns;         ///< of the target, with expressions over the table
    std::vector<model::Identifier> arbiter;  ///< unique in the target: a row that is there already stays as it is
  };
  std::optional<Copy> copy = {};
};

/// The script of the backfill: a DO block that commits after each batch, with the place it has reached in the
/// transaction of the batch. Rows are walked along the primary key, else a unique key of NOT NULL columns, else the
/// blocks of the table. `catalog` is asked for the keys. While it runs, its row in gen.checkpoints is obeyed: paused,
/// stop, batch_size, pause_ms (zero-downtime design, 2.4 item 6 and appendix A).
render::Script backfill_script(const Backfill& backfill, const model::Catalog& catalog);

/// The step of migrate; `subject_table` is the table under its own name.
Step backfill_step(const RecipeContext& context, const Backfill& backfill, const model::ObjectKey& subject,
                   support::SourceSpan cause);

}  // namespace gen::plan
