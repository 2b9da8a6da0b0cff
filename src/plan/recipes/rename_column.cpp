#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/recipes/alias_view.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// A column under two names (zero-downtime design, 1.1, rename A): the table steps aside, and a view of its name shows
/// the column under both. Nothing is copied and no trigger fires. Statements that a view cannot take (COPY, TRUNCATE,
/// ON CONFLICT ON CONSTRAINT) fail until contract.
namespace gen::plan {
namespace {

using model::Identifier;
using model::Table;

Table under_base_name(Table table) {
  table.key.name = base_name(table.key);
  return table;
}

}  // namespace

Identifier base_name(const model::ObjectKey& table) { return helper_name({table.name.str()}, "__base"); }

std::string obstacle_to_alias(const RecipeContext& context, const Table& table) {
  if (!table.partition_key.empty() || table.partition_of || !table.inherits.empty()) {
    return "an alias view cannot stand for a table of an inheritance tree";
  }
  if (const std::string reason = obstacle_to_alias(context.from, table); !reason.empty()) return reason;
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
  const model::Object view = alias_view(context.from, expanded, relation_name(base.key), columns);
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
