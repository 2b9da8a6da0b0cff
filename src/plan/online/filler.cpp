#include "plan/online/filler.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace gen::plan {

using model::Catalog;

std::string filler_for(const Catalog& catalog, const std::string& type) {
  auto starts = [&](std::string_view prefix) { return type.starts_with(prefix); };
  if (type.ends_with("[]")) return "'{}'";
  if (type == "smallint" || type == "integer" || type == "bigint" || type == "real" || type == "double precision" ||
      starts("numeric"))
    return "0";
  if (type == "text" || starts("character")) return "''";
  if (type == "boolean") return "false";
  if (type == "uuid") return "'00000000-0000-0000-0000-000000000000'";
  if (type == "json" || type == "jsonb") return "'{}'";
  if (type == "bytea") return "''";
  if (starts("timestamp") || type == "date") return "'epoch'";
  if (starts("time")) return "'00:00'";
  if (starts("interval")) return "'0'";
  for (const auto& [key, object] : catalog.objects) {
    if (key.kind == model::ObjectKind::enum_type && qualified_name(key) == type) {
      const auto& labels = std::get<model::EnumType>(object).labels;
      return labels.empty() ? "" : support::quote_literal(labels.front());
    }
  }
  return "";
}

std::optional<model::Column> with_distinct_values(const model::Column& column) {
  model::Column filled = column;
  if (column.type == "uuid") {
    filled.default_value = "gen_random_uuid()";
  } else if (column.type == "text" || column.type == "character varying") {
    filled.default_value = "(gen_random_uuid())::" + column.type;
  } else if (column.type == "smallint" || column.type == "integer" || column.type == "bigint") {
    filled.identity.emplace();
    model::SequenceOptions& options = filled.identity->options;
    options.type = column.type;
    if (column.type == "integer") options.maximum = std::numeric_limits<std::int32_t>::max();
    if (column.type == "smallint") options.maximum = std::numeric_limits<std::int16_t>::max();
  } else {
    return std::nullopt;
  }
  return filled;
}

bool stands_in_key(const Catalog& catalog, const model::ObjectKey& column) {
  return std::any_of(catalog.objects.begin(), catalog.objects.end(), [&](const auto& entry) {
    const auto* key = std::get_if<model::Constraint>(&entry.second);
    if (key == nullptr || key->on_domain || (key->type != "primary key" && key->type != "unique")) return false;
    return owner_table_key(entry.first) == owner_table_key(column) &&
           std::find(key->columns.begin(), key->columns.end(), column.name) != key->columns.end();
  });
}

const std::string* backfill_of(const model::Intents& intents, const model::ObjectKey& column) {
  for (const model::Backfill& each : intents.backfills) {
    if (each.column == column) return &each.expression;
  }
  return nullptr;
}

const model::TypeConversion* using_of(const model::Intents& intents, const model::ObjectKey& column) {
  const auto found = std::ranges::find(intents.conversions, column, &model::TypeConversion::column);
  return found == intents.conversions.end() ? nullptr : &*found;
}

std::optional<std::string> fill_of(const model::Intents& intents, const model::ObjectKey& column) {
  const std::string* backfill = backfill_of(intents, column);
  const model::TypeConversion* given = using_of(intents, column);
  if (given == nullptr) return backfill == nullptr ? std::nullopt : std::optional(*backfill);
  if (backfill == nullptr) return given->using_expression;
  return "coalesce((" + given->using_expression + "), (" + *backfill + "))";
}

const model::Retire* reverse_of(const model::Intents& intents, const model::ObjectKey& column) {
  const auto found = std::ranges::find_if(
      intents.retired, [&](const model::Retire& retire) { return retire.key == column && !retire.reverse.empty(); });
  return found == intents.retired.end() ? nullptr : &*found;
}

}  // namespace gen::plan
