#include "plan/online/filler.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/counter_exchange.hpp"

/// Columns that become identity columns or cease to be.
namespace gen::plan {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Column;
using model::ObjectKey;
using model::Sequence;
using model::Table;

/// The sequence that the default of the column draws from, and does nothing else.
const Sequence* OnlinePlanner::drawn_from(const model::Catalog& catalog, const ObjectKey& key, const Column& column) {
  if (!column.default_value || !column.generated.empty()) return nullptr;
  const Dependents& links = &catalog == &context_.from ? from_links_ : to_links_;
  for (const Dependents::Link& link : links.needs(key)) {
    const auto* sequence = catalog.find<Sequence>(link.key);
    const bool draws = sequence != nullptr && *column.default_value == next_value_of({link.key.schema, link.key.name});
    if (draws) return sequence;
  }
  return nullptr;
}

/// Sequences that come or go with such a change belong to its recipe.
void OnlinePlanner::find_exchanged_counters() {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || change.key.kind != model::ObjectKind::table) continue;
    for (const ColumnChange& column : change.columns) {
      if (column.op != ChangeOp::alter || column.before->identity.has_value() == column.after->identity.has_value())
        continue;
      const ObjectKey key = column_key(change.key, column.name());
      if (is_direct(key) || has_shadow(key)) continue;
      const bool comes = column.after->identity.has_value();
      const model::Catalog& side = comes ? context_.from : context_.to;
      const model::Catalog& other = comes ? context_.to : context_.from;
      const Sequence* sequence = drawn_from(side, key, comes ? *column.before : *column.after);
      if (sequence != nullptr && !other.contains(sequence->key)) handled_.insert(sequence->key);
    }
  }
}

void OnlinePlanner::identity_comes(const Table& table, const Column& before, const Column& after, Column& interim) {
  const ObjectKey key = column_key(table.key, after.name);
  interim.identity.reset();
  interim.default_value = before.default_value;
  interim.not_null = before.not_null;
  if (!after.local) return;
  const std::string* backfill = backfill_of(context_.intents, key);
  const std::string filler = backfill == nullptr ? "" : *backfill;
  if (const Sequence* sequence = drawn_from(context_.from, key, before)) {
    turn_into_identity(context_, table, before, after, *sequence, filler);
  } else {
    add_identity(context_, table, before, after, filler);
  }
}

/// It stays an identity until contract, but one that takes what the new program writes.
void OnlinePlanner::identity_goes(const Table& table, const Column& before, const Column& after, Column& interim,
                                  Column& last) {
  const Sequence* sequence = drawn_from(context_.to, column_key(table.key, after.name), after);
  interim.identity = before.identity;
  interim.identity->always = false;
  interim.default_value.reset();
  interim.not_null = true;
  if (sequence != nullptr && !context_.from.contains(sequence->key)) {
    last.not_null = true;
    if (after.local) turn_into_default(context_, table, before, after, *sequence);
    return;
  }
  last.identity = interim.identity;
  last.default_value.reset();
  last.not_null = true;
}

}  // namespace gen::plan
