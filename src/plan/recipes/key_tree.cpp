#include <algorithm>
#include <optional>
#include <set>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/index_attachment.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/key_references.hpp"
#include "plan/recipes/recipes.hpp"

/// UNIQUE and PRIMARY KEY of partitioned tables (zero-downtime design, 1.2): ON ONLY each partitioned table; on each
/// leaf a unique index that is built concurrently and becomes the constraint; then attached. Within one file, since
/// nothing but dropping the constraint takes a part of it back. Where another key has the place, the leaves get bare
/// indexes, and one short transaction of contract makes the new key of them.
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

KeyTree key_tree(const model::Catalog& catalog, const Constraint& top) {
  KeyTree tree{top, {}, {}};
  collect_keys(catalog, top, tree);
  return tree;
}

/// What stood in the place of a part before the plan, and only has to be attached: the constraint, or its index alone.
struct Standing {
  const Constraint* key = nullptr;
  const model::Index* index = nullptr;

  bool any() const { return key != nullptr || index != nullptr; }
};

Standing standing_of(const model::Catalog& from, const Constraint& part) {
  const auto* key = from.find<Constraint>(part.key);
  if (key != nullptr && !render::alter(attached_as(Object(*key), Object(part)), Object(part))) key = nullptr;
  const auto* index = from.find<model::Index>({model::ObjectKind::index, part.index.schema, {}, part.index.name, {}});
  const model::Index wanted = index_of_key(part, part.index.name);
  const bool fits = index != nullptr && index->relation == wanted.relation && index->unique && index->valid &&
                    index->body == wanted.body && index->options == wanted.options;
  return {key != nullptr && key->validated ? key : nullptr, fits ? index : nullptr};
}

/// What the new key takes the place of, and how it is made again.
struct Predecessor {
  std::set<QualifiedName> indexes;
  render::SqlText drop;
  Script restore;
};

/// Something else has the name of a part, or the place of its primary key.
bool is_in_the_way(RecipeContext& context, const KeyTree& tree, const std::set<QualifiedName>& gone) {
  for (const std::vector<Constraint>* part : {&tree.inner, &tree.leaves}) {
    for (const Constraint& key : *part) {
      if (gone.count(key.index) != 0 || standing_of(context.from, key).any()) continue;
      if (!context.from.contains(key.key) && !has_relation(context.from, key.index)) continue;
      context.refuse(tree.top.key, "its partition " + to_string(table_of(key)) + " has another key of that name",
                     key.span);
      return true;
    }
  }
  return false;
}

/// The part with its index, which is built concurrently.
Script build_leaf(const RecipeContext& context, const Constraint& key) {
  const Standing standing = standing_of(context.from, key);
  Script script;
  if (!standing.any()) script.push_back(render::create_index(index_of_key(key, key.index.name), true));
  if (standing.index != nullptr && !standing.index->comment.empty())
    script.push_back(render::comment_on(Object(*standing.index), ""));
  if (standing.key == nullptr) script.push_back(render::add_constraint_using_index(key, key.index.name));
  script.push_back(render::attach_index(key.index_parent, key.index));
  return script;
}

Script build_keys(const RecipeContext& context, const KeyTree& tree) {
  Script script = render::add_constraint(tree.top, false, true);
  for (const Constraint& key : tree.inner) {
    if (standing_of(context.from, key).key == nullptr) append(script, render::add_constraint(key, false, true));
    script.push_back(render::attach_index(key.index_parent, key.index));
  }
  for (const Constraint& key : tree.leaves) append(script, build_leaf(context, key));
  if (has_unknown_partitions(context, context.to, table_of(tree.top)))
    script.push_back(complete_tree(table_of(tree.top), tree.top.index, "ALTER TABLE ", " ADD " + tree.top.definition));
  append(script, render::dress(Object(tree.top)));
  for (const std::vector<Constraint>* part : {&tree.inner, &tree.leaves}) {
    for (const Constraint& key : *part) append(script, render::dress(Object(key)));
  }
  return script;
}

/// The key on top takes its parts along; those that stood before come back, if `stood` says so.
template <class Stood>
Script take_keys_back(const RecipeContext& context, const KeyTree& tree, bool concurrently, const Stood& stood) {
  Script script{render::drop(Object(tree.top))};
  for (const Constraint& key : tree.leaves) {
    const Standing standing = standing_of(context.from, key);
    if (!standing.any() || !stood(key)) continue;
    const model::Index index =
        standing.index != nullptr ? *standing.index : index_of_key(*standing.key, key.index.name);
    script.push_back(render::create_index(index, concurrently));
    if (standing.index != nullptr) {
      append(script, render::dress(Object(index)));
    } else {
      script.push_back(render::add_constraint_using_index(*standing.key, key.index.name));
      append(script, render::dress(Object(*standing.key)));
    }
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
  if (const model::Index* index = index_in_place(context.from, key))
    return replace_index_by_key_tree(context, *index, key);
  const KeyTree tree = key_tree(context.to, key);
  if (is_in_the_way(context, tree, {})) return;
  const bool late = waits_for_not_null(context, key);
  Step step = make_step(late ? Phase::contract : Phase::migrate, key.key, key.span);
  step.mode = RunMode::no_transaction;
  step.up = build_keys(context, tree);
  step.down = take_keys_back(context, tree, true, [](const Constraint&) { return true; });
  step.down_mode = step.down.size() == 1 ? RunMode::own_transaction : RunMode::no_transaction;
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

namespace {

/// One part of a key: from its index where it has one, else of the table alone.
void make_part(Script& script, const Constraint& key, bool only, const std::optional<model::Identifier>& index) {
  if (index) script.push_back(render::add_constraint_using_index(key, *index));
  if (!index) append(script, render::add_constraint(key, false, only));
  if (!key.index_parent.empty()) script.push_back(render::attach_index(key.index_parent, key.index));
  append(script, render::dress(Object(key)));
}

Predecessor predecessor_of(const model::Catalog& from, const Constraint& key) {
  const KeyTree tree = key_tree(from, key);
  Predecessor gone{{key.index}, render::drop(Object(key)), {}};
  make_part(gone.restore, key, true, std::nullopt);
  for (const Constraint& part : tree.inner) make_part(gone.restore, part, true, std::nullopt);
  for (const Constraint& part : tree.leaves) make_part(gone.restore, part, false, std::nullopt);
  for (const std::vector<Constraint>* parts : {&tree.inner, &tree.leaves}) {
    for (const Constraint& part : *parts) gone.indexes.insert(part.index);
  }
  return gone;
}

Predecessor predecessor_of(const model::Catalog& from, const model::Index& index) {
  const IndexTree tree = index_tree(from, index);
  Predecessor gone{{}, render::drop(Object(index)), {}};
  const auto make = [&](model::Index part, bool only) {
    gone.indexes.insert(relation_name(part.key));
    part.only = only;
    gone.restore.push_back(render::create_index(part, false));
    if (!part.attached_to.empty())
      gone.restore.push_back(render::attach_index(part.attached_to, relation_name(part.key)));
    append(gone.restore, render::dress(Object(part)));
  };
  make(index, true);
  for (const model::Index& part : tree.inner) make(part, true);
  for (const model::Index& part : tree.leaves) make(part, false);
  return gone;
}

void exchange_key_tree(RecipeContext& context, const Predecessor& gone, const model::ObjectKey& before,
                       const Constraint& after) {
  const KeyTree tree = key_tree(context.to, after);
  if (has_unknown_partitions(context, context.to, table_of(after))) {
    return context.refuse(after.key, "partitions that others make would not have the new key before the exchange",
                          after.span);
  }
  if (is_in_the_way(context, tree, gone.indexes)) return;
  // migrate: each leaf gets the index, unless it has it and keeps it
  const auto index_for = [](const Constraint& key) { return helper_name({key.key.name.str()}, "__gen_new"); };
  const auto is_kept = [&](const Constraint& key) {
    return gone.indexes.count(key.index) == 0 && standing_of(context.from, key).any();
  };
  std::vector<Condition> built;
  for (const Constraint& key : tree.leaves) {
    if (is_kept(key)) continue;
    build_index(context, index_of_key(key, index_for(key)), after.key);
    built.push_back(index_is_valid({key.key.schema, index_for(key)}));
  }
  // contract: the new key is made of them
  Step step = make_step(Phase::contract, after.key, after.span);
  step.requires_true = queries(built);
  const KeyReferences references(context, before, after.key);
  if (!built.empty()) step.up = {guard(built)};
  append(step.up, references.let_go());
  step.up.push_back(gone.drop);
  make_part(step.up, after, true, std::nullopt);
  for (const Constraint& key : tree.inner) make_part(step.up, key, true, std::nullopt);
  for (const Constraint& key : tree.leaves) {
    if (is_kept(key)) {
      append(step.up, build_leaf(context, key));
      append(step.up, render::dress(Object(key)));
    } else {
      make_part(step.up, key, false, index_for(key));
    }
  }
  append(step.up, references.take_up());
  step.down = references.let_go_again();
  append(step.down, take_keys_back(context, tree, false, is_kept));
  append(step.down, gone.restore);
  append(step.down, references.take_up_again());
  for (const Constraint& key : tree.leaves) {
    if (!is_kept(key)) step.down.push_back(render::create_index(index_of_key(key, index_for(key)), false));
  }
  step.up_effects = step.down_effects = on(Lock::access_exclusive, table_of(after));
  step.up_effects.also.push_back(on_partitions(Lock::access_exclusive, table_of(after)));
  step.down_effects.also.push_back(
      on_partitions(Lock::access_exclusive, table_of(after), true, "builds indexes under the lock"));
  for (Effects& each : references.effects(false)) step.up_effects.also.push_back(std::move(each));
  for (Effects& each : references.effects(true)) step.down_effects.also.push_back(std::move(each));
  context.steps.attach.push_back(std::move(step));
  references.prove_later();
}

}  // namespace

void replace_key_tree(RecipeContext& context, const Constraint& before, const Constraint& after) {
  exchange_key_tree(context, predecessor_of(context.from, before), before.key, after);
}

void replace_index_by_key_tree(RecipeContext& context, const model::Index& before, const Constraint& after) {
  if (has_constraints_below(context, context.from, index_tree(context.from, before), after.key)) return;
  exchange_key_tree(context, predecessor_of(context.from, before), before.key, after);
}

}  // namespace gen::plan
