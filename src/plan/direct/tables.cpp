#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/counter.hpp"
#include "plan/direct/operations.hpp"
#include "plan/effects.hpp"
#include "plan/online/filler.hpp"
#include "plan/online/renames.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Catalog;
using model::Column;
using model::Constraint;
using model::ObjectKey;
using model::Table;

std::vector<const Constraint*> constraints_among(const Catalog& catalog, const std::set<ObjectKey>& keys,
                                                 const ObjectKey& table) {
  std::vector<const Constraint*> found;
  for (const ObjectKey& key : keys_among(keys, table)) found.push_back(catalog.find<Constraint>(key));
  auto rank = [](const Constraint* constraint) {
    return constraint->type == "primary key" ? 0 : constraint->type == "unique" ? 1 : 2;
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const Constraint* a, const Constraint* b) { return rank(a) < rank(b); });
  return found;
}

Column as_own(Column column) {
  column.local = true;
  return column;
}

}  // namespace

std::vector<ObjectKey> keys_among(const std::set<ObjectKey>& constraints, const ObjectKey& table) {
  std::vector<ObjectKey> found;
  auto it = constraints.lower_bound({model::ObjectKind::constraint, table.schema, table.name, {}, {}});
  for (; it != constraints.end() && owner_table_key(*it) == table; ++it) found.push_back(*it);
  return found;
}

/// Its own inherited checks are written too when it will be attached to a parent: ATTACH PARTITION demands them.
render::Script made_table(const Catalog& catalog, const Table& table, const std::set<ObjectKey>& inlined) {
  const std::vector<const Constraint*> constraints = constraints_among(catalog, inlined, table.key);
  render::Parents parents;
  for (const model::QualifiedName& name : table.inherits) {
    const auto* parent = catalog.find<Table>(table_key(name));
    if (parent != nullptr) parents.push_back(parent);
  }
  render::Script script{render::create_table(table, constraints, parents)};
  append(script, render::dress(table, parents));
  for (const Constraint* constraint : constraints) append(script, render::dress(*constraint));
  return script;
}

void DirectOperations::table_comes(const Table& table) {
  Step step;
  if (is_exchanged(table.key)) {
    step.up = step_in(table);
    step.down = step_out(table);
  } else {
    step.up = made_table(to_, table, after_.inlined);
    append(step.up, undo_default_privileges(table));
    step.down = {render::drop(table)};
    step.down_effects = effects_of_leaving(table);
  }
  const OperationId id = add(table.key, 1, std::move(step));
  graph_.set_establishment(table.key, id);
  for (const ObjectKey& column : column_keys(to_, table.key)) graph_.set_establishment(column, id);
  for (const ObjectKey& key : keys_among(after_.inlined, table.key)) graph_.set_establishment(key, id);
  for (const ObjectKey& key : parts_beside(table.key)) {
    graph_.set_establishment(key, id);
    graph_.set_retraction(key, std::nullopt);
  }
}

/// The rows of a partition whose parent is made again are in that.
Effects DirectOperations::effects_of_leaving(const Table& table) const {
  Effects effects = effects_of_dropping(model::Object(table));
  if (!table.partition_of) return effects;
  const model::QualifiedName& parent = table.partition_of->parent;
  if (is_remade(table_key(parent))) effects.loses.clear();
  return effects;
}

void DirectOperations::table_goes(const Table& table) {
  Step step;
  step.up = {render::drop(table)};
  step.down = made_table(from_, table, before_.inlined);
  append(step.down, undo_default_privileges(table));
  step.up_effects = effects_of_leaving(table);
  const OperationId id = add(table.key, 0, std::move(step));
  graph_.set_removal(table.key, id);
  for (const ObjectKey& column : column_keys(from_, table.key)) graph_.set_removal(column, id);
  for (const ObjectKey& key : keys_among(before_.inlined, table.key)) graph_.set_removal(key, id);
}

void DirectOperations::plan_columns() {
  std::set<ObjectKey> keys;
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter) continue;
    for (const ColumnChange& column : change.columns) keys.insert(column_key(change.key, column.name()));
  }
  for (const Recreation* recreation : {&up_.aside, &down_.aside}) {
    for (const auto* set : {&recreation->recreated, &recreation->retyped, &recreation->released}) {
      std::copy_if(set->begin(), set->end(), std::inserter(keys, keys.end()),
                   [](const ObjectKey& key) { return key.kind == model::ObjectKind::column; });
    }
  }
  for (const ObjectKey& key : keys) {
    if (is_remade(owner_table_key(key))) continue;
    const auto* old_table = from_.find<Table>(owner_table_key(key));
    const auto* new_table = to_.find<Table>(owner_table_key(key));
    if (old_table == nullptr || new_table == nullptr) continue;
    const Column* before = find_column(from_, key);
    const Column* after = find_column(to_, key);
    const bool moved = moves_.tables.count(owner_table_key(key)) != 0;
    if (before == nullptr) {
      if (after->local || moved) column_comes(*new_table, as_own(*after));
    } else if (after == nullptr) {
      if (before->local || moved) column_goes(*old_table, as_own(*before));
    } else {
      column_changes(key, *before, *after);
    }
  }
  follow_parent_columns(keys);
  keep_columns_apart(keys);
  for (const model::Backfill& each : intents_.backfills) {
    if (keys.count(each.column) != 0) keep_columns_of_fill(each.column, each.expression);
  }
  for (const model::TypeConversion& each : intents_.conversions) {
    const bool comes = keys.count(each.column) != 0 && find_column(from_, each.column) == nullptr;
    if (comes) keep_columns_of_fill(each.column, each.using_expression);
  }
  for (const model::Retire& each : intents_.retired) {
    if (keys.count(each.key) != 0 && !each.reverse.empty()) keep_columns_of_reverse(each.key, each.reverse);
  }
}

render::Script DirectOperations::add_filled_column(const Table& table, const Column& column,
                                                   const Catalog& catalog) const {
  if (!column.not_null || column.default_value || column.identity || !column.generated.empty()) {
    return render::add_column(table, column);
  }
  std::optional<Column> distinct;
  if (stands_in_key(catalog, column_key(table.key, column.name))) distinct = with_distinct_values(column);
  const std::string filler = filler_for(catalog, column.type);
  if (!distinct && filler.empty()) return render::add_column(table, column);
  Column filled = distinct ? *distinct : column;
  if (!distinct) filled.default_value = filler;
  render::Script script = render::add_column(table, filled);
  append(script, render::alter_column(table, filled, column, "").value_or(render::Script{}));
  return script;
}

void DirectOperations::column_comes(const Table& table, const Column& column) {
  const ObjectKey key = column_key(table.key, column.name);
  Step step;
  const bool has_values = column.identity || !column.generated.empty();
  const std::optional<std::string> backfill = has_values ? std::nullopt : fill_of(intents_, key);
  step.up = !backfill ? render::add_column(table, column) : add_and_fill(table, column, *backfill);
  step.down = {render::drop_column(table, column.name)};
  step.up_effects = effects_of_adding(table, column);
  if (backfill) {
    step.up_effects.scans = true;
    step.up_effects.risk = "writes every row under the lock";
  }
  step.down_effects = effects_of_dropping(table, column);
  graph_.set_establishment(key, add(key, 1, std::move(step)));
}

void DirectOperations::column_goes(const Table& table, const Column& column) {
  const ObjectKey key = column_key(table.key, column.name);
  Step step;
  step.up = {render::drop_column(table, column.name)};
  const model::Retire* told = column.generated.empty() ? reverse_of(intents_, key) : nullptr;
  step.down = told == nullptr ? add_filled_column(table, column, from_) : add_and_tell(table, column, told->reverse);
  step.up_effects = effects_of_dropping(table, column);
  step.down_effects = effects_of_adding(table, column);
  if (told != nullptr) {
    step.down_effects.scans = true;
    step.down_effects.risk = "writes every row under the lock";
  }
  graph_.set_removal(key, add(key, 0, std::move(step)));
}

/// The change of a column that stays, in one direction: in place, or cast over to the new form of its type.
render::Script DirectOperations::column_script(const ObjectKey& key, bool downwards) const {
  const Catalog& source = downwards ? to_ : from_;
  const Catalog& target = downwards ? from_ : to_;
  const Recreation& recreation = (downwards ? down_ : up_).aside;
  const Table& table = *target.find<Table>(owner_table_key(key));
  Column before = *find_column(source, key);
  const Column& after = *find_column(target, key);
  std::string conversion = conversion_of(key, downwards);
  if (before.type == after.type && recreation.retyped.count(key) != 0) {
    // The type keeps its name but is a new one: tell the two apart, so that the column is rewritten.
    if (conversion.empty()) conversion = mapped_cast(key, before, after, downwards);
    before.type += " ";
  } else if (before.type != after.type && conversion.empty()) {
    conversion = mapped_cast(key, before, after, downwards);
  }
  if (recreation.released.count(key) != 0) before.default_value.reset();  // it was dropped before
  const std::string* backfill = downwards || before.not_null || !after.not_null ? nullptr : backfill_of(intents_, key);
  render::Script script;
  if (backfill != nullptr) {
    Column nullable = after;
    nullable.not_null = false;
    script = render::alter_column(table, before, nullable, conversion).value_or(render::Script{});
    script.push_back(fill(table, after, *backfill));
    before = nullable;
    conversion.clear();
  }
  append(script, render::alter_column(table, before, after, conversion).value_or(render::Script{}));
  if (!before.identity && after.identity) append(script, count_on(target, table, after));
  return script;
}

/// The `using` or `reverse` that the schema files give for it; "" when none. `using` names a renamed column as it was
/// called, but it has been renamed by then.
std::string DirectOperations::conversion_of(const ObjectKey& key, bool downwards) const {
  const model::TypeConversion* given = using_of(intents_, key);
  if (given == nullptr) return {};
  if (downwards) return given->reverse_expression;
  std::string expression = given->using_expression;
  for (const model::Rename& rename : intents_.renames) {
    const bool gone = find_column(from_, rename.from) == nullptr;
    if (rename.to == key && gone) expression = with_column_renamed(expression, rename.from.name, key.name);
  }
  return expression;
}

/// The cast that applies when no `using` is given; labels that leave an enum are replaced as `enum_mappings` say.
std::string DirectOperations::mapped_cast(const ObjectKey& key, const Column& before, const Column& after,
                                          bool downwards) const {
  const std::string column = support::quote_identifier(key.name);
  std::string mapping;
  for (const model::EnumValueMapping& intent : intents_.enum_mappings) {
    const std::string type = qualified_name(intent.type);
    if (downwards || type != after.type || intent.replacement.empty()) continue;
    mapping +=
        " WHEN " + support::quote_literal(intent.removed) + " THEN " + support::quote_literal(intent.replacement);
  }
  if (!mapping.empty())
    return "(CASE " + column + "::text" + mapping + " ELSE " + column + "::text END)::" + after.type;
  if (before.type != after.type) return default_using(key.name, before.type, after.type);
  return column + (after.type.ends_with("[]") ? "::text[]::" : "::text::") + after.type;
}

/// A column whose type is made again is cast over after that, on the way up as on the way back: two operations, one on
/// either side of the exchange of the types.
bool DirectOperations::uses_swapped_type(const ObjectKey& column) const {
  auto among = [&](const Dependents& links, const Recreation& recreation) {
    const auto& needs = links.needs(column);
    return std::any_of(needs.begin(), needs.end(),
                       [&](const Dependents::Link& link) { return recreation.swapped.count(link.key) != 0; });
  };
  return among(before_.links, up_.aside) || among(after_.links, down_.aside);
}

/// The sequence object under the name of the one that an identity column has, on the side where it is no identity
/// column: one has to leave before the other can have the name.
std::optional<ObjectKey> DirectOperations::exchanged_sequence(const Column& before, const Column& after) const {
  if (before.identity.has_value() == after.identity.has_value()) return std::nullopt;
  const model::QualifiedName& name = (before.identity ? before.identity : after.identity)->sequence;
  const ObjectKey key{model::ObjectKind::sequence, name.schema, {}, name.name, {}};
  return (before.identity ? to_ : from_).contains(key) ? std::optional(key) : std::nullopt;
}

/// In between the column counts with nothing.
void DirectOperations::counter_is_exchanged(const ObjectKey& key, const Column& before, const Column& after,
                                            const ObjectKey& sequence) {
  const Table& old_table = *from_.find<Table>(owner_table_key(key));
  const Table& new_table = *to_.find<Table>(owner_table_key(key));
  auto bare = [](Column column) {
    column.identity.reset();
    column.default_value.reset();
    return column;
  };
  auto script = [&](const Table& table, const Column& old, const Column& now, bool downwards) {
    std::string conversion;
    if (old.type != now.type) conversion = conversion_of(key, downwards);
    if (old.type != now.type && conversion.empty()) conversion = mapped_cast(key, old, now, downwards);
    render::Script statements = render::alter_column(table, old, now, conversion).value_or(render::Script{});
    if (!old.identity && now.identity) append(statements, count_on(downwards ? from_ : to_, table, now));
    return statements;
  };
  Step leave, come;
  leave.up = script(old_table, before, bare(before), false);
  come.up = script(new_table, bare(before), after, false);
  come.down = script(new_table, after, bare(after), true);
  leave.down = script(old_table, bare(after), before, true);
  leave.up_effects = come.up_effects = effects_of_altering(new_table, before, after);
  leave.down_effects = come.down_effects = effects_of_altering(old_table, after, before);
  const OperationId leaves = add(key, 0, std::move(leave));
  const OperationId comes = add(key, 1, std::move(come));
  graph_.set_removal(key, leaves);
  graph_.set_establishment(key, comes);
  for (const auto& exchange : {graph_.removal(sequence), graph_.establishment(sequence)}) {
    graph_.before(std::optional(leaves), exchange);
    graph_.before(exchange, std::optional(comes));
  }
}

void DirectOperations::column_changes(const ObjectKey& key, const Column& before, const Column& after) {
  const Table& old_table = *from_.find<Table>(owner_table_key(key));
  const Table& new_table = *to_.find<Table>(owner_table_key(key));
  const bool up_again = up_.aside.recreated.count(key) != 0;
  const bool down_again = down_.aside.recreated.count(key) != 0;
  const bool steps_aside = up_again || down_again || up_.aside.released.count(key) != 0 ||
                           down_.aside.released.count(key) != 0 || uses_swapped_type(key);
  const bool moved = moves_.tables.count(new_table.key) != 0;
  if (!moved && !before.local && !after.local && follows_parent(key)) return;
  if (const auto sequence = exchanged_sequence(before, after))
    return counter_is_exchanged(key, before, after, *sequence);

  Step step;
  step.up_effects = effects_of_altering(new_table, before, after);
  step.down_effects = effects_of_altering(old_table, after, before);
  if (!steps_aside) {
    step.up = column_script(key, false);
    step.down = column_script(key, true);
    const OperationId id = add(key, 1, std::move(step));
    graph_.set_removal(key, id);
    graph_.set_establishment(key, id);
    return;
  }
  Step leave;
  auto without_default = [](const Table& table, const Column& column) {
    Column bare = column;
    bare.default_value.reset();
    return render::alter_column(table, column, bare, "").value_or(render::Script{});
  };
  if (up_again) {
    leave.up = {render::drop_column(old_table, key.name)};
    step.up = add_filled_column(new_table, after, to_);
    leave.up_effects = effects_of_dropping(old_table, before);
  } else {
    if (up_.aside.released.count(key) != 0) leave.up = without_default(old_table, before);
    step.up = column_script(key, false);
  }
  if (down_again) {
    step.down = {render::drop_column(new_table, key.name)};
    leave.down = add_filled_column(old_table, before, from_);
    step.down_effects = effects_of_dropping(new_table, after);
  } else {
    if (down_.aside.released.count(key) != 0) step.down = without_default(new_table, after);
    leave.down = column_script(key, true);
  }
  const OperationId leaves = add(key, 0, std::move(leave));
  const OperationId comes = add(key, 1, std::move(step));
  graph_.set_removal(key, leaves);
  graph_.set_establishment(key, comes);
}

}  // namespace gen::plan
