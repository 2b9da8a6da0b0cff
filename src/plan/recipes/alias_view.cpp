#include "plan/recipes/alias_view.hpp"

#include "gen/render/sql_builder.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Identifier;
using model::Table;
using model::View;
using render::SqlBuilder;

constexpr int kSecurityInvoker = 150000;  // first server whose views can run with the rights of the caller

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

}  // namespace

std::string obstacle_to_alias(const model::Catalog& from, const Table& table) {
  if (table.row_security && from.server_version < kSecurityInvoker) {
    return "before PostgreSQL 15 an alias view would go round its row security";
  }
  return "";
}

View alias_view(const model::Catalog& from, const Table& shown, const model::QualifiedName& base,
                const std::vector<RenamedColumn>& renamed) {
  View view;
  view.key = shown.key;
  view.key.kind = model::ObjectKind::view;
  view.granted = shown.granted;
  view.revoked = shown.revoked;
  if (shown.owner && *shown.owner != from.current_user) view.owner = shown.owner;
  if (from.server_version >= kSecurityInvoker) view.options = {{"security_invoker", "true"}};
  view.definition = "SELECT" + select_list(shown, renamed) + "\nFROM " + to_string(base);
  for (const Column& column : shown.columns) view.columns.push_back(view_column(column, column.name));
  for (const RenamedColumn& pair : renamed) {
    view.columns.push_back(view_column(*find_column(shown, pair.from), pair.to));
  }
  return view;
}

render::SqlText lock_view(const model::ObjectKey& view) {
  return SqlBuilder("LOCK TABLE").name(relation_name(view)).word("IN ACCESS EXCLUSIVE MODE").build();
}

}  // namespace gen::plan
