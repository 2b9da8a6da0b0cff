#pragma once

#include <set>
#include <vector>

#include "plan/recipes/recipe.hpp"

namespace gen::plan {

/// Foreign keys on both sides of a key of a partitioned table that is exchanged in contract.
class KeyReferences {
 public:
  /// `before`: the key or index that goes; `after`: the key that comes.
  KeyReferences(RecipeContext& context, const model::ObjectKey& before, const model::ObjectKey& after);

  bool empty() const { return old_.empty() && new_.empty(); }
  /// Drops those of the old state; for the start of the exchange.
  render::Script let_go() const;
  /// Those of the new state, enforced and not proven; for its end. They are proven behind it, each in a transaction of
  /// its own.
  render::Script take_up() const;
  void prove_later() const;
  /// The same on the way back, where those of the old state are proven at once.
  render::Script let_go_again() const;
  render::Script take_up_again() const;
  /// The tables that are locked for it; `scans`: and read.
  std::vector<Effects> effects(bool scans) const;

 private:
  render::Script unproven(const model::Constraint& key) const;
  render::Script drop_unproven(const model::Constraint& key) const;

  RecipeContext& context_;
  std::vector<const model::Constraint*> old_;
  std::vector<const model::Constraint*> new_;
};

}  // namespace gen::plan
