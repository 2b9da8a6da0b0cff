#include "plan/recipes/index_tree.hpp"

#include <algorithm>
#include <set>

#include "gen/render/dollar_quote.hpp"
#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

namespace gen::plan {
namespace {

using model::Catalog;
using model::Index;
using model::Object;
using model::QualifiedName;
using render::Script;
using render::SqlBuilder;

model::ObjectKey key_of(const QualifiedName& index) {
  return {model::ObjectKind::index, index.schema, {}, index.name, {}};
}

void collect(const Catalog& catalog, const Index& above, IndexTree& tree) {
  for (const auto& [key, object] : catalog.objects) {
    const auto* index = std::get_if<Index>(&object);
    if (index == nullptr || index->attached_to != relation_name(above.key)) continue;
    if (!is_partitioned(catalog, index->relation)) {
      tree.leaves.push_back(*index);
      continue;
    }
    tree.inner.push_back(*index);
    collect(catalog, *index, tree);
  }
}

render::SqlText create_only(Index index) {
  index.only = true;
  return render::create_index(index, false);
}

/// Builds the whole tree. Indexes of partitions that stand already are only attached.
Script build_script(const RecipeContext& context, const IndexTree& tree, const std::set<model::ObjectKey>& standing) {
  const auto attach = [](const Index& index) {
    return render::attach_index(index.attached_to, relation_name(index.key));
  };
  Script script{create_only(tree.top)};
  for (const Index& index : tree.inner) {
    if (standing.count(index.key) == 0) script.push_back(create_only(index));
    script.push_back(attach(index));
  }
  for (const Index& index : tree.leaves) {
    if (standing.count(index.key) == 0) script.push_back(render::create_index(index, true));
    script.push_back(attach(index));
  }
  if (has_unknown_partitions(context, context.to, tree.top.relation)) script.push_back(complete_index(tree.top));
  return script;
}

/// What a tree has that CREATE INDEX cannot say.
Script dress_script(const IndexTree& tree) {
  Script script = render::dress(Object(tree.top));
  for (const std::vector<Index>* part : {&tree.inner, &tree.leaves}) {
    for (const Index& index : *part) append(script, render::dress(Object(index)));
  }
  return script;
}

Effects effects_of_building(const IndexTree& tree) {
  const Index& top = tree.top;
  Effects effects = on(Lock::share, top.relation);
  for (const Index& index : tree.inner) effects.also.push_back(on(Lock::share, index.relation));
  std::string risk =
      "waits for every older transaction of the database; readers of a partition wait for a moment while its "
      "index is attached; when it is interrupted an INVALID index stays";
  if (top.unique) risk += "; fails on duplicates";
  effects.also.push_back(on_partitions(Lock::share_update_exclusive, top.relation, true, std::move(risk)));
  return effects;
}

Effects effects_of_dropping_tree(const Index& top) {
  Effects effects = on(Lock::access_exclusive, top.relation);
  effects.also.push_back(on_partitions(Lock::access_exclusive, top.relation));
  return effects;
}

std::set<model::ObjectKey> standing_in(const Catalog& catalog, const IndexTree& tree) {
  std::set<model::ObjectKey> standing;
  for (const std::vector<Index>* part : {&tree.inner, &tree.leaves}) {
    for (const Index& index : *part) {
      if (catalog.contains(index.key)) standing.insert(index.key);
    }
  }
  return standing;
}

/// Without the tree, but with what stood before it: dropping the index on top takes all of them along.
Script unbuild_script(const RecipeContext& context, const IndexTree& tree, const std::set<model::ObjectKey>& standing) {
  Script script{render::drop(Object(tree.top))};
  for (const model::ObjectKey& key : standing) {
    const Index& index = *context.from.find<Index>(key);
    script.push_back(render::create_index(index, true));
    append(script, render::dress(Object(index)));
  }
  return script;
}

/// The same tree under other names, beside the old one.
IndexTree beside(IndexTree tree) {
  const auto rename = [](Index& index) { index.key.name = helper_name({index.key.name.str()}, "__gen_new"); };
  rename(tree.top);
  for (std::vector<Index>* part : {&tree.inner, &tree.leaves}) {
    for (Index& index : *part) {
      rename(index);
      index.attached_to.name = helper_name({index.attached_to.name.str()}, "__gen_new");
    }
  }
  return tree;
}

void drop_tree(RecipeContext& context, const Index& index, support::SourceSpan cause,
               const std::vector<Condition>& conditions) {
  const IndexTree tree = index_tree(context.from, index);
  Step step = make_step(Phase::contract, index.key, cause);
  step.mode = RunMode::own_transaction;
  step.down_mode = RunMode::no_transaction;
  step.requires_true = queries(conditions);
  step.up = {render::drop(Object(tree.top))};
  step.down = build_script(context, tree, {});
  append(step.down, dress_script(tree));
  step.up_effects = effects_of_dropping_tree(index);
  step.down_effects = effects_of_building(tree);
  context.steps.unindex.push_back(std::move(step));
}

}  // namespace

bool is_partitioned(const Catalog& catalog, const QualifiedName& relation) {
  const auto* table = catalog.find<model::Table>(table_key(relation));
  return table != nullptr && !table->partition_key.empty();
}

IndexTree index_tree(const Catalog& catalog, const Index& top) {
  IndexTree tree;
  tree.top = top;
  collect(catalog, top, tree);
  return tree;
}

bool follows_index_above(const RecipeContext& context, const Index& index) {
  if (index.attached_to.empty()) return false;
  const auto* before = context.from.find<Index>(key_of(index.attached_to));
  const auto* after = context.to.find<Index>(key_of(index.attached_to));
  if (before == nullptr && after == nullptr) return false;  // the index of a constraint
  if (before != nullptr && after != nullptr && render::alter(Object(*before), Object(*after)))
    return follows_index_above(context, after->attached_to.empty() ? *before : *after);
  const Index& above = after != nullptr ? *after : *before;
  return context.from.find_relation(above.relation) != nullptr;
}

bool has_unknown_partitions(const RecipeContext& context, const Catalog& catalog, const QualifiedName& table) {
  const auto is_managed = [&](const QualifiedName& name) {
    return std::any_of(context.intents.managed_elsewhere.begin(), context.intents.managed_elsewhere.end(),
                       [&](const model::ManagedElsewhere& each) { return each.table == table_key(name); });
  };
  if (is_managed(table)) return true;
  for (const auto& [key, object] : catalog.objects) {
    const auto* partition = std::get_if<model::Table>(&object);
    const bool below = partition != nullptr && partition->partition_of && partition->partition_of->parent == table;
    if (below && has_unknown_partitions(context, catalog, relation_name(key))) return true;
  }
  return false;
}

void build_index_tree(RecipeContext& context, const IndexTree& tree, const model::ObjectKey& subject) {
  const std::set<model::ObjectKey> standing = standing_in(context.from, tree);
  Step step = make_step(Phase::migrate, subject, tree.top.span);
  step.mode = RunMode::no_transaction;
  step.down_mode = standing.empty() ? RunMode::own_transaction : RunMode::no_transaction;
  step.up = build_script(context, tree, standing);
  append(step.up, dress_script(tree));
  step.down = unbuild_script(context, tree, standing);
  step.up_effects = effects_of_building(tree);
  step.down_effects = effects_of_dropping_tree(tree.top);
  step.verify_true = queries({index_is_valid(relation_name(tree.top.key))});
  context.steps.build.push_back(std::move(step));
}

bool has_constraints_below(RecipeContext& context, const Catalog& catalog, const IndexTree& tree,
                           const model::ObjectKey& subject) {
  std::set<QualifiedName> above{relation_name(tree.top.key)};
  for (const Index& index : tree.inner) above.insert(relation_name(index.key));
  for (const auto& [key, object] : catalog.objects) {
    const auto* constraint = std::get_if<model::Constraint>(&object);
    if (constraint == nullptr || above.count(constraint->index_parent) == 0) continue;
    context.refuse(subject, "its part of " + qualified_name(owner_table_key(key)) + " is behind constraint " +
                                quote_identifier(key.name));
    return true;
  }
  return false;
}

void create_index_tree(RecipeContext& context, const Index& index) {
  if (has_constraints_below(context, context.to, index_tree(context.to, index), index.key)) return;
  IndexTree tree = index_tree(context.to, context.in_migrate(index));
  for (std::vector<Index>* part : {&tree.inner, &tree.leaves}) {
    for (Index& below : *part) below = context.in_migrate(below);
  }
  build_index_tree(context, tree, index.key);
}

/// What was attached to the index and stays by itself, which PostgreSQL cannot untie: it is built anew beside it.
std::vector<Index> what_stays_behind(const RecipeContext& context, const IndexTree& tree) {
  std::vector<Index> stays;
  for (const Index& part : tree.leaves) {
    const auto* after = context.to.find<Index>(part.key);
    if (after != nullptr && after->attached_to.empty()) stays.push_back(*after);
  }
  return stays;
}

void drop_index_tree(RecipeContext& context, const Index& index) {
  const IndexTree tree = index_tree(context.from, index);
  if (has_constraints_below(context, context.from, tree, index.key)) return;
  std::vector<Condition> built;
  Step rename = make_step(Phase::contract, index.key, {});
  for (const Index& after : what_stays_behind(context, tree)) {
    Index fresh = after;
    fresh.key.name = helper_name({after.key.name.str()}, "__gen_new");
    build_index(context, fresh, after.key);  // migrate
    dress_index(context, fresh);
    built.push_back(index_is_valid(relation_name(fresh.key)));
    rename.up.push_back(render::rename(fresh.key, after.key.name));
    rename.down.push_back(render::rename(after.key, fresh.key.name));
    rename.up_effects = rename.down_effects = on_partitions(Lock::share_update_exclusive, index.relation);
  }
  drop_tree(context, index, {}, built);  // contract
  if (!built.empty()) context.steps.unindex.push_back(std::move(rename));
}

void replace_index_tree(RecipeContext& context, const Index& before, const Index& after) {
  const IndexTree wanted = index_tree(context.to, after);
  if (has_constraints_below(context, context.from, index_tree(context.from, before), after.key)) return;
  if (has_constraints_below(context, context.to, wanted, after.key)) return;
  const IndexTree fresh = beside(wanted);
  build_index_tree(context, fresh, after.key);  // migrate
  const std::vector<Condition> built{index_is_valid(relation_name(fresh.top.key))};
  drop_tree(context, before, after.span, built);  // contract
  Step step = make_step(Phase::contract, after.key, after.span);
  step.requires_true = queries(built);
  step.up = {guard(built), render::rename(fresh.top.key, after.key.name)};
  step.down = {render::rename(after.key, fresh.top.key.name)};
  for (std::size_t i = 0; i < wanted.inner.size() + wanted.leaves.size(); ++i) {
    const bool inner = i < wanted.inner.size();
    const Index& last = inner ? wanted.inner[i] : wanted.leaves[i - wanted.inner.size()];
    const Index& first = inner ? fresh.inner[i] : fresh.leaves[i - wanted.inner.size()];
    step.up.push_back(render::rename(first.key, last.key.name));
    step.down.push_back(render::rename(last.key, first.key.name));
  }
  step.up_effects = step.down_effects = on(Lock::share_update_exclusive, after.relation);
  context.steps.unindex.push_back(std::move(step));
}

render::SqlText complete_index(const Index& top) {
  // The server chooses the names, and the loop the table.
  Index nameless = top;
  nameless.key.name = nameless.relation.name = model::Identifier("i");
  nameless.relation.schema = {};
  std::string definition = render::create_index(nameless, false).str();
  definition = definition.substr(definition.find(" USING "));
  return complete_tree(top.relation, relation_name(top.key),
                       top.unique ? "CREATE UNIQUE INDEX ON " : "CREATE INDEX ON ", definition);
}

render::SqlText complete_tree(const QualifiedName& relation, const QualifiedName& top, const std::string& start,
                              const std::string& end) {
  const std::string table = support::quote_literal(to_string(relation)) + "::pg_catalog.regclass";
  const std::string index = support::quote_literal(to_string(top)) + "::pg_catalog.regclass";
  const std::string body =
      "DECLARE\n"
      "  gen_partition pg_catalog.regclass;\n"
      "  gen_index pg_catalog.regclass;\n"
      "BEGIN\n"
      "  FOR gen_partition IN\n"
      "    SELECT below.inhrelid FROM pg_catalog.pg_inherits AS below\n"
      "      JOIN pg_catalog.pg_class AS partition ON partition.oid = below.inhrelid AND partition.relkind <> 'f'\n"
      "     WHERE below.inhparent = " +
      table +
      "\n"
      "       AND NOT EXISTS (\n"
      "         SELECT FROM pg_catalog.pg_index AS own\n"
      "           JOIN pg_catalog.pg_inherits AS attached ON attached.inhrelid = own.indexrelid\n"
      "          WHERE own.indrelid = below.inhrelid AND attached.inhparent = " +
      index +
      "\n"
      "       )\n"
      "     ORDER BY below.inhrelid\n"
      "  LOOP\n"
      "    EXECUTE pg_catalog.concat(" +
      support::quote_literal(start) + ", gen_partition, " + support::quote_literal(end) +
      ");\n"
      "    SELECT max(indexrelid) INTO gen_index FROM pg_catalog.pg_index WHERE indrelid = gen_partition;\n"
      "    EXECUTE pg_catalog.concat(" +
      support::quote_literal("ALTER INDEX " + to_string(top) + " ATTACH PARTITION ") +
      ", gen_index);\n"
      "  END LOOP;\n"
      "END";
  return SqlBuilder("-- gen:partitions").name(top).line().word("DO").trusted(dollar_quoted(body)).build();
}

}  // namespace gen::plan
