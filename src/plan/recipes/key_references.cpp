#include "plan/recipes/key_references.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/recipes.hpp"

namespace gen::plan {
namespace {

using model::Constraint;
using model::ObjectKey;
using render::Script;

std::vector<const Constraint*> standing_on(const model::Catalog& catalog, const Dependents& links,
                                           const ObjectKey& key) {
  std::vector<const Constraint*> found;
  for (const Dependents::Link& link : links.of(key)) {
    const auto* reference = catalog.find<Constraint>(link.key);
    if (reference != nullptr && reference->type == "foreign key") found.push_back(reference);
  }
  return found;
}

/// A partitioned table does not have it NOT VALID before PostgreSQL 18: its leaves do.
std::vector<Constraint> on_leaves(const RecipeContext& context, const Constraint& key) {
  std::vector<Constraint> parts;
  for (const model::QualifiedName& leaf : leaf_partitions(context.to, owner_table_key(key.key))) {
    parts.push_back(key);
    parts.back().key.schema = leaf.schema;
    parts.back().key.owner = leaf.name;
  }
  return parts;
}

}  // namespace

KeyReferences::KeyReferences(RecipeContext& context, const ObjectKey& before, const ObjectKey& after)
    : context_(context),
      old_(standing_on(context.from, context.from_links, before)),
      new_(standing_on(context.to, context.to_links, after)) {
  for (const Constraint* reference : old_) {
    const auto* stays = context.to.find<Constraint>(reference->key);
    if (stays != nullptr && std::find(new_.begin(), new_.end(), stays) == new_.end()) new_.push_back(stays);
  }
}

Script KeyReferences::let_go() const {
  Script script;
  for (const Constraint* reference : old_) script.push_back(render::drop(model::Object(*reference)));
  return script;
}

Script KeyReferences::unproven(const Constraint& key) const {
  Script script;
  if (can_be_not_valid(context_, key)) {
    script = render::add_constraint(key, true);
    append(script, render::dress(model::Object(key)));
    return script;
  }
  for (const Constraint& part : on_leaves(context_, key)) append(script, render::add_constraint(part, true));
  return script;
}

Script KeyReferences::drop_unproven(const Constraint& key) const {
  if (can_be_not_valid(context_, key)) return {render::drop(model::Object(key))};
  Script script;
  for (const Constraint& part : on_leaves(context_, key)) script.push_back(render::drop(model::Object(part)));
  return script;
}

Script KeyReferences::take_up() const {
  Script script;
  for (const Constraint* reference : new_) append(script, unproven(*reference));
  return script;
}

void KeyReferences::prove_later() const {
  for (const Constraint* reference : new_) {
    if (!can_be_not_valid(context_, *reference)) {
      Step prove = foreign_key_tree(Phase::contract, *reference);
      append(prove.down, unproven(*reference));
      context_.steps.revalidate.push_back(std::move(prove));
    } else if (reference->validated) {
      validate_later(context_, *reference, context_.steps.revalidate, Phase::contract);
      Step& prove = context_.steps.revalidate.back();
      prove.mode = prove.down_mode = RunMode::own_transaction;
    }
  }
}

Script KeyReferences::let_go_again() const {
  Script script;
  for (const Constraint* reference : new_) append(script, drop_unproven(*reference));
  return script;
}

Script KeyReferences::take_up_again() const {
  Script script;
  for (const Constraint* reference : old_) {
    append(script, render::add_constraint(*reference, false));
    append(script, render::dress(model::Object(*reference)));
  }
  return script;
}

std::vector<Effects> KeyReferences::effects(bool scans) const {
  std::set<model::QualifiedName> tables;
  for (const std::vector<const Constraint*>* side : {&old_, &new_}) {
    for (const Constraint* reference : *side) tables.insert({reference->key.schema, reference->key.owner});
  }
  std::vector<Effects> effects;
  for (const model::QualifiedName& table : tables) {
    effects.push_back(on(Lock::access_exclusive, table, scans));
    if (is_partitioned(context_.to, table)) effects.push_back(on_partitions(Lock::access_exclusive, table, scans));
  }
  return effects;
}

}  // namespace gen::plan
