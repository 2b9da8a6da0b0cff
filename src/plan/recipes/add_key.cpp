#include <algorithm>
#include <set>

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

bool is_of_columns(const Constraint& reference, const Constraint& key) {
  const std::set<Identifier> referred(reference.referenced_columns.begin(), reference.referenced_columns.end());
  return reference.type == "foreign key" && reference.references == relation_of_key(key) &&
         referred == std::set<Identifier>(key.columns.begin(), key.columns.end());
}

/// The foreign keys of `catalog` that stand on the key. `links`: those of the catalog.
std::vector<const Constraint*> references_in(const model::Catalog& catalog, const Dependents& links,
                                             const Constraint& key) {
  std::vector<const Constraint*> found;
  for (const Dependents::Link& link : links.of(key.key)) {
    const auto* reference = catalog.find<Constraint>(link.key);
    if (reference != nullptr && reference->type == "foreign key") found.push_back(reference);
  }
  return found;
}

/// The foreign keys that may stand on the key on the way back, which must take its index from under them: those of
/// `to`, and those that go but are back by then, for the server takes the oldest index that fits.
std::vector<const Constraint*> references(const RecipeContext& context, const Constraint& key) {
  std::vector<const Constraint*> found = references_in(context.to, context.to_links, key);
  for (const auto& [name, object] : context.from.objects) {
    const auto* reference = std::get_if<Constraint>(&object);
    if (reference != nullptr && !context.to.contains(name) && is_of_columns(*reference, key))
      found.push_back(reference);
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
  const std::vector<const Constraint*> standing = references(context, key);
  for (const Constraint* reference : standing) step.down.push_back(render::drop(model::Object(*reference)));
  step.down.push_back(render::drop(model::Object(key)));
  step.down.push_back(render::create_index(index_of_key(key, index), false));
  for (const Constraint* reference : standing) {
    append(step.down, render::add_constraint(*reference, false));
    append(step.down, render::dress(model::Object(*reference)));
  }
  step.down_effects.scans = true;
  step.down_effects.risk = "builds an index under the lock";
  for (const Constraint* reference : standing) {
    step.down_effects.also.push_back(on(Lock::access_exclusive, relation_of_key(*reference), true));
  }
  return step;
}

/// The foreign keys that stand on a key that goes.
std::vector<const Constraint*> references_before(const RecipeContext& context, const Constraint& key) {
  return references_in(context.from, context.from_links, key);
}

/// The exchange of two keys of which the old one has foreign keys on it. Each is dropped with it and, when it stays,
/// made again at once, enforced and not proven: the proof reads under a weak lock, in a transaction of its own. On the
/// way back the old key comes before the copy of the new one's index, or the foreign keys would stand on that.
void exchange_under_references(RecipeContext& context, const Constraint& before, const Constraint& after, Step step,
                               const Identifier& index) {
  step.up = {step.up.front()};
  step.down.clear();
  const std::vector<const Constraint*> old = references_before(context, before);
  const std::vector<const Constraint*> standing = references(context, after);
  for (const Constraint* reference : old) {
    step.up.push_back(render::drop(model::Object(*reference)));
    step.up_effects.also.push_back(on(Lock::access_exclusive, relation_of_key(*reference)));
    step.down_effects.also.push_back(on(Lock::access_exclusive, relation_of_key(*reference), true));
  }
  step.up.push_back(render::drop(model::Object(before)));
  step.up.push_back(render::add_constraint_using_index(after, index));
  append(step.up, render::dress(model::Object(after)));
  const auto stood = [&](const Constraint& reference) {
    return std::any_of(old.begin(), old.end(), [&](const Constraint* each) { return each->key == reference.key; });
  };
  for (const Constraint* reference : standing) {
    if (!stood(*reference)) step.down.push_back(render::drop(model::Object(*reference)));
  }
  for (const Constraint* reference : old) {
    if (context.to.contains(reference->key)) step.down.push_back(render::drop(model::Object(*reference)));
  }
  step.down.push_back(render::drop(model::Object(after)));
  append(step.down, render::add_constraint(before, false));
  append(step.down, render::dress(model::Object(before)));
  for (const Constraint* reference : old) {
    append(step.down, render::add_constraint(*reference, false));
    append(step.down, render::dress(model::Object(*reference)));
    const auto* stays = context.to.find<Constraint>(reference->key);
    if (stays == nullptr) continue;
    append(step.up, render::add_constraint(*stays, true));
    append(step.up, render::dress(model::Object(*stays)));
    if (!stays->validated) continue;
    validate_later(context, *stays, context.steps.revalidate, Phase::contract);
    context.steps.revalidate.back().mode = context.steps.revalidate.back().down_mode = RunMode::own_transaction;
  }
  step.down.push_back(render::create_index(index_of_key(after, index), false));
  for (const Constraint* reference : standing) {
    if (stood(*reference)) continue;
    append(step.down, render::add_constraint(*reference, false));
    append(step.down, render::dress(model::Object(*reference)));
  }
  context.steps.swap.push_back(std::move(step));
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
  if (!context.table_of(after.key).partition_key.empty() && after.index_parent.empty())
    return replace_key_tree(context, before, after);
  const Identifier index = helper_name({after.key.name.str()}, "__gen_new");
  if (!is_possible(context, after, index)) return;
  build_index(context, index_of_key(after, index), after.key);  // migrate
  Step step = attach_step(context, after, index);               // contract
  if (!references_before(context, before).empty()) {
    return exchange_under_references(context, before, after, std::move(step), index);
  }
  step.up.insert(step.up.begin() + 1, render::drop(model::Object(before)));
  append(step.down, render::add_constraint(before, false));
  append(step.down, render::dress(model::Object(before)));
  context.steps.attach.push_back(std::move(step));
}

}  // namespace gen::plan
