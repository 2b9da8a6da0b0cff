#include "render/column.hpp"
#include "render/constraint_definition.hpp"
#include "render/kinds.hpp"
#include "render/options.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Column;
using model::Constraint;
using model::Table;
using Elements = std::vector<std::string>;

SqlBuilder start(const Table& table) {
  SqlBuilder sql("CREATE");
  if (table.unlogged) sql.word("UNLOGGED");
  return sql.word(noun(table)).name(own_name(table.key));
}

/// "(", an element a line, ")".
void element_list(SqlBuilder& sql, const Elements& elements) {
  sql.word("(");
  for (std::size_t i = 0; i < elements.size(); ++i) {
    sql.line(4).trusted(elements[i]);
    if (i + 1 < elements.size()) sql.word(",");
  }
  if (!elements.empty()) sql.line();
  sql.word(")");
}

/// What a column of a typed table or partition says beside what its type or parent says; "" when nothing.
std::string column_addition(const Table& table, const Column& column, const Column* parent) {
  Column said = column;
  said.collation.clear();
  if (parent != nullptr) {
    if (parent->not_null) said.not_null = false;
    if (parent->default_value == said.default_value) said.default_value.reset();
  }
  // A generation expression always comes from the parent; identity of partitions as well.
  if (!said.generated.empty()) said.default_value.reset();
  said.generated.clear();
  if (table.partition_of) said.identity.reset();
  SqlBuilder constraints;
  column_constraints(constraints, table, said);
  if (parent != nullptr && parent->default_value && !column.default_value) constraints.word("DEFAULT NULL");
  const std::string text = constraints.build().str();
  return text.empty() ? text : SqlBuilder().name(column.name).trusted(text).build().str();
}

void add_constraints(Elements& elements, const std::vector<const Constraint*>& constraints) {
  for (const Constraint* constraint : constraints) elements.push_back(constraint_definition(*constraint));
}

/// The column as it is declared below a parent that has it as well.
Column below(const Parents& parents, Column column) {
  for (const Table* parent : parents) {
    const Column* above = find_column(*parent, column.name);
    if (above == nullptr || above->generated.empty() || above->default_value != column.default_value) continue;
    column.generated.clear();
    column.default_value.reset();
    break;
  }
  return column;
}

Elements own_elements(const Table& table, const std::vector<const Constraint*>& constraints, const Parents& parents) {
  Elements elements;
  for (const Column& column : table.columns) {
    if (!table.of_type.empty()) {
      const std::string text = column_addition(table, column, nullptr);
      if (!text.empty()) elements.push_back(text);
    } else if (column.local || table.partition_of) {
      SqlBuilder sql;
      column_definition(sql, table, table.partition_of ? column : below(parents, column));
      elements.push_back(sql.build().str());
    }
  }
  add_constraints(elements, constraints);
  return elements;
}

void partition_clause(SqlBuilder& sql, const Table& table) {
  if (!table.partition_key.empty()) sql.line().word("PARTITION BY").trusted(table.partition_key);
}

void tail(SqlBuilder& sql, const Table& table) {
  partition_clause(sql, table);
  if (!table.access_method.empty()) sql.line().word("USING").name(model::Identifier(table.access_method));
  if (!table.options.empty()) sql.line().trusted(with_options(table.options));
  if (!table.tablespace.empty()) sql.line().word("TABLESPACE").name(model::Identifier(table.tablespace));
  if (table.server.empty()) return;
  sql.line().word("SERVER").name(table.server);
  if (!table.foreign_options.empty()) foreign_options(sql.line(), table.foreign_options);
}

}  // namespace

SqlText create_table(const Table& table, const std::vector<const Constraint*>& inline_constraints,
                     const Parents& parents) {
  SqlBuilder sql = start(table);
  const Elements elements = own_elements(table, inline_constraints, parents);
  if (!table.of_type.empty()) sql.word("OF").name(table.of_type);
  if (table.of_type.empty() || !elements.empty()) element_list(sql, elements);
  if (!table.inherits.empty()) {
    sql.line().word("INHERITS").list(table.inherits, [](SqlBuilder& out, const model::QualifiedName& parent) {
      out.name(parent);
    });
  }
  tail(sql, table);
  return sql.build();
}

SqlText create_partition_of(const Table& table, const std::vector<const Constraint*>& inline_constraints,
                            const Table* parent) {
  Elements elements;
  for (const Column& column : table.columns) {
    const Column* of_parent = parent == nullptr ? nullptr : find_column(*parent, column.name);
    const std::string text = column_addition(table, column, of_parent);
    if (!text.empty()) elements.push_back(text);
  }
  add_constraints(elements, inline_constraints);
  SqlBuilder sql = start(table).word("PARTITION OF").name(table.partition_of->parent);
  if (!elements.empty()) element_list(sql, elements);
  if (!elements.empty() || !table.partition_key.empty()) sql.line();
  sql.trusted(table.partition_of->bound);
  tail(sql, table);
  return sql.build();
}

SqlText attach_partition(const Table& table) {
  return SqlBuilder("ALTER TABLE")
      .name(table.partition_of->parent)
      .word("ATTACH PARTITION")
      .name(own_name(table.key))
      .trusted(table.partition_of->bound)
      .build();
}

SqlText detach_partition(const Table& table, bool concurrently) {
  SqlBuilder sql("ALTER TABLE");
  sql.name(table.partition_of->parent).word("DETACH PARTITION").name(own_name(table.key));
  if (concurrently) sql.word("CONCURRENTLY");
  return sql.build();
}

SqlText finalize_detach(const Table& table) {
  return SqlBuilder("ALTER TABLE")
      .name(table.partition_of->parent)
      .word("DETACH PARTITION")
      .name(own_name(table.key))
      .word("FINALIZE")
      .build();
}

namespace kinds {

Script create(const Table& table) { return {create_table(table, {})}; }

}  // namespace kinds
}  // namespace gen::render
