#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// A column under two names (zero-downtime design, 1.1, rename A): the table steps aside, and a view of its name shows
/// the column under both. Nothing is copied and no trigger fires. Statements that a view cannot take (COPY, TRUNCATE,
/// ON CONFLICT ON CONSTRAINT) fail until contract.
namespace gen::plan {
namespace {

using model::Column;
using model::Identifier;
using model::Table;
using model::View;
using render::SqlBuilder;

constexpr int kSecurityInvoker = 150000;  // first server whose views can run with the rights of the caller

Table under_base_name(Table table) {
  table.key.name = base_name(table.key);
  return table;
}

/// What the old program sees in its old places, and the new names behind.
std::string select_list(const Table& expanded, const std::vector<RenamedColumn>& renamed) {
  SqlBuilder sql;
  sql.items(expanded.columns, [&](SqlBuilder& item, const Column& column) {
    item.line(2);
    for (const RenamedColumn& pair : renamed) {
      if (pair.from == column.name) item.name(pair.to).word("AS");
    }
    item.name(column.name);
  });
  for (const RenamedColumn& pair : renamed) sql.word(",").line(2).name(pair.to);
  return sql.build().str();
}

model::ViewColumn view_column(const Column& column, const Identifier& name) {
  model::ViewColumn shown;
  shown.name = name;
  shown.type = column.type;
  shown.granted = column.granted;
  shown.revoked = column.revoked;
  return shown;
}

View alias_view(const RecipeContext& context, const Table& expanded, const std::vector<RenamedColumn>& renamed) {
  View view;
  view.key = expanded.key;
  view.key.kind = model::ObjectKind::view;
  view.granted = expanded.granted;
  view.revoked = expanded.revoked;
  if (expanded.owner && *expanded.owner != context.from.current_user) view.owner = expanded.owner;
  if (context.from.server_version >= kSecurityInvoker) view.options = {{"security_invoker", "true"}};
  const model::QualifiedName base{expanded.key.schema, base_name(expanded.key)};
  view.definition = "SELECT" + select_list(expanded, renamed) + "\nFROM " + to_string(base);
  for (const Column& column : expanded.columns) view.columns.push_back(view_column(column, column.name));
  for (const RenamedColumn& pair : renamed) {
    view.columns.push_back(view_column(*find_column(expanded, pair.from), pair.to));
  }
  return view;
}

render::SqlText lock_view(const model::ObjectKey& table) {
  // The view before the table, as its users do: the other order deadlocks with them (1.6, trap 8).
  return SqlBuilder("LOCK TABLE").name(relation_name(table)).word("IN ACCESS EXCLUSIVE MODE").build();
}

}  // namespace

Identifier base_name(const model::ObjectKey& table) { return helper_name({table.name.str()}, "__base"); }

std::string obstacle_to_alias(const RecipeContext& context, const Table& table) {
  if (!table.partition_key.empty() || table.partition_of || !table.inherits.empty()) {
    return "an alias view cannot stand for a table of an inheritance tree";
  }
  if (table.row_security && context.from.server_version < kSecurityInvoker) {
    return "before PostgreSQL 15 an alias view would go round its row security";
  }
  for (const auto& [key, object] : context.from.objects) {
    if (key.kind == model::ObjectKind::trigger && owner_table_key(key) == table.key) {
      return "trigger " + support::quote_identifier(key.name) + " may name the column in its function";
    }
  }
  if (context.from.find_relation({table.key.schema, base_name(table.key)}) != nullptr) {
    return "the name " + support::quote_identifier(base_name(table.key)) + " is taken";
  }
  return "";
}

void rename_columns(RecipeContext& context, const Table& expanded, const Table& after,
                    const std::vector<RenamedColumn>& columns) {
  const model::ObjectKey subject = column_key(after.key, columns.front().to);
  const Table base = under_base_name(expanded);
  const model::Object view = alias_view(context, expanded, columns);
  const Effects effects = on(Lock::access_exclusive, relation_name(after.key));
  // expand
  Step alias = make_step(Phase::expand, subject, after.span);
  alias.mode = alias.down_mode = RunMode::own_transaction;
  alias.up = {render::rename(after.key, base.key.name)};
  alias.down = {lock_view(after.key), render::drop(view)};
  for (const RenamedColumn& pair : columns) {
    alias.up.push_back(render::rename_column(base.key, pair.from, pair.to));
    alias.down.push_back(render::rename_column(base.key, pair.to, pair.from));
  }
  append(alias.up, render::create(view));
  append(alias.up, render::dress(view));
  alias.down.push_back(render::rename(base.key, after.key.name));
  alias.up_effects = alias.down_effects = effects;
  alias.up_effects.risk = "until contract the table is a view: COPY, TRUNCATE and ON CONFLICT ON CONSTRAINT fail";
  // contract
  Step unalias = make_step(Phase::contract, subject, after.span);
  unalias.mode = unalias.down_mode = RunMode::own_transaction;
  unalias.up = {lock_view(after.key), render::drop(view), render::rename(base.key, after.key.name)};
  unalias.down = {render::rename(after.key, base.key.name)};
  append(unalias.down, render::create(view));
  append(unalias.down, render::dress(view));
  unalias.up_effects = unalias.down_effects = effects;
  for (const RenamedColumn& pair : columns) {
    unalias.up_effects.removes.push_back(to_string(column_key(after.key, pair.from)));
    alias.down_effects.removes.push_back(to_string(column_key(after.key, pair.to)));
  }
  context.steps.alias.push_back(std::move(alias));
  context.steps.unalias.push_back(std::move(unalias));
}

}  // namespace gen::plan
