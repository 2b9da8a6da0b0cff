#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/recipes.hpp"

/// UNIQUE and PRIMARY KEY of partitioned tables (zero-downtime design, 1.2): ON ONLY each partitioned table; on each
/// leaf a unique index that is built concurrently and becomes the constraint; then attached. Within one file, since
/// nothing but dropping the constraint takes a part of it back.
namespace gen::plan {
namespace {

using model::Constraint;
using model::Object;
using model::QualifiedName;
using render::Script;

/// A key of a partitioned table with those of its partitions.
struct KeyTree {
  Constraint top;
  std::vector<Constraint> inner;  ///< of partitions that are partitioned themselves, each behind the one above it
  std::vector<Constraint> leaves;
};

QualifiedName table_of(const Constraint& key) { return {key.key.schema, key.key.owner}; }

void collect_keys(const model::Catalog& catalog, const Constraint& above, KeyTree& tree) {
  for (const auto& [key, object] : catalog.objects) {
    const auto* below = std::get_if<Constraint>(&object);
    if (below == nullptr || below->index_parent.empty() || below->index_parent != above.index) continue;
    if (!is_partitioned(catalog, table_of(*below))) {
      tree.leaves.push_back(*below);
      continue;
    }
    tree.inner.push_back(*below);
    collect_keys(catalog, *below, tree);
  }
}

/// Their indexes stood before the plan: what is to become of them is another recipe's business.
bool stands_already(RecipeContext& context, const KeyTree& tree) {
  for (const std::vector<Constraint>* part : {&tree.inner, &tree.leaves}) {
    for (const Constraint& key : *part) {
      if (!context.from.contains(key.key) && !has_relation(context.from, key.index)) continue;
      context.refuse(tree.top.key, "its partition " + to_string(table_of(key)) + " has such a key already", key.span);
      return true;
    }
  }
  return false;
}

Script build_keys(const RecipeContext& context, const KeyTree& tree) {
  Script script = render::add_constraint(tree.top, false, true);
  for (const Constraint& key : tree.inner) {
    append(script, render::add_constraint(key, false, true));
    script.push_back(render::attach_index(key.index_parent, key.index));
  }
  for (const Constraint& key : tree.leaves) {
    script.push_back(render::create_index(index_of_key(key, key.index.name), true));
    script.push_back(render::add_constraint_using_index(key, key.index.name));
    script.push_back(render::attach_index(key.index_parent, key.index));
  }
  if (has_unknown_partitions(context, context.to, table_of(tree.top)))
    script.push_back(complete_tree(table_of(tree.top), tree.top.index, "ALTER TABLE ", " ADD " + tree.top.definition));
  append(script, render::dress(Object(tree.top)));
  for (const std::vector<Constraint>* part : {&tree.inner, &tree.leaves}) {
    for (const Constraint& key : *part) append(script, render::dress(Object(key)));
  }
  return script;
}

/// NOT NULL of its columns comes from proofs of contract.
bool waits_for_not_null(const RecipeContext& context, const Constraint& key) {
  if (key.type != "primary key") return false;
  for (const model::Identifier& name : key.columns) {
    const model::Column* column = find_column(context.from, column_key(owner_table_key(key.key), name));
    if (column == nullptr || !column->not_null) return true;
  }
  return false;
}

}  // namespace

void add_key_tree(RecipeContext& context, const Constraint& key) {
  KeyTree tree{key, {}, {}};
  collect_keys(context.to, key, tree);
  if (stands_already(context, tree)) return;
  const bool late = waits_for_not_null(context, key);
  Step step = make_step(late ? Phase::contract : Phase::migrate, key.key, key.span);
  step.mode = RunMode::no_transaction;
  step.down_mode = RunMode::own_transaction;
  step.up = build_keys(context, tree);
  step.down = {render::drop(Object(key))};
  const QualifiedName table = table_of(key);
  step.up_effects = on(Lock::access_exclusive, table);
  step.up_effects.also.push_back(on_partitions(
      Lock::access_exclusive, table, true,
      "the indexes are built under SHARE UPDATE EXCLUSIVE and wait for every older transaction of the database; "
      "the other locks are held for a moment each; fails on duplicates; when it is interrupted an INVALID index "
      "stays"));
  step.down_effects = on(Lock::access_exclusive, table);
  step.down_effects.also.push_back(on_partitions(Lock::access_exclusive, table));
  step.verify_true = queries({index_is_valid(key.index)});
  (late ? context.steps.attach : context.steps.build).push_back(std::move(step));
}

}  // namespace gen::plan
