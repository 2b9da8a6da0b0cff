#include "gen/render/render.hpp"
#include "gen/support/sql_lexer.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// UNIQUE and PRIMARY KEY (zero-downtime design, 1.2): a unique index built concurrently becomes the constraint. The
/// columns of a primary key have their NOT NULL from proofs that run before.
namespace gen::plan {
namespace {

using model::Constraint;
using model::Identifier;
using model::Index;
using support::Token;

model::QualifiedName relation_of_key(const Constraint& key) { return {key.key.schema, key.key.owner}; }

/// The texts between the first level of parentheses of a definition, with the words in front of each.
struct Parts {
  std::string columns;
  std::string included;
  bool nulls_not_distinct = false;
};

Parts parts_of(const std::string& definition) {
  Parts parts;
  int depth = 0;
  std::size_t start = 0;
  std::string* target = &parts.columns;
  for (const Token& token : support::lex_sql(definition)) {
    const std::string word = definition.substr(token.offset, token.length);
    if (word == "(" && depth++ == 0) start = token.offset + 1;
    if (word == ")" && --depth == 0 && target->empty()) *target = definition.substr(start, token.offset - start);
    if (depth == 0 && word == "INCLUDE") target = &parts.included;
    if (depth == 0 && word == "NULLS") parts.nulls_not_distinct = true;
  }
  return parts;
}

bool is_possible(RecipeContext& context, const Constraint& key, const Identifier& index) {
  const model::Table& table = context.table_of(key.key);
  const char* reason = nullptr;
  if (!table.partition_key.empty() || !key.index_parent.empty()) {
    reason = "it is a part of the key of a partitioned table, which stays as it is";
  } else if (has_relation(context.from, {key.key.schema, index})) {
    reason = "its index needs a name that another relation has";
  }
  if (reason != nullptr) context.refuse(key.key, reason, key.span);
  return reason == nullptr;
}

/// The foreign keys of `to` that stand on the key: the way back must take its index from under them.
std::vector<const Constraint*> references(const RecipeContext& context, const Constraint& key) {
  std::vector<const Constraint*> found;
  for (const Dependents::Link& link : context.to_links.of(key.key)) {
    const auto* reference = context.to.find<Constraint>(link.key);
    if (reference != nullptr && reference->type == "foreign key") found.push_back(reference);
  }
  return found;
}

Step attach_step(const RecipeContext& context, const Constraint& key, const Identifier& index) {
  const Condition built = index_is_valid({key.key.schema, index});
  Step step = make_step(Phase::contract, key.key, key.span);
  step.requires_true = queries({built});
  step.up = {guard({built}), render::add_constraint_using_index(key, index)};
  append(step.up, render::dress(model::Object(key)));
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_of_key(key));
  // Dropping the constraint takes its index along: the way back builds it again for the files before.
  for (const Constraint* reference : references(context, key))
    step.down.push_back(render::drop(model::Object(*reference)));
  step.down.push_back(render::drop(model::Object(key)));
  step.down.push_back(render::create_index(index_of_key(key, index), false));
  for (const Constraint* reference : references(context, key)) {
    append(step.down, render::add_constraint(*reference, false));
    append(step.down, render::dress(model::Object(*reference)));
  }
  step.down_effects.scans = true;
  step.down_effects.risk = "builds an index under the lock";
  for (const Constraint* reference : references(context, key)) {
    step.down_effects.also.push_back(on(Lock::access_exclusive, relation_of_key(*reference), true));
  }
  return step;
}

bool is_referenced(const RecipeContext& context, const model::ObjectKey& key) {
  for (const Dependents::Link& link : context.from_links.of(key)) {
    const auto* constraint = context.from.find<Constraint>(link.key);
    if (constraint != nullptr && constraint->type == "foreign key") return true;  // others are parts in partitions
  }
  return false;
}

}  // namespace

Index index_of_key(const Constraint& key, const Identifier& name) {
  const Parts parts = parts_of(key.definition);
  Index index;
  index.key = {model::ObjectKind::index, key.key.schema, {}, name, {}};
  index.relation = relation_of_key(key);
  index.unique = true;
  index.body = "USING btree (" + parts.columns + ")";
  if (!parts.included.empty()) index.body += " INCLUDE (" + parts.included + ")";
  if (parts.nulls_not_distinct) index.body += " NULLS NOT DISTINCT";
  index.options = key.index_options;
  index.tablespace = key.index_tablespace;
  index.span = key.span;
  return index;
}

const Index* index_in_place(const model::Catalog& catalog, const Constraint& key) {
  const auto* index = catalog.find<Index>({model::ObjectKind::index, key.key.schema, {}, key.key.name, {}});
  return index != nullptr && index->relation == relation_of_key(key) ? index : nullptr;
}

namespace {

/// Contract makes the key of an index that has its name already, or of one that was built beside it.
void replace_index_by_key(RecipeContext& context, const Index& before, const Constraint& key) {
  const Index wanted = index_of_key(key, key.key.name);
  const bool fits = before.unique && before.valid && before.body == wanted.body && before.options == wanted.options;
  const Identifier index = fits ? key.key.name : helper_name({key.key.name.str()}, "__gen_new");
  if (!fits) build_index(context, index_of_key(key, index), key.key);  // migrate
  Step step = attach_step(context, key, index);                        // contract
  if (fits) {
    // The way back leaves what was there.
    for (render::SqlText& statement : step.down) {
      if (statement.str() == render::create_index(index_of_key(key, index), false).str())
        statement = render::create_index(before, false);
    }
    if (!before.comment.empty()) step.up.insert(step.up.begin() + 1, render::comment_on(model::Object(before), ""));
  } else {
    step.up.insert(step.up.begin() + 1, render::drop(model::Object(before)));
    step.down.push_back(render::create_index(before, false));
  }
  append(step.down, render::dress(model::Object(before)));
  context.steps.attach.push_back(std::move(step));
}

}  // namespace

void add_key(RecipeContext& context, const Constraint& key) {
  const model::Table& table = context.table_of(key.key);
  if (!table.partition_key.empty() && key.index_parent.empty()) return add_key_tree(context, key);
  if (const Index* index = index_in_place(context.from, key); index != nullptr && key.index_parent.empty())
    return replace_index_by_key(context, *index, key);
  if (!is_possible(context, key, key.key.name)) return;
  build_index(context, index_of_key(key, key.key.name), key.key);           // migrate
  context.steps.attach.push_back(attach_step(context, key, key.key.name));  // contract
}

void replace_key(RecipeContext& context, const Constraint& before, const Constraint& after) {
  if (is_referenced(context, before.key)) {
    return context.refuse(after.key, "foreign keys refer to the key that goes", after.span);
  }
  if (!context.table_of(after.key).partition_key.empty() && after.index_parent.empty())
    return replace_key_tree(context, before, after);
  const Identifier index = helper_name({after.key.name.str()}, "__gen_new");
  if (!is_possible(context, after, index)) return;
  build_index(context, index_of_key(after, index), after.key);  // migrate
  Step step = attach_step(context, after, index);               // contract
  step.up.insert(step.up.begin() + 1, render::drop(model::Object(before)));
  append(step.down, render::add_constraint(before, false));
  append(step.down, render::dress(model::Object(before)));
  context.steps.attach.push_back(std::move(step));
}

}  // namespace gen::plan
