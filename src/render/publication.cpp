#include <algorithm>

#include "render/expression.hpp"
#include "render/kinds.hpp"

namespace gen::render {
namespace {

using model::Publication;
using model::PublishedTable;

bool same(const PublishedTable& a, const PublishedTable& b) { return model::same_value(a, b); }

const PublishedTable* find(const Publication& publication, const model::QualifiedName& name) {
  for (const PublishedTable& table : publication.tables) {
    if (table.table == name) return &table;
  }
  return nullptr;
}

bool has_schema(const Publication& publication, const model::Identifier& schema) {
  return std::find(publication.schemas.begin(), publication.schemas.end(), schema) != publication.schemas.end();
}

/// Tables and schemas as FOR, ADD, SET and DROP list them.
struct PublishedMembers {
  std::vector<PublishedTable> tables;
  std::vector<model::Identifier> schemas;

  bool empty() const { return tables.empty() && schemas.empty(); }
};

void members(SqlBuilder& sql, const PublishedMembers& list, bool names_only) {
  bool first = true;
  const auto next = [&](std::string_view words) -> SqlBuilder& {
    if (!first) sql.word(",");
    first = false;
    return sql.word(words);
  };
  for (const PublishedTable& table : list.tables) {
    next("TABLE").name(table.table);
    if (names_only) continue;
    if (!table.columns.empty()) sql.names(table.columns);
    if (table.row_filter) sql.word("WHERE").trusted(parenthesized(*table.row_filter));
  }
  for (const model::Identifier& schema : list.schemas) next("TABLES IN SCHEMA").name(schema);
}

/// `with_generated`: a parameter that servers before 18 do not know, so only where it matters.
void parameters(SqlBuilder& sql, const Publication& publication, bool with_generated) {
  std::string operations;
  for (const std::string& operation : publication.operations) {
    if (!operations.empty()) operations += ", ";
    operations += operation;
  }
  sql.word("(publish =").literal(operations);
  sql.word(", publish_via_partition_root =").word(publication.via_root ? "true" : "false");
  if (with_generated) {
    const std::string& columns = publication.generated_columns;
    sql.word(", publish_generated_columns =").word(columns.empty() ? "none" : columns);
  }
  sql.word(")");
}

bool usual_parameters(const Publication& publication) {
  return publication.operations.size() == 4 && !publication.via_root && publication.generated_columns.empty();
}

SqlBuilder alter_start(const Publication& publication) {
  return SqlBuilder("ALTER PUBLICATION").name(publication.key.name);
}

/// SET names the whole list, for a table whose columns or rows change: there is no way to change one alone.
Script set_members(const Publication& after) {
  SqlBuilder sql = alter_start(after).word("SET");
  members(sql, {after.tables, after.schemas}, false);
  return {sql.build()};
}

Script change_members(const Publication& before, const Publication& after) {
  PublishedMembers added;
  PublishedMembers removed;
  for (const PublishedTable& table : after.tables) {
    const PublishedTable* old = find(before, table.table);
    if (old != nullptr && !same(*old, table)) return set_members(after);
    if (old == nullptr) added.tables.push_back(table);
  }
  for (const PublishedTable& table : before.tables) {
    if (find(after, table.table) == nullptr) removed.tables.push_back(table);
  }
  for (const auto& schema : after.schemas) {
    if (!has_schema(before, schema)) added.schemas.push_back(schema);
  }
  for (const auto& schema : before.schemas) {
    if (!has_schema(after, schema)) removed.schemas.push_back(schema);
  }
  Script script;
  for (const auto& [verb, list] : {std::pair{"DROP", &removed}, std::pair{"ADD", &added}}) {
    if (list->empty()) continue;
    SqlBuilder sql = alter_start(after).word(verb);
    members(sql, *list, list == &removed);
    script.push_back(sql.build());
  }
  return script;
}

}  // namespace

namespace kinds {

Script create(const Publication& publication) {
  SqlBuilder sql("CREATE PUBLICATION");
  sql.name(publication.key.name);
  const PublishedMembers all{publication.tables, publication.schemas};
  if (publication.all_tables) {
    sql.word("FOR ALL TABLES");
  } else if (!all.empty()) {
    members(sql.word("FOR"), all, false);
  }
  if (!usual_parameters(publication)) parameters(sql.word("WITH"), publication, !publication.generated_columns.empty());
  return {sql.build()};
}

std::optional<Script> alter(const Publication& before, const Publication& after) {
  if (before.all_tables != after.all_tables) return std::nullopt;
  Script script = change_members(before, after);
  const bool generated = before.generated_columns != after.generated_columns;
  if (before.operations != after.operations || before.via_root != after.via_root || generated) {
    SqlBuilder sql = alter_start(after).word("SET");
    parameters(sql, after, generated);
    script.push_back(sql.build());
  }
  return script;
}

}  // namespace kinds
}  // namespace gen::render
