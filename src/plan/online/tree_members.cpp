#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/index_tree.hpp"

/// Parts of partitions that the recipe of a thing above them sees to.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::Constraint;
using model::Index;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

const Constraint* constraint_of_index(const Catalog& catalog, const model::QualifiedName& index) {
  for (const auto& [key, object] : catalog.objects) {
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint != nullptr && constraint->index == index) return constraint;
  }
  return nullptr;
}

/// Dropped by a plain operation, like the table that it is of or the foreign keys that stand on it.
bool goes_plainly(const RecipeContext& context, const Index& top) {
  if (context.to.contains(top.key)) return false;
  const auto& users = context.from_links.of(top.key);
  return context.to.find_relation(top.relation) == nullptr ||
         std::any_of(users.begin(), users.end(),
                     [](const Dependents::Link& link) { return link.key.kind != ObjectKind::index; });
}

/// The key of the table on top that this one is a part of; nullptr when it is none.
const Constraint* topmost(const Catalog& catalog, const Constraint& part) {
  const Constraint* top = nullptr;
  for (const Constraint* at = &part; at != nullptr && !at->index_parent.empty();) {
    at = constraint_of_index(catalog, at->index_parent);
    if (at != nullptr) top = at;
  }
  return top;
}

}  // namespace

/// The recipe for an index of a partitioned table sees to those of its partitions.
bool OnlinePlanner::follows_index_above(const Index& index) const {
  if (!gen::plan::follows_index_above(context_, index)) return false;
  const Index* top = &index;
  while (!top->attached_to.empty()) {
    const ObjectKey above{ObjectKind::index, top->attached_to.schema, {}, top->attached_to.name, {}};
    const Index* found = context_.to.find<Index>(above);
    if (found == nullptr) found = context_.from.find<Index>(above);
    if (found == nullptr) break;
    top = found;
  }
  return !is_direct(top->key, table_key(top->relation)) && !goes_plainly(context_, *top);
}

/// Of a partitioned table that none is known to be below: to make one takes no time.
bool OnlinePlanner::has_no_partitions(const Index& index) const {
  if (!is_partitioned(context_.to, index.relation) || has_unknown_partitions(context_, context_.to, index.relation))
    return false;
  const IndexTree tree = index_tree(context_.to, index);
  return tree.inner.empty() && tree.leaves.empty();
}

/// The part that a partition has of a key of the table above it which comes or is exchanged.
bool OnlinePlanner::follows_key_above(const Constraint& constraint) const {
  return std::any_of(changes_.begin(), changes_.end(), [&](const Change& change) {
    const bool before = change.before != nullptr && is_top_of(context_.from, change, constraint);
    const bool after = change.after != nullptr && is_top_of(context_.to, change, constraint);
    if (!before && !after) return false;
    if (!context_.from.contains(owner_table_key(change.key)) || is_direct(change.key)) return false;
    if (change.op == ChangeOp::alter) return !render::alter(*change.before, *change.after);
    return after || has_successor(std::get<Constraint>(*change.before));
  });
}

bool OnlinePlanner::is_top_of(const Catalog& catalog, const Change& change, const Constraint& part) {
  const auto* held = catalog.find<Constraint>(part.key);
  const Constraint* top = held == nullptr ? nullptr : topmost(catalog, *held);
  return top != nullptr && top->key == change.key;
}

/// A primary key that another one takes the place of.
bool OnlinePlanner::has_successor(const Constraint& constraint) const {
  return constraint.type == "primary key" && std::any_of(changes_.begin(), changes_.end(), [&](const Change& other) {
           const auto* next = other.op == ChangeOp::create ? std::get_if<Constraint>(other.after) : nullptr;
           return next != nullptr && next->type == "primary key" && !is_direct(other.key) &&
                  owner_table_key(other.key) == owner_table_key(constraint.key);
         });
}

/// An index that becomes a key by the recipe of that, or a part of one.
bool OnlinePlanner::becomes_key(const Index& index) const {
  const Constraint* key = constraint_of_index(context_.to, {index.key.schema, index.key.name});
  if (key == nullptr || owner_table_key(key->key) != table_key(index.relation)) return false;
  if (follows_key_above(*key)) return true;
  const bool comes = key->index_parent.empty() && index.attached_to.empty() && !context_.from.contains(key->key);
  return comes && !is_direct(key->key) && key->type != "exclude";
}

}  // namespace gen::plan
