#include "plan/recipes/column_swap.hpp"

#include <algorithm>
#include <set>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/counter_exchange.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/index_tree.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Constraint;
using model::Identifier;
using model::Index;
using model::Object;
using model::Sequence;
using render::Script;
using render::SqlBuilder;

/// What a partition has of its parent's goes with that.
bool goes_with_parent(const Constraint& part) { return !part.local || !part.index_parent.empty(); }
bool goes_with_parent(const Index& part) { return !part.attached_to.empty(); }

/// The old column as it is made again: bare, or counting from the start where nothing tells its values.
Column old_column(const ColumnShadow& shadow) {
  Column column = bare_column(shadow.before, shadow.before.name);
  column.not_null = shadow.numbered;
  if (shadow.numbered) column.identity = shadow.before.identity;
  return column;
}

Column as_named(Column column, const Identifier& name) {
  column.name = name;
  return column;
}

}  // namespace

const SwappedCounter& ColumnSwap::counter_of(const ColumnShadow& shadow) const {
  return counters.at(static_cast<std::size_t>(&shadow - shadows.data()));
}

void ColumnSwap::find_surroundings(const RecipeContext& context, const std::vector<model::ObjectKey>& columns) {
  for (const ColumnShadow& shadow : shadows) counters.emplace_back(context, before, after, shadow);
  aside_before = find_step_aside(from, context.from_links, columns);
  // What the new program has on a renamed column stands since expand, and stays.
  std::vector<model::ObjectKey> exchanged;
  std::copy_if(columns.begin(), columns.end(), std::back_inserter(exchanged), [&](const model::ObjectKey& column) {
    return std::none_of(shadows.begin(), shadows.end(), [&](const ColumnShadow& shadow) {
      return shadow.visible() && column_key(after.key, shadow.after.name) == column;
    });
  });
  aside_after = find_step_aside(to, context.to_links, exchanged, aside_before.keys);
  auto owned_by = [&](const model::Catalog& catalog) {
    std::vector<Sequence> found;
    for (const auto& [key, object] : catalog.objects) {
      const auto* sequence = std::get_if<Sequence>(&object);
      if (sequence == nullptr || !sequence->owned_by) continue;
      const model::ObjectKey owner = column_key(table_key(sequence->owned_by->table), sequence->owned_by->column);
      if (std::find(columns.begin(), columns.end(), owner) != columns.end()) found.push_back(*sequence);
    }
    return found;
  };
  owned_before = owned_by(from);
  owned_after = owned_by(to);
  auto note_standing = [&](const auto& old) {
    if (!old || goes_with_parent(*old)) return;
    const auto& needs = context.from_links.needs(old->key);
    const bool goes = std::any_of(needs.begin(), needs.end(), [&](const Dependents::Link& link) {
      return std::find(columns.begin(), columns.end(), link.key) != columns.end();
    });
    if (!goes) standing.push_back(*old);
  };
  for (const auto& carried : copies.keys) note_standing(carried.before);
  for (const auto& carried : copies.indexes) note_standing(carried.before);
  for (const auto& carried : copies.checks) note_standing(carried.before);
}

std::set<model::QualifiedName> ColumnSwap::locked_tables() const {
  std::set<model::QualifiedName> tables{relation_name(after.key)};
  for (const auto& carried : copies.foreign_keys) {
    for (const std::optional<Constraint>* form : {&carried.before, &carried.after}) {
      if (!*form) continue;
      tables.insert((*form)->references);
      tables.insert({(*form)->key.schema, (*form)->key.owner});
    }
  }
  return tables;
}

std::set<model::QualifiedName> ColumnSwap::locked() const {
  std::set<model::QualifiedName> relations = locked_tables();
  for (const StepAside* aside_of_sequence : {&aside_before, &aside_after}) {
    for (const model::ObjectKey& key : aside_of_sequence->keys) {
      if (key.kind == model::ObjectKind::view) relations.insert(relation_name(key));
      if (!key.owner.empty()) relations.insert({key.schema, key.owner});
    }
  }
  return relations;
}

render::SqlText ColumnSwap::lock() const {
  return SqlBuilder("LOCK TABLE")
      .items(locked_tables(), [](SqlBuilder& sql, const model::QualifiedName& table) { sql.name(table); })
      .word("IN ACCESS EXCLUSIVE MODE")
      .build();
}

Script ColumnSwap::release(const std::vector<Sequence>& sequences) const {
  Script script;
  for (Sequence sequence : sequences) {
    sequence.owned_by.reset();
    script.push_back(render::own_sequence(sequence));
  }
  return script;
}

Script ColumnSwap::up() const {
  Script script{lock()};
  append(script, drop_aside(aside_before, from));
  append(script, trigger.drop());
  for (const SwappedCounter& counter : counters) append(script, counter.let_go());
  append(script, release(owned_before));
  for (const auto& carried : copies.foreign_keys) {
    if (carried.before) script.push_back(render::drop(Object(*carried.before)));
  }
  for (const Object& left : standing) script.push_back(render::drop(left));
  append(script, exchange());
  append(script, settle());
  append(script, make_aside(aside_after, to));
  return script;
}

/// The old columns go, the shadows take their names.
Script ColumnSwap::exchange() const {
  Script script;
  for (const ColumnShadow& shadow : shadows) {
    if (shadow.in_step) script.push_back(render::drop(Object(*shadow.in_step)));
    if (shadow.not_null) {
      script.push_back(render::set_not_null(after, shadow.bare.name, true));
      script.push_back(render::drop(Object(*shadow.not_null)));
    }
    append(script, counter_of(shadow).begin());
  }
  for (const ColumnShadow& shadow : shadows) {
    script.push_back(render::drop_column(before, shadow.before.name));
    if (!shadow.visible()) {
      script.push_back(render::rename_column(after.key, shadow.bare.name, shadow.after.name));
    }
    append(script, counter_of(shadow).take_name());
  }
  return script;
}

/// Copies get their final names, and the columns what hung on the old ones.
Script ColumnSwap::settle() const {
  Script script;
  for (const auto& carried : copies.indexes) {
    if (carried.copy) script.push_back(render::rename(carried.copy->key, carried.after->key.name));
    if (carried.after) append(script, render::dress(Object(*carried.after)));
  }
  for (const auto& carried : copies.keys) {
    if (!carried.after) continue;
    if (carried.copy) script.push_back(render::add_constraint_using_index(*carried.after, carried.copy->key.name));
    if (!carried.copy) append(script, render::add_constraint(*carried.after, false, true));
    if (!carried.after->index_parent.empty())
      script.push_back(render::attach_index(carried.after->index_parent, carried.after->index));
    append(script, render::dress(Object(*carried.after)));
  }
  for (const auto& carried : copies.checks) {
    if (carried.copy) script.push_back(render::rename(Object(*carried.copy), carried.after->key.name));
    if (carried.after) append(script, render::dress(Object(*carried.after)));
  }
  for (const auto& carried : copies.foreign_keys) {
    if (carried.copy) append(script, rename_foreign_key(to, *carried.copy, carried.after->key.name));
    if (carried.after) append(script, render::dress(Object(*carried.after)));
  }
  for (const ColumnShadow& shadow : shadows) {
    Column bare = as_named(shadow.bare, shadow.after.name);
    bare.not_null = shadow.after.not_null;
    bare.identity = counter_of(shadow).identity();
    append(script, render::alter_column(after, bare, shadow.after, "").value_or(Script{}));
  }
  for (const Sequence& sequence : owned_after) script.push_back(render::own_sequence(sequence));
  append(script, marks(after));
  return script;
}

bool ColumnSwap::is_marked(const model::Table& table) const {
  auto carries = [&](const Identifier& name) {
    auto named = [&](const auto& carried) {
      return (carried.after && carried.after->key.name == name) || (carried.before && carried.before->key.name == name);
    };
    return !name.empty() && (std::any_of(copies.indexes.begin(), copies.indexes.end(), named) ||
                             std::any_of(copies.keys.begin(), copies.keys.end(), named));
  };
  return carries(table.replica_identity_index) || carries(table.cluster_index);
}

/// REPLICA IDENTITY and CLUSTER go with the index that they name.
Script ColumnSwap::marks(const model::Table& table) const {
  Script script;
  if (!is_marked(table)) return script;
  if (!table.replica_identity_index.empty()) script.push_back(render::set_replica_identity(table));
  if (!table.cluster_index.empty()) script.push_back(render::set_cluster(table));
  return script;
}

Script ColumnSwap::down() const {
  Script script{lock()};
  append(script, drop_aside(aside_after, to));
  append(script, release(owned_after));
  append(script, step_back());
  append(script, make_old_columns());
  append(script, restore());
  append(script, make_aside(aside_before, from));
  return script;
}

/// What stands on the new columns becomes the copies again, the new columns the shadows.
Script ColumnSwap::step_back() const {
  Script script;
  for (const auto& carried : copies.foreign_keys) {
    if (carried.after) script.push_back(render::drop(Object(*carried.after)));
  }
  for (const Constraint& key : copies.settled_foreign_keys) script.push_back(render::drop(Object(key)));
  for (const auto& carried : copies.keys) {
    if (carried.after && carried.after->index_parent.empty()) script.push_back(render::drop(Object(*carried.after)));
  }
  for (const auto& carried : copies.indexes) {
    if (!carried.copy) continue;
    if (!carried.after->comment.empty()) script.push_back(render::comment_on(Object(*carried.after), ""));
    script.push_back(render::rename(carried.after->key, carried.copy->key.name));
  }
  for (const auto& carried : copies.checks) {
    if (carried.copy) script.push_back(render::rename(Object(*carried.after), carried.copy->key.name));
  }
  for (const ColumnShadow& shadow : shadows) {
    append(script, counter_of(shadow).give_name());
    Column bare = as_named(shadow.bare, shadow.after.name);
    bare.not_null = shadow.after.not_null;
    bare.identity = counter_of(shadow).identity();
    append(script, render::alter_column(after, shadow.after, bare, "").value_or(Script{}));
    if (!shadow.visible()) {
      script.push_back(render::rename_column(after.key, shadow.after.name, shadow.bare.name));
    }
  }
  return script;
}

Script ColumnSwap::make_old_columns() const {
  Script script;
  SqlBuilder fill("UPDATE");
  fill.name(relation_name(after.key)).word("SET");
  std::vector<ColumnShadow> filled;
  for (const ColumnShadow& shadow : shadows) {
    append(script, render::add_column(before, old_column(shadow)));
    if (!shadow.numbered) filled.push_back(shadow);
  }
  fill.items(filled, [](SqlBuilder& sql, const ColumnShadow& shadow) {
    sql.name(shadow.before.name).word("=").trusted(shadow.down);
  });
  if (!filled.empty()) script.push_back(fill.build());
  // The old values count from here on, and not each of them leads to the new one that it was made of.
  for (const ColumnShadow& shadow : shadows) {
    if (!shadow.is_written || !shadow.in_step) continue;
    script.push_back(SqlBuilder("UPDATE")
                         .name(relation_name(after.key))
                         .word("SET")
                         .name(shadow.bare.name)
                         .word("=")
                         .trusted(shadow.up)
                         .word("WHERE")
                         .trusted(shadow.pending)
                         .build());
  }
  for (const ColumnShadow& shadow : shadows) {
    Column bare = old_column(shadow);
    if (shadow.before.not_null && !bare.not_null) script.push_back(render::set_not_null(before, bare.name, true));
    bare.not_null = shadow.before.not_null;
    append(script, counter_of(shadow).restore(bare));
    Column old = shadow.before;
    if (shadow.counter) old.default_value = next_value_of({shadow.counter->key.schema, shadow.counter->key.name});
    append(script, render::alter_column(before, bare, old, "").value_or(Script{}));
    append(script, counter_of(shadow).take_hold());
    if (shadow.not_null) {
      append(script, render::add_constraint(*shadow.not_null, false));
      script.push_back(render::set_not_null(after, shadow.bare.name, false));
    }
  }
  return script;
}

/// Constraints, indexes and the trigger as they stood before the swap.
Script ColumnSwap::restore() const {
  Script script;
  for (const auto& carried : copies.keys) {
    if (carried.copy) script.push_back(render::create_index(*carried.copy, false));
    if (!carried.before) continue;
    const Constraint& key = *carried.before;
    append(script, render::add_constraint(key, false, is_partitioned(from, {key.key.schema, key.key.owner})));
    if (!key.index_parent.empty()) script.push_back(render::attach_index(key.index_parent, key.index));
    append(script, render::dress(Object(key)));
  }
  for (const auto& carried : copies.indexes) {
    if (!carried.before) continue;
    Index index = *carried.before;
    index.only = index.only || is_partitioned(from, index.relation);
    script.push_back(render::create_index(index, false));
    if (!index.attached_to.empty()) script.push_back(render::attach_index(index.attached_to, relation_name(index.key)));
    append(script, render::dress(Object(*carried.before)));
  }
  for (const auto& carried : copies.checks) {
    if (carried.before) append(script, render::add_constraint(*carried.before, false));
    if (carried.before) append(script, render::dress(Object(*carried.before)));
  }
  for (const auto& carried : copies.foreign_keys) {
    if (carried.before) append(script, render::add_constraint(*carried.before, false));
    if (carried.before) append(script, render::dress(Object(*carried.before)));
    if (carried.copy) append(script, render::add_constraint(*carried.copy, false));
  }
  for (const Constraint& key : copies.settled_foreign_keys) append(script, render::add_constraint(key, false));
  append(script, trigger.create());
  for (const ColumnShadow& shadow : shadows) {
    if (shadow.in_step) append(script, render::add_constraint(*shadow.in_step, false));
  }
  for (const Sequence& sequence : owned_before) script.push_back(render::own_sequence(sequence));
  append(script, marks(before));
  return script;
}

}  // namespace gen::plan
