#pragma once

#include <set>
#include <vector>

#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/shadow_copies.hpp"
#include "plan/recipes/step_aside.hpp"
#include "plan/recipes/swapped_counter.hpp"

namespace gen::plan {

/// The one transaction in which shadow columns take the place of the columns they follow, and the way back to the
/// state before it. Everything on the way up is catalog work: proofs and indexes stand ready.
struct ColumnSwap {
  const model::Table& before;
  const model::Table& after;
  std::vector<ColumnShadow> shadows;
  ShadowCopies copies;
  RowTrigger trigger;
  std::string job;
  StepAside aside_before;  ///< as they stand when the swap begins
  StepAside aside_after;
  std::vector<model::Sequence> owned_before;  ///< sequences that belong to the columns
  std::vector<model::Sequence> owned_after;
  std::vector<model::Object> standing;   ///< old forms of what is carried over that no old column takes along
  std::vector<SwappedCounter> counters;  ///< one a shadow
  const model::Catalog& from;
  const model::Catalog& to;

  void find_surroundings(const RecipeContext& context, const std::vector<model::ObjectKey>& columns);

  /// All tables that the exchange locks, and views that step aside.
  std::set<model::QualifiedName> locked() const;

  render::Script up() const;
  render::Script down() const;

 private:
  const SwappedCounter& counter_of(const ColumnShadow& shadow) const;  ///< REQUIRES: one of `shadows`
  std::set<model::QualifiedName> locked_tables() const;
  render::SqlText lock() const;
  render::Script release(const std::vector<model::Sequence>& sequences) const;
  render::Script exchange() const;
  render::Script settle() const;
  render::Script step_back() const;
  render::Script make_old_columns() const;
  render::Script restore() const;
  render::Script marks(const model::Table& table) const;
  bool is_marked(const model::Table& table) const;
};

}  // namespace gen::plan
