#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "gen/support/sql_lexer.hpp"
#include "plan/direct/operations.hpp"

/// `backfill (...)` in the direct form: one UPDATE in front of NOT NULL.
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

/// What the expression reads and the plan drops goes afterwards.
void DirectOperations::keep_columns_of_fill(const ObjectKey& column, const std::string& expression) {
  for (const support::Token& token : support::lex_sql(expression)) {
    if (token.kind != support::TokenKind::word && token.kind != support::TokenKind::quoted_identifier) continue;
    const auto name = support::fold_identifier(std::string_view(expression).substr(token.offset, token.length));
    const ObjectKey read = column_key(owner_table_key(column), name);
    const bool goes = find_column(from_, read) != nullptr && find_column(to_, read) == nullptr;
    if (goes) graph_.before(graph_.establishment(column), graph_.removal(read));
  }
}

}  // namespace gen::plan
