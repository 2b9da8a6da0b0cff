#include "plan/recipes/recipe.hpp"

#include "plan/declared_place.hpp"
#include "plan/intent_hint.hpp"

namespace gen::plan {
namespace {

std::vector<Step> joined(std::initializer_list<const std::vector<Step>*> parts) {
  std::vector<Step> all;
  for (const auto* part : parts) all.insert(all.end(), part->begin(), part->end());
  return all;
}

}  // namespace

std::vector<Step> PhasedSteps::expand_steps() const { return joined({&loosen, &alias}); }

std::vector<Step> PhasedSteps::migrate_steps() const { return joined({&fill, &build, &refer, &validate}); }

std::vector<Step> PhasedSteps::contract_steps() const {
  return joined({&unalias, &enforce, &enforced, &require, &attach, &swap, &unindex, &revalidate, &ask});
}

void RecipeContext::refuse(const model::ObjectKey& key, const std::string& reason, support::SourceSpan where) {
  const support::SourceSpan declared = declared_place(to, intents, key);
  if (declared.known()) where = declared;
  errors.push_back(support::error("GEN3002", to_string(key) + " has no way to be changed online: " + reason, where,
                                  hint_to_go_direct(intents, where)));
}

model::QualifiedName RecipeContext::in_migrate(const model::QualifiedName& relation) const {
  auto it = base_names.find(table_key(relation));
  return it == base_names.end() ? relation : model::QualifiedName{relation.schema, it->second};
}

model::Table RecipeContext::in_migrate(model::Table table) const {
  table.key.name = in_migrate(relation_name(table.key)).name;
  return table;
}

model::Constraint RecipeContext::in_migrate(model::Constraint constraint) const {
  constraint.key.owner = in_migrate({constraint.key.schema, constraint.key.owner}).name;
  if (constraint.type != "foreign key") return constraint;
  const std::string target = " REFERENCES " + to_string(constraint.references) + '(';
  constraint.references = in_migrate(constraint.references);
  if (const std::size_t at = constraint.definition.find(target); at != std::string::npos)
    constraint.definition.replace(at, target.size(), " REFERENCES " + to_string(constraint.references) + '(');
  return constraint;
}

model::Index RecipeContext::in_migrate(model::Index index) const {
  index.relation = in_migrate(index.relation);
  return index;
}

const model::Table& RecipeContext::table_of(const model::ObjectKey& key) const {
  return *to.find<model::Table>(key.owner.empty() ? key : owner_table_key(key));
}

bool has_relation(const model::Catalog& catalog, const model::QualifiedName& name) {
  if (catalog.find_relation(name) != nullptr) return true;
  for (const auto& [key, object] : catalog.objects) {
    const auto* constraint = std::get_if<model::Constraint>(&object);
    if (constraint != nullptr && constraint->index == name) return true;
  }
  return false;
}

Step make_step(Phase phase, const model::ObjectKey& subject, support::SourceSpan cause) {
  Step step;
  step.phase = phase;
  step.subject = subject;
  step.cause = cause;
  return step;
}

Effects on(Lock lock, const model::QualifiedName& table, bool scans, std::string risk) {
  return {lock, to_string(table), false, scans, {}, std::move(risk)};
}

std::string every_partition(const model::QualifiedName& table) { return "every partition of " + to_string(table); }

Effects on_partitions(Lock lock, const model::QualifiedName& table, bool scans, std::string risk) {
  return {lock, every_partition(table), false, scans, {}, std::move(risk)};
}

model::QualifiedName relation_name(const model::ObjectKey& key) { return {key.schema, key.name}; }

}  // namespace gen::plan
