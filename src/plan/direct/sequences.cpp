#include "gen/render/render.hpp"
#include "plan/counter.hpp"
#include "plan/direct/operations.hpp"
#include "plan/effects.hpp"

/// Which column a sequence belongs to: an operation of its own, since each of the two may need the other.
namespace gen::plan {
namespace {

using model::Catalog;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Sequence;
using model::Table;

}  // namespace

/// Sequences that change, and those that columns of tables own that are made again.
std::set<ObjectKey> DirectOperations::concerned_sequences() const {
  std::set<ObjectKey> keys = concerned_objects();
  std::erase_if(keys, [](const ObjectKey& key) { return key.kind != ObjectKind::sequence; });
  for (const Catalog* catalog : {&from_, &to_}) {
    for (const auto& [key, object] : catalog->objects) {
      const auto* sequence = std::get_if<Sequence>(&object);
      if (sequence != nullptr && sequence->owned_by && is_remade(table_key(sequence->owned_by->table)))
        keys.insert(key);
    }
  }
  return keys;
}

/// A sequence that is made in this plan for a column with rows starts behind them.
render::Script DirectOperations::owned_anew(const Catalog& catalog, const Catalog& other, const Sequence& sequence,
                                            bool is_new) const {
  render::Script script{render::own_sequence(sequence)};
  const ObjectKey column = column_key(table_key(sequence.owned_by->table), sequence.owned_by->column);
  const ObjectKey table = owner_table_key(column);
  if (!is_new || is_remade(table) || find_column(other, column) == nullptr) return script;
  const render::Script behind = count_on(catalog, *catalog.find<Table>(table), *find_column(catalog, column));
  script.insert(script.end(), behind.begin(), behind.end());
  return script;
}

/// SET LOGGED and SET UNLOGGED take the sequences of the table along (manual, ALTER TABLE, since 15); those that are to
/// be otherwise are set right again.
render::Script DirectOperations::sequences_of(const Catalog& source, const Catalog& target,
                                              const ObjectKey& table) const {
  const Table& after = *target.find<Table>(table);
  render::Script script;
  if (target.server_version < 150000 || source.find<Table>(table)->unlogged == after.unlogged) return script;
  for (const auto& [key, object] : source.objects) {
    const auto* before = std::get_if<Sequence>(&object);
    const auto* sequence = target.find<Sequence>(key);
    if (before == nullptr || sequence == nullptr || !before->owned_by) continue;
    if (table_key(before->owned_by->table) != table || sequence->unlogged == after.unlogged) continue;
    Sequence taken_along = *sequence;
    taken_along.unlogged = after.unlogged;
    const render::Script back = render::alter(Object(taken_along), Object(*sequence)).value_or(render::Script{});
    script.insert(script.end(), back.begin(), back.end());
  }
  return script;
}

void DirectOperations::plan_sequence_ownership() {
  for (const ObjectKey& key : concerned_sequences()) {
    const auto* before = from_.find<Sequence>(key);
    const auto* after = to_.find<Sequence>(key);
    const bool was = before != nullptr && before->owned_by.has_value();
    const bool is = after != nullptr && after->owned_by.has_value();
    const bool made_again = up_.aside.recreated.count(key) != 0 || down_.aside.recreated.count(key) != 0;
    const bool same = before != nullptr && after != nullptr && model::same_value(before->owned_by, after->owned_by);
    auto column_of = [](const model::ColumnName& name) { return column_key(table_key(name.table), name.column); };
    auto owner_again = [&](const Sequence* side) { return is_remade(owner_table_key(column_of(*side->owned_by))); };
    const bool table_again = (was && owner_again(before)) || (is && owner_again(after));
    if ((!was && !is) || (same && !made_again && !table_again)) continue;
    Step free, own;
    if (was) free.down = owned_anew(from_, to_, *before, after == nullptr || made_again);
    if (is) own.up = owned_anew(to_, from_, *after, before == nullptr || made_again);
    if (was && after != nullptr && !made_again) {
      Sequence unowned = *before;
      unowned.owned_by.reset();
      free.up = {render::own_sequence(unowned)};
    }
    if (is && before != nullptr && !made_again) {
      Sequence unowned = *after;
      unowned.owned_by.reset();
      own.down = {render::own_sequence(unowned)};
    }
    free.up_effects = own.up_effects = {Lock::share_row_exclusive, qualified_name(key), false, false, {}, {}};
    own.up_effects.scans = own.up.size() > 1;
    const OperationId frees = add(key, 0, std::move(free));
    const OperationId owns = add(key, 2, std::move(own));
    graph_.before(frees, owns);
    graph_.before(std::optional(frees), graph_.removal(key));
    graph_.before(std::optional(frees), graph_.restoration(key));
    graph_.before(graph_.establishment(key), std::optional(owns));
    if (was) graph_.before(std::optional(frees), graph_.removal(column_of(*before->owned_by)));
    if (was) graph_.before(std::optional(frees), graph_.restoration(column_of(*before->owned_by)));
    if (is) graph_.before(graph_.establishment(column_of(*after->owned_by)), std::optional(owns));
    if (is && before != nullptr) graph_.before(graph_.retraction(column_of(*after->owned_by)), std::optional(owns));
  }
}

}  // namespace gen::plan
