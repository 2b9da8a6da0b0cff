#pragma once

#include <vector>

#include "plan/recipes/recipe.hpp"

/// Indexes of partitioned tables (zero-downtime design, 1.2): one ON ONLY each partitioned table, one built
/// concurrently on each leaf, then attached; the one on top becomes valid with the last of them.
namespace gen::plan {

/// An index of a partitioned table with those of its partitions.
struct IndexTree {
  model::Index top;
  std::vector<model::Index> inner;   ///< of partitions that are partitioned themselves, each behind the one above it
  std::vector<model::Index> leaves;  ///< of the other partitions, in the order of their names
};

bool is_partitioned(const model::Catalog& catalog, const model::QualifiedName& relation);

/// REQUIRES: `top` is an index of a partitioned table in `catalog`.
IndexTree index_tree(const model::Catalog& catalog, const model::Index& top);

/// Whether a recipe for an index above sees to this one: it comes, goes or is replaced as part of that.
bool follows_index_above(const RecipeContext& context, const model::Index& index);

/// Whether programs make partitions of this table, or of one below, so that a plan does not know all of them.
bool has_unknown_partitions(const RecipeContext& context, const model::Catalog& catalog,
                            const model::QualifiedName& table);

/// True, and refused, where a part of the tree is behind a constraint of its partition: that comes and goes with it,
/// and not with the index.
bool has_constraints_below(RecipeContext& context, const model::Catalog& catalog, const IndexTree& tree,
                           const model::ObjectKey& subject);

/// The recipes of create_index.cpp for such an index.
void create_index_tree(RecipeContext& context, const model::Index& index);
void drop_index_tree(RecipeContext& context, const model::Index& index);
/// The step of migrate. Members that stood before the plan are only attached.
void build_index_tree(RecipeContext& context, const IndexTree& tree, const model::ObjectKey& subject);
void replace_index_tree(RecipeContext& context, const model::Index& before, const model::Index& after);

/// What completes an index of a partitioned table over the partitions that are there when it runs, whoever made them: a
/// block for psql, and in front of it the line by which gen itself builds them concurrently.
render::SqlText complete_index(const model::Index& top);
/// The same for any statement that makes such an index: `start`, the partition, `end`. `top`: the index of `relation`.
render::SqlText complete_tree(const model::QualifiedName& relation, const model::QualifiedName& top,
                              const std::string& start, const std::string& end);

}  // namespace gen::plan
