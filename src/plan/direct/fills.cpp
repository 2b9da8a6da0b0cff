#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/direct/operations.hpp"
#include "plan/online/filler.hpp"
#include "plan/repeatable.hpp"

/// `backfill (...)`, `using (...)` and `reverse (...)` in the direct form: one UPDATE in front of NOT NULL.
namespace gen::plan {

using model::Column;
using model::ObjectKey;
using model::Table;

render::SqlText DirectOperations::fill(const Table& table, const Column& column, const std::string& expression) {
  return render::SqlBuilder("UPDATE")
      .name(model::QualifiedName{table.key.schema, table.key.name})
      .word("SET")
      .name(column.name)
      .word("=")
      .trusted("(" + expression + ")")
      .word("WHERE")
      .name(column.name)
      .word("IS NULL")
      .build();
}

/// Without what its rows do not have yet; the default comes behind, so that only new rows get it.
render::Script DirectOperations::add_and_fill(const Table& table, const Column& column, const std::string& expression) {
  Column bare = column;
  bare.not_null = false;
  bare.default_value.reset();
  render::Script script = render::add_column(table, bare);
  script.push_back(fill(table, column, expression));
  append(script, render::alter_column(table, bare, column, "").value_or(render::Script{}));
  return script;
}

/// The column that left, with the values that `reverse` tells; one that must have a value gets one where that has none.
render::Script DirectOperations::add_and_tell(const Table& table, const Column& column,
                                              const std::string& reverse) const {
  Column bare = column;
  bare.not_null = false;
  bare.default_value.reset();
  render::Script script = render::add_column(table, bare);
  script.push_back(fill(table, column, reverse));
  const std::string filler = column.not_null ? filler_for(from_, column.type) : "";
  if (!filler.empty()) script.push_back(fill(table, column, filler));
  append(script, render::alter_column(table, bare, column, "").value_or(render::Script{}));
  return script;
}

/// The columns that a `reverse` reads are there when the column goes, so that they are on the way back.
void DirectOperations::keep_columns_of_reverse(const ObjectKey& column, const std::string& expression) {
  const auto* table = to_.find<Table>(owner_table_key(column));
  if (table == nullptr) return;
  for (const Column* read : columns_read(*table, expression)) {
    const ObjectKey key = column_key(table->key, read->name);
    if (find_column(from_, key) == nullptr) graph_.before(graph_.establishment(key), graph_.removal(column));
  }
}

/// What the expression reads and the plan drops goes afterwards.
void DirectOperations::keep_columns_of_fill(const ObjectKey& column, const std::string& expression) {
  const auto* table = from_.find<Table>(owner_table_key(column));
  if (table == nullptr) return;
  for (const Column* read : columns_read(*table, expression)) {
    const ObjectKey key = column_key(table->key, read->name);
    if (find_column(to_, key) == nullptr) graph_.before(graph_.establishment(column), graph_.removal(key));
  }
}

}  // namespace gen::plan
