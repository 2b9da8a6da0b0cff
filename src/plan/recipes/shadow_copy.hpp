#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/recipes/backfill.hpp"
#include "plan/shadow_tables.hpp"

namespace gen::plan {

/// How the rows of a table get into its new form, which stands in the shadow schema: which columns tell a row apart on
/// both sides, and what becomes of each value.
struct ShadowCopy {
  model::Table before;                     ///< as it stands from expand to contract
  model::Table after;                      ///< under its own name
  std::vector<model::Identifier> key;      ///< unique and not null; two values are two on the other side as well
  std::vector<model::Identifier> arbiter;  ///< those of them that a key of the new form consists of
  std::vector<Backfill::Assignment> columns;
  bool interim = false;                              ///< no key is on both sides: see interim_key.hpp
  bool has_expressions = false;                      ///< some value is more than a column
  std::vector<model::QualifiedName> deferrable;      ///< constraints of the new form that may wait for the commit
  std::vector<model::QualifiedName> old_partitions;  ///< of the table as it stands
  bool has_children = false;                         ///< by INHERITS, on either side: their rows are not its own
};

/// Where no key tells the rows apart on both sides there is an interim one; nothing when that cannot be. `before` is the
/// state between expand and contract.
std::optional<ShadowCopy> find_shadow_copy(const model::Catalog& before, const model::Catalog& after,
                                           const model::Intents& intents, const model::ObjectKey& table);

/// The triggers that keep the new form in step, with their function. After each change of a row the row is read anew
/// and put over, so that neither the order of other triggers nor what they change can make a difference.
render::Script start_sync(const ShadowCopy& copy);
render::Script stop_sync(const ShadowCopy& copy);
model::ObjectKey sync_trigger(const ShadowCopy& copy);

/// The batches that put over the rows that are there.
Backfill copy_backfill(const ShadowCopy& copy);
/// One INSERT of all rows that the old form has.
render::SqlText copy_all_rows(const ShadowCopy& copy);
/// A query of one boolean: every row is in both. One snapshot shows both sides of each change.
std::string rows_are_in_step(const ShadowCopy& copy);

}  // namespace gen::plan
