#include "plan/online/filler.hpp"

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

const std::string* backfill_of(const model::Intents& intents, const model::ObjectKey& column) {
  for (const model::Backfill& each : intents.backfills) {
    if (each.column == column) return &each.expression;
  }
  return nullptr;
}

}  // namespace gen::plan
