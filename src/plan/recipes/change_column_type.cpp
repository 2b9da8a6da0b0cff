#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/recipes/backfill.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/column_swap.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/shadow_copies.hpp"
#include "plan/recipes/shadow_trigger.hpp"
#include "plan/recipes/step_aside.hpp"
#include "plan/recipes/write_both_columns.hpp"

/// A type change that rewrites the table (zero-downtime design, 1.1): a shadow column of the new type is kept in step
/// by a trigger, filled in batches, gets copies of what stands on the old column, and takes its place in one
/// transaction.
///
/// Where the column is renamed the shadow has its new name, each program writes its own column, and the trigger keeps
/// both in step. Else no program knows the shadow, so values go one way, from the old column to the shadow. Going both
/// ways would write down(up(value)) over the old value while rows are filled, which loses what a cast cannot keep.
namespace gen::plan {
namespace {

using model::Constraint;
using model::Index;
using model::ObjectKey;
using model::Table;

class ColumnTypeChange {
 public:
  ColumnTypeChange(RecipeContext& context, ColumnSwap swap) : context_(context), swap_(std::move(swap)) {
    subject_ = column_key(table().key, swap_.shadows.front().after.name);
  }

  void run() {
    expand();
    migrate();
    contract();
  }

 private:
  const Table& table() const { return swap_.after; }

  Step step(Phase phase, Effects effects) const {
    Step made = make_step(phase, subject_, table().span);
    made.up_effects = made.down_effects = std::move(effects);
    return made;
  }

  void expand() {
    Step add = step(Phase::expand, on(Lock::access_exclusive, relation_name(table().key)));
    for (const ColumnShadow& shadow : swap_.shadows) {
      if (shadow.visible()) continue;  // the plain steps have made it
      append(add.up, render::add_column(table(), shadow.bare));
      add.down.push_back(render::drop_column(table(), shadow.bare.name));
    }
    append(add.up, swap_.trigger.create());
    render::Script undo = swap_.trigger.drop();
    for (const Constraint& check : unproven()) {
      append(add.up, render::add_constraint(check, true));
      undo.insert(undo.begin(), render::drop(model::Object(check)));
    }
    append(undo, add.down);
    add.down = std::move(undo);
    add.up_effects.risk = "a value that the new type cannot take fails the program's write from here on";
    context_.steps.loosen.push_back(std::move(add));
  }

  std::vector<Constraint> unproven() const {
    std::vector<Constraint> checks;
    for (const ColumnShadow& shadow : swap_.shadows) {
      if (shadow.in_step) checks.push_back(*shadow.in_step);
      if (shadow.not_null) checks.push_back(*shadow.not_null);
    }
    for (const auto& carried : swap_.copies.checks) {
      if (carried.copy) checks.push_back(*carried.copy);
    }
    return checks;
  }

  void migrate() {
    const Backfill backfill = fill_of_shadows(table(), swap_.shadows);
    context_.steps.fill.push_back(backfill_step(context_, backfill, subject_, table().span));
    build_indexes();
    for (const auto& carried : swap_.copies.foreign_keys) {
      if (!carried.copy) continue;
      if (!can_be_not_valid(context_, *carried.copy)) {
        add_foreign_key_tree(context_, *carried.copy);
        continue;
      }
      Step refer =
          step(Phase::migrate, on(Lock::share_row_exclusive, {carried.copy->key.schema, carried.copy->key.owner}));
      refer.up_effects.lock_on += ", " + to_string(carried.copy->references);
      refer.mode = refer.down_mode = RunMode::own_transaction;
      refer.up = render::add_constraint(*carried.copy, true);
      refer.down = {render::drop(model::Object(*carried.copy))};
      context_.steps.refer.push_back(std::move(refer));
      if (carried.copy->validated) validate_later(context_, *carried.copy, context_.steps.validate, Phase::migrate);
    }
    for (const Constraint& check : unproven()) {
      if (check.validated) validate_later(context_, check, context_.steps.validate, Phase::migrate);
    }
  }

  void build_indexes() {
    for (const auto& carried : swap_.copies.indexes) {
      if (!carried.copy || !carried.copy->attached_to.empty()) continue;  // built with the one above it
      if (is_partitioned(context_.to, carried.copy->relation)) {
        build_index_tree(context_, copied_tree(*carried.copy), subject_);
      } else {
        build_index(context_, *carried.copy, subject_);
      }
    }
    for (const auto& carried : swap_.copies.keys) {
      if (carried.copy) build_index(context_, *carried.copy, subject_);
    }
  }

  IndexTree copied_tree(const Index& top) const {
    IndexTree tree{top, {}, {}};
    std::set<model::QualifiedName> names{relation_name(top.key)};
    for (const auto& carried : swap_.copies.indexes) {
      if (!carried.copy || names.count(carried.copy->attached_to) == 0) continue;
      names.insert(relation_name(carried.copy->key));
      (is_partitioned(context_.to, carried.copy->relation) ? tree.inner : tree.leaves).push_back(*carried.copy);
    }
    return tree;
  }

  std::vector<Condition> conditions() const {
    std::vector<Condition> found{backfill_is_done(swap_.job)};
    for (const Constraint& check : unproven()) {
      if (check.validated) found.push_back(constraint_is_valid(relation_name(table().key), check.key.name));
    }
    for (const auto& carried : swap_.copies.foreign_keys) {
      if (!carried.copy || !carried.copy->validated) continue;
      found.push_back(constraint_is_valid({carried.copy->key.schema, carried.copy->key.owner}, carried.copy->key.name));
    }
    auto built = [&](const Index& index) { found.push_back(index_is_valid({index.key.schema, index.key.name})); };
    for (const auto& carried : swap_.copies.indexes) {
      if (carried.copy) built(*carried.copy);
    }
    for (const auto& carried : swap_.copies.keys) {
      if (carried.copy) built(*carried.copy);
    }
    return found;
  }

  void contract() {
    Step exchange = step(Phase::contract, on(Lock::access_exclusive, relation_name(table().key)));
    for (const model::QualifiedName& other : swap_.locked()) {
      if (other == relation_name(table().key)) continue;
      exchange.up_effects.also.push_back(on(Lock::access_exclusive, other));
    }
    exchange.down_effects = exchange.up_effects;
    exchange.mode = exchange.down_mode = RunMode::own_transaction;
    const std::vector<Condition> required = conditions();
    exchange.requires_true = queries(required);
    exchange.up = {guard(required)};
    append(exchange.up, swap_.up());
    exchange.down = swap_.down();
    exchange.up_effects.risk = "prepared statements that name the column must be prepared again";
    exchange.down_effects.rewrites = exchange.down_effects.scans = true;
    exchange.down_effects.risk =
        "writes every row and builds indexes under the lock; fails on a value that the old type "
        "cannot take";
    for (const ColumnShadow& shadow : swap_.shadows) {
      const std::string old_name = to_string(column_key(table().key, shadow.before.name));
      if (shadow.visible()) exchange.up_effects.removes.push_back(old_name);
      if (shadow.numbered)
        exchange.down_effects.loses += (exchange.down_effects.loses.empty() ? "" : ", ") +
                                       ("the values of " + old_name.substr(old_name.find(' ') + 1));
    }
    context_.steps.swap.push_back(std::move(exchange));
  }

  RecipeContext& context_;
  ColumnSwap swap_;
  ObjectKey subject_;
};

}  // namespace

std::vector<ObjectKey> dependents_of_shadow(const RecipeContext& context, const Dependents& links,
                                            const ObjectKey& column) {
  const model::Catalog& catalog = &links == &context.from_links ? context.from : context.to;
  std::vector<ObjectKey> keys = find_step_aside(catalog, links, {column}).keys;
  for (const Dependents::Link& link : links.of(column)) {
    const bool stands = link.key.kind == model::ObjectKind::constraint || link.key.kind == model::ObjectKind::index;
    if (stands) keys.push_back(link.key);
  }
  return keys;
}

void change_column_types(RecipeContext& context, const Table& before, const Table& after,
                         const std::vector<RetypedColumn>& columns) {
  ColumnSwap swap{before, after, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, context.from, context.to};
  std::vector<ObjectKey> keys;
  for (const RetypedColumn& column : columns) {
    auto shadow = make_shadow(context, before, after, column);
    if (!shadow) return context.fail(shadow.errors().front());
    swap.shadows.push_back(std::move(shadow).value());
    keys.push_back(column_key(after.key, column.after.name));
    if (column.before.name != column.after.name) keys.push_back(column_key(after.key, column.before.name));
  }
  swap.copies = find_copies(context, after.key, keys);
  swap.trigger = shadow_trigger(after.key, joined_names(swap.shadows), swap.shadows);
  swap.job = fill_of_shadows(after, swap.shadows).job;
  swap.find_surroundings(context, keys);
  const ObjectKey obstacle = !swap.copies.obstacle.name.empty()         ? swap.copies.obstacle
                             : !swap.aside_before.obstacle.name.empty() ? swap.aside_before.obstacle
                                                                        : swap.aside_after.obstacle;
  if (!obstacle.name.empty()) {
    return context.refuse(keys.front(), to_string(obstacle) + " depends on it and cannot be made again in a moment",
                          after.span);
  }
  if (const ObjectKey* later = trigger_behind(context.from, swap.trigger)) {
    return context.refuse(
        keys.front(), to_string(*later) + " would fire after the trigger that keeps both columns in step", after.span);
  }
  ColumnTypeChange(context, std::move(swap)).run();
}

}  // namespace gen::plan
