#pragma once

#include <optional>

#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/fill_trigger.hpp"

namespace gen::plan {

/// The counter of a column that a shadow takes the place of: the sequence of its identity, or one that its default
/// draws from and that comes or goes with the swap. It goes on where it stood, in both directions.
class SwappedCounter {
 public:
  SwappedCounter(const RecipeContext& context, const model::Table& before, const model::Table& after,
                 const ColumnShadow& shadow);

  bool exists() const { return (old_identity() || leaves_) && (new_identity() || comes_); }
  /// The identity that the shadow has while the columns are exchanged.
  std::optional<model::Identity> identity() const { return exists() ? shadow_.after.identity : std::nullopt; }

  // All of them are empty without a counter.
  render::Script let_go() const;     ///< first: programs write no numbers of their own any more
  render::Script take_hold() const;  ///< the way back: last
  render::Script begin() const;      ///< the new counter, under a name of its own, while the old column stands
  render::Script take_name() const;  ///< once the old column is gone
  render::Script give_name() const;  ///< the way back: first
  /// The old counter again, once the old column stands as `bare`, which then has its identity.
  render::Script restore(model::Column& bare) const;

 private:
  bool old_identity() const { return shadow_.before.identity.has_value(); }
  bool new_identity() const { return shadow_.after.identity.has_value(); }
  model::QualifiedName old_name() const;
  model::QualifiedName new_name() const;

  const model::Table& before_;
  const model::Table& after_;
  ColumnShadow shadow_;
  std::optional<model::Sequence> leaves_;
  std::optional<model::Sequence> comes_;
  std::optional<RowTrigger> ahead_;  ///< where the old column has a counter that only expand gave it
};

}  // namespace gen::plan
