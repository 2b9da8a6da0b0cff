#include "plan/direct/row_copy.hpp"

#include <algorithm>

#include "gen/render/sql_builder.hpp"
#include "plan/counter.hpp"

namespace gen::plan {
namespace {

using model::Catalog;
using model::Column;
using model::Identifier;
using model::QualifiedName;
using model::Table;
using render::SqlBuilder;

QualifiedName name_of(const Table& table) { return {table.key.schema, table.key.name}; }

struct Pairing {
  std::vector<Identifier> columns;
  std::vector<std::string> values;
};

Pairing paired(const RowCopy& copy) {
  Pairing pairs;
  for (const Column& column : copy.target.columns) {
    if (!column.generated.empty()) continue;
    std::string value = copy.value(column);
    if (value.empty()) continue;
    pairs.columns.push_back(column.name);
    pairs.values.push_back(std::move(value));
  }
  return pairs;
}

bool has_children(const Catalog& catalog, const Table& table) {
  const QualifiedName name{table.key.schema, table.key.name};
  return std::any_of(catalog.objects.begin(), catalog.objects.end(), [&](const auto& entry) {
    const auto* other = std::get_if<Table>(&entry.second);
    return other != nullptr && std::find(other->inherits.begin(), other->inherits.end(), name) != other->inherits.end();
  });
}

SqlBuilder& from_source(SqlBuilder& sql, const RowCopy& copy) {
  sql.word("FROM");
  if (has_children(copy.source_catalog, copy.source)) sql.word("ONLY");
  return sql.name(copy.aside);
}

void into_destination(SqlBuilder& sql, const RowCopy& copy, const Pairing& pairs) {
  sql.word("INSERT INTO").name(name_of(copy.target)).names(pairs.columns);
  const bool identity = std::any_of(copy.target.columns.begin(), copy.target.columns.end(),
                                    [](const Column& column) { return column.identity && column.identity->always; });
  if (identity) sql.word("OVERRIDING SYSTEM VALUE");
}

std::string row_text(const std::vector<Identifier>& columns) {
  SqlBuilder sql("ROW(");
  sql.items(columns, [](SqlBuilder& out, const Identifier& column) { out.name(column); });
  return sql.word(")::text").build().str();
}

render::SqlText copy_missing_rows(const RowCopy& copy, const Pairing& pairs) {
  const std::string row = row_text(pairs.columns);
  SqlBuilder sql("WITH carried AS (SELECT");
  for (std::size_t i = 0; i < pairs.columns.size(); ++i) {
    if (i > 0) sql.word(",");
    sql.trusted(pairs.values[i]).word("AS").name(pairs.columns[i]);
  }
  from_source(sql, copy).word(")").word(",");
  sql.line(5)
      .word("numbered AS (SELECT *,")
      .trusted(row)
      .word("AS gen_row, pg_catalog.row_number() OVER (PARTITION BY");
  sql.trusted(row).word(") AS gen_number FROM carried)").word(",");
  sql.line(5).word("present AS (SELECT gen_row, pg_catalog.count(*) AS gen_count FROM (");
  for (std::size_t i = 0; i < copy.present.size(); ++i) {
    if (i > 0) sql.word("UNION ALL");
    sql.word("SELECT").trusted(row).word("AS gen_row FROM").name(copy.present[i]);
  }
  sql.word(") AS there GROUP BY gen_row)").line();
  into_destination(sql, copy, pairs);
  sql.line().word("SELECT").items(pairs.columns, [](SqlBuilder& out, const Identifier& column) { out.name(column); });
  sql.word("FROM numbered LEFT JOIN present USING (gen_row) WHERE gen_number > coalesce(gen_count, 0)");
  return sql.build();
}

bool is_sequence(const Catalog& catalog, const QualifiedName& name) {
  return catalog.contains({model::ObjectKind::sequence, name.schema, {}, name.name, {}});
}

}  // namespace

render::SqlText copy_rows(const RowCopy& copy) {
  const Pairing pairs = paired(copy);
  if (!copy.present.empty() && !pairs.columns.empty()) return copy_missing_rows(copy, pairs);
  SqlBuilder sql;
  into_destination(sql, copy, pairs);
  sql.line().word("SELECT");
  sql.items(pairs.values, [](SqlBuilder& out, const std::string& value) { out.trusted(value); });
  return from_source(sql, copy).build();
}

render::Script carry_counters(const RowCopy& copy) {
  render::Script script;
  for (const Column& column : copy.target.columns) {
    auto before = std::find_if(copy.source.columns.begin(), copy.source.columns.end(),
                               [&](const Column& other) { return other.name == column.name; });
    if (before == copy.source.columns.end()) continue;
    const QualifiedName counter = counter_of(copy.target_catalog, copy.target, column);
    if (counter.empty()) continue;
    const QualifiedName old = counter_of(copy.source_catalog, copy.source, *before);
    // A sequence of both sides is one and the same and goes on counting.
    if (old == counter && is_sequence(copy.source_catalog, old) && is_sequence(copy.target_catalog, counter)) continue;
    if (old.empty()) {
      const render::Script behind = count_on(copy.target_catalog, copy.target, column);
      script.insert(script.end(), behind.begin(), behind.end());
      continue;
    }
    SqlBuilder sql("SELECT pg_catalog.setval(");
    sql.literal(to_string(counter)).word(", last_value, is_called) FROM");
    sql.name(QualifiedName{copy.aside.schema, old.name});
    script.push_back(sql.build());
  }
  return script;
}

}  // namespace gen::plan
