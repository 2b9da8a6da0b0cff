#include "plan/written_anew.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/constrained_domain.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Table;

bool is_rewritten(const Table& before, const Table& after) {
  if (!before.partition_key.empty() || !after.partition_key.empty()) return false;
  return before.unlogged != after.unlogged || before.access_method != after.access_method ||
         before.tablespace != after.tablespace;
}

}  // namespace

bool writes_table_anew(const model::Catalog& to, const diff::ColumnChange& column) {
  if (column.after == nullptr) return false;
  const model::Column& after = *column.after;
  const model::Column* before = column.before;
  if (after.generated == "stored") {
    return before == nullptr || before->generated != after.generated || before->default_value != after.default_value ||
           before->type != after.type || before->collation != after.collation;
  }
  return (before == nullptr || before->type != after.type) && is_constrained_domain(to, after.type);
}

std::optional<model::ObjectKey> table_written_anew(const model::Catalog& from, const model::Catalog& to,
                                                   const Change& change) {
  if (change.op == ChangeOp::drop) return std::nullopt;
  const auto* constraint = std::get_if<model::Constraint>(change.after);
  if (constraint != nullptr && !constraint->on_domain && constraint->type == "exclude") {
    const bool in_place = change.op == ChangeOp::alter && render::alter(*change.before, *change.after).has_value() &&
                          std::get<model::Constraint>(*change.before).index_tablespace == constraint->index_tablespace;
    const model::ObjectKey table = owner_table_key(change.key);
    if (!in_place && from.contains(table)) return table;
  }
  if (change.op != ChangeOp::alter || change.key.kind != model::ObjectKind::table) return std::nullopt;
  if (is_rewritten(std::get<Table>(*change.before), std::get<Table>(*change.after))) return change.key;
  const bool anew =
      std::ranges::any_of(change.columns, [&](const auto& column) { return writes_table_anew(to, column); });
  return anew ? std::optional(change.key) : std::nullopt;
}

}  // namespace gen::plan
