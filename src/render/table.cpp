#include <algorithm>

#include "render/column.hpp"
#include "render/column_details.hpp"
#include "render/kinds.hpp"
#include "render/options.hpp"
#include "render/privileges.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Column;
using model::QualifiedName;
using model::Table;

bool contains(const std::vector<QualifiedName>& names, const QualifiedName& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The first parent that has the column; the server refuses parents that disagree.
const Column* inherited_from(const Parents& parents, const model::Identifier& name) {
  for (const Table* parent : parents) {
    if (const Column* column = find_column(*parent, name)) return column;
  }
  return nullptr;
}

/// A column takes storage and compression from its parent, when the parent has any of its own.
Script settle_details(const Table& table, const Column& column, const Column* parent) {
  if (parent == nullptr) return {};
  ColumnDetails given = details_of(column);
  if (column.storage.empty()) given.storage = parent->storage;
  if (column.compression.empty()) given.compression = parent->compression;
  return change_details(alter_column_start(table, column.name), given, details_of(column));
}

/// Default and NOT NULL that a column has beside what its parents gave it.
Script settle_inherited(const Table& table, const Column& column, const Parents& parents) {
  Script script;
  const Column* parent = inherited_from(parents, column.name);
  const bool known = parent != nullptr;
  if (column.generated.empty()) {
    const bool differs = known ? parent->default_value != column.default_value : column.default_value.has_value();
    if (differs) script.push_back(set_default(table, column.name, column.default_value));
  }
  if (column.not_null && !column.identity && !(known && parent->not_null)) {
    script.push_back(set_not_null(table, column.name, true));
  }
  append(script, settle_details(table, column, parent));
  return script;
}

SqlText row_security(const Table& table, bool enabled) {
  return alter_table(table).word(enabled ? "ENABLE ROW LEVEL SECURITY" : "DISABLE ROW LEVEL SECURITY").build();
}

SqlText force_row_security(const Table& table, bool forced) {
  return alter_table(table).word(forced ? "FORCE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY").build();
}

Script alter_flags(const Table& before, const Table& after) {
  Script script;
  if (before.unlogged != after.unlogged) {
    script.push_back(alter_table(after).word(after.unlogged ? "SET UNLOGGED" : "SET LOGGED").build());
  }
  if (before.row_security != after.row_security) script.push_back(row_security(after, after.row_security));
  if (before.force_row_security != after.force_row_security) {
    script.push_back(force_row_security(after, after.force_row_security));
  }
  if (before.replica_identity != after.replica_identity && after.replica_identity != "index") {
    script.push_back(set_replica_identity(after));
  }
  return script;
}

Script alter_storage(const Table& before, const Table& after) {
  Script script = alter_options(alter_table(after), before.options, after.options);
  if (before.tablespace != after.tablespace) {
    const model::Identifier space(after.tablespace.empty() ? "pg_default" : after.tablespace);
    script.push_back(alter_table(after).word("SET TABLESPACE").name(space).build());
  }
  if (before.access_method != after.access_method) {
    const model::Identifier method(after.access_method.empty() ? "heap" : after.access_method);
    script.push_back(alter_table(after).word("SET ACCESS METHOD").name(method).build());
  }
  if (!same_options(before.foreign_options, after.foreign_options)) {
    SqlBuilder sql = alter_table(after);
    foreign_options_change(sql, before.foreign_options, after.foreign_options);
    script.push_back(sql.build());
  }
  return script;
}

/// The order of parents can only be had by leaving and joining again from the first place that differs.
Script alter_parents(const Table& before, const Table& after) {
  std::vector<QualifiedName> kept;
  for (const QualifiedName& parent : before.inherits) {
    if (contains(after.inherits, parent)) kept.push_back(parent);
  }
  if (!std::equal(kept.begin(), kept.end(), after.inherits.begin(),
                  after.inherits.begin() + static_cast<std::ptrdiff_t>(std::min(kept.size(), after.inherits.size())))) {
    kept.clear();
  }
  Script script;
  for (const QualifiedName& parent : before.inherits) {
    if (!contains(kept, parent)) script.push_back(alter_table(after).word("NO INHERIT").name(parent).build());
  }
  for (const QualifiedName& parent : after.inherits) {
    if (!contains(kept, parent)) script.push_back(alter_table(after).word("INHERIT").name(parent).build());
  }
  return script;
}

SqlText cluster_on(SqlBuilder sql, const model::Identifier& index) {
  if (index.empty()) return sql.word("SET WITHOUT CLUSTER").build();
  return sql.word("CLUSTER ON").name(index).build();
}

Script alter_type(const Table& before, const Table& after) {
  if (before.of_type == after.of_type) return {};
  if (after.of_type.empty()) return {alter_table(after).word("NOT OF").build()};
  return {alter_table(after).word("OF").name(after.of_type).build()};
}

}  // namespace

SqlText set_replica_identity(const Table& table) {
  SqlBuilder sql = alter_table(table).word("REPLICA IDENTITY");
  if (table.replica_identity == "index") return sql.word("USING INDEX").name(table.replica_identity_index).build();
  if (table.replica_identity == "full") return sql.word("FULL").build();
  if (table.replica_identity == "nothing") return sql.word("NOTHING").build();
  return sql.word("DEFAULT").build();
}

SqlText set_cluster(const Table& table) { return cluster_on(alter_table(table), table.cluster_index); }

SqlText set_cluster(const model::MaterializedView& view) {
  return cluster_on(SqlBuilder("ALTER MATERIALIZED VIEW").name(own_name(view.key)), view.cluster_index);
}

namespace kinds {

Script dress(const Table& table, const Parents& parents) {
  Script script;
  for (const Column& column : table.columns) {
    if (!column.local && !table.partition_of && table.of_type.empty()) {
      append(script, settle_inherited(table, column, parents));
    } else {
      append(script, settle_details(table, column, inherited_from(parents, column.name)));
    }
    append(script, dress_column(table, column));
  }
  if (table.row_security) script.push_back(row_security(table, true));
  if (table.force_row_security) script.push_back(force_row_security(table, true));
  if (table.replica_identity == "full" || table.replica_identity == "nothing") {
    script.push_back(set_replica_identity(table));
  }
  return script;
}

std::optional<Script> alter(const Table& before, const Table& after) {
  if (before.partition_key != after.partition_key || before.server != after.server) return std::nullopt;
  Script script = alter_flags(before, after);
  append(script, alter_storage(before, after));
  append(script, alter_parents(before, after));
  append(script, alter_type(before, after));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
