#include "plan/online/filler.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/counter_exchange.hpp"
#include "plan/recipes/interim_counter.hpp"

/// Columns that become identity columns or cease to be.
namespace gen::plan {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Column;
using model::ObjectKey;
using model::Sequence;
using model::Table;

/// Sequences that come or go with such a change belong to its recipe.
void OnlinePlanner::find_exchanged_counters() {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || change.key.kind != model::ObjectKind::table) continue;
    for (const ColumnChange& column : change.columns) {
      const ObjectKey key = column_key(change.key, column.name());
      if (column.op != ChangeOp::alter || is_direct(key) || has_shadow(key)) continue;
      counter_is_exchanged(change.key, *column.before, *column.after);
    }
  }
  for (auto& [table, columns] : retyped_) {
    for (RetypedColumn& column : columns) {
      const bool counts = counter_is_exchanged(table, column.before, column.after);
      if (column.before.identity || !column.after.identity || counts) continue;
      if (count_until_swapped(table, column)) continue;
      refuse(column_key(table, column.after.name),
             "it becomes an identity and changes its type or its name at once, and counts with nothing that could go "
             "on: do one of the two in a migration of its own");
    }
  }
}

/// Whether a sequence comes or goes while the column changes its counter.
bool OnlinePlanner::counter_is_exchanged(const ObjectKey& table, const Column& before, const Column& after) {
  if (before.identity.has_value() == after.identity.has_value()) return false;
  const bool comes = after.identity.has_value();
  const model::Catalog& other = comes ? context_.to : context_.from;
  const Sequence* sequence = comes ? drawn_sequence(context_.from, from_links_, column_key(table, before.name), before)
                                   : drawn_sequence(context_.to, to_links_, column_key(table, after.name), after);
  if (sequence == nullptr || other.contains(sequence->key)) return false;
  handled_.insert(sequence->key);
  return true;
}

/// A column that counted with nothing and changes its type as well: the old column counts from expand on, and the
/// identity of the new one goes on from there. False where numbers of the old type are none of the new one.
bool OnlinePlanner::count_until_swapped(const ObjectKey& table, RetypedColumn& column) {
  const Column& before = column.before;
  auto is_integer = [](const std::string& type) { return type == "smallint" || type == "integer" || type == "bigint"; };
  if (before.name != column.after.name || !before.not_null || before.default_value || !is_integer(before.type) ||
      !column.up.empty())
    return false;
  const auto& after = *context_.to.find<Table>(table);
  column.counter = interim_counter(after, column.after);
  start_counting(context_, exchange_with(after, column.after, *column.counter), before);
  return true;
}

void OnlinePlanner::identity_comes(const Table& table, const Column& before, const Column& after, Column& interim) {
  const ObjectKey key = column_key(table.key, after.name);
  interim.identity.reset();
  interim.default_value = before.default_value;
  interim.not_null = before.not_null;
  if (!after.local) return;
  const std::string* backfill = backfill_of(context_.intents, key);
  const std::string filler = backfill == nullptr ? "" : *backfill;
  if (const Sequence* sequence = drawn_sequence(context_.from, from_links_, key, before)) {
    turn_into_identity(context_, table, before, after, *sequence, filler);
  } else {
    add_identity(context_, table, before, after, filler);
  }
}

/// It stays an identity until contract, but one that takes what the new program writes.
void OnlinePlanner::identity_goes(const Table& table, const Column& before, const Column& after, Column& interim,
                                  Column& last) {
  const Sequence* sequence = drawn_sequence(context_.to, to_links_, column_key(table.key, after.name), after);
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
