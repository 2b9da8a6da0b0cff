#include "plan/counter.hpp"

#include "gen/render/sql_builder.hpp"

namespace gen::plan {
namespace {

using model::Catalog;
using model::Column;
using model::QualifiedName;
using model::Sequence;
using model::Table;

bool is_integer(const std::string& type) { return type == "bigint" || type == "integer" || type == "smallint"; }

const model::SequenceOptions* options_of(const Catalog& catalog, const Column& column, const QualifiedName& counter) {
  if (column.identity) return &column.identity->options;
  const auto* sequence = catalog.find<Sequence>({model::ObjectKind::sequence, counter.schema, {}, counter.name, {}});
  return sequence == nullptr ? nullptr : &sequence->options;
}

}  // namespace

QualifiedName counter_of(const Catalog& catalog, const Table& table, const Column& column) {
  if (column.identity) return column.identity->sequence;
  if (!column.default_value) return {};
  for (const auto& [key, object] : catalog.objects) {
    const auto* sequence = std::get_if<Sequence>(&object);
    if (sequence == nullptr || !sequence->owned_by || sequence->owned_by->column != column.name) continue;
    if (sequence->owned_by->table == QualifiedName{table.key.schema, table.key.name}) return {key.schema, key.name};
  }
  return {};
}

render::Script count_on(const Catalog& catalog, const Table& table, const Column& column) {
  const QualifiedName counter = counter_of(catalog, table, column);
  if (counter.empty() || !is_integer(column.type)) return {};
  const model::SequenceOptions* options = options_of(catalog, column, counter);
  if (options == nullptr) return {};
  const bool upwards = options->increment > 0;
  const std::string_view last = upwards ? "pg_catalog.max(" : "pg_catalog.min(";
  render::SqlBuilder sql("SELECT pg_catalog.setval(");
  sql.literal(to_string(counter)).word(",").word(last).name(column.name).word(")) FROM");
  sql.name(QualifiedName{table.key.schema, table.key.name}).word("HAVING").word(last).name(column.name);
  sql.word(upwards ? ") >=" : ") <=").number(upwards ? options->minimum : options->maximum);
  return {sql.build()};
}

}  // namespace gen::plan
