#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/constrained_domain.hpp"
#include "plan/declared_place.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/effects.hpp"
#include "plan/intent_hint.hpp"
#include "plan/online/filler.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/stored_column.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Catalog;
using model::Column;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

bool has_plain_default(const Column& column) { return column.generated.empty() && column.default_value.has_value(); }

/// Why the table itself cannot be changed online; "" when it can.
std::string obstacle(const Change& change) {
  const Table& before = std::get<Table>(*change.before);
  const Table& after = std::get<Table>(*change.after);
  const bool has_rows = after.partition_key.empty();  // of a partitioned table both are for partitions to come
  if (before.unlogged != after.unlogged || (has_rows && before.access_method != after.access_method))
    return "the table is rewritten";
  if (has_rows && before.tablespace != after.tablespace) return "moving the table copies it under the lock";
  if (before.inherits != after.inherits && !change.columns.empty())
    return "it joins or leaves a parent table while columns of it change: do one of the two in a migration of its own";
  if (!model::same_value(before.partition_of, after.partition_of))
    return "joining or leaving a partitioned table reads the table under the lock";
  if (!render::alter(model::Object(before), model::Object(after))) {
    return "the table would have to be made again and its rows moved";
  }
  return "";
}

Column with_all_column_privileges(const Column& before, Column after) {
  Table a, b;
  a.granted = before.granted;
  a.revoked = before.revoked;
  b.granted = after.granted;
  b.revoked = after.revoked;
  const model::Object merged = with_all_privileges(model::Object(a), model::Object(b));
  after.granted = model::header(merged).granted;
  after.revoked = model::header(merged).revoked;
  return after;
}

/// What only another form of the table can have.
void keep_place(Table& interim, const Table& before) {
  interim.unlogged = before.unlogged;
  interim.access_method = before.access_method;
  interim.tablespace = before.tablespace;
  interim.partition_key = before.partition_key;
}

/// Its values are other ones, or PostgreSQL is to compute them.
bool is_written_anew(const Column& before, const Column& after) {
  if (before.type != after.type || before.collation != after.collation) return true;
  return after.generated == "stored" &&
         (before.generated != after.generated || before.default_value != after.default_value);
}

/// ALTER TABLE of a parent, in whatever form it gets NOT NULL, reaches the column.
bool has_not_null_from(const std::vector<const Table*>& parents, const Column& column) {
  return std::any_of(parents.begin(), parents.end(), [&](const Table* parent) {
    const Column* above = find_column(*parent, column.name);
    return above != nullptr && above->not_null;
  });
}

Column& column_in(Table& table, const model::Identifier& name) {
  return *std::find_if(table.columns.begin(), table.columns.end(),
                       [&](const Column& column) { return column.name == name; });
}

}  // namespace

void OnlinePlanner::table_changes(const Change& change) {
  const Table& before = std::get<Table>(*change.before);
  const Table& after = std::get<Table>(*change.after);
  Table expanded = before;
  Table remaining = after;
  if (!change.facets.empty()) table_itself_changes(change, expanded, remaining);
  for (const ColumnChange& column : change.columns) {
    if (const RenamedColumn* pair = renames_.pair_of(change.key, column.name())) {
      if (column.op == ChangeOp::create) renamed_column_loosens(*pair, *column.after, expanded, remaining);
      continue;
    }
    if (const RenamedColumn* pair = written_twice(after, column.name())) {
      if (column.op == ChangeOp::create) column_written_twice(*pair, before, after, expanded, remaining);
      continue;
    }
    if (column.op != ChangeOp::alter && split_of(after, column.name()) != nullptr) {
      column_is_split(after, column, expanded, remaining);
    } else if (late_.contains(column_key(change.key, column.name()))) {
      column_waits(after, column, remaining);
    } else if (column.op == ChangeOp::create) {
      column_comes(after, *column.after, expanded, remaining);
    } else if (column.op == ChangeOp::drop) {
      column_goes(before, *column.before, expanded, remaining);
    } else {
      column_changes(after, column, expanded, remaining);
    }
  }
  expanded_.put(expanded);
  remaining_.put(remaining);
  if (renames_.by_table().count(change.key) != 0) aliased_[change.key] = expanded;
}

/// What else changes on a column that is renamed is done under its old name.
void OnlinePlanner::renamed_column_loosens(const RenamedColumn& pair, const Column& after, Table& expanded,
                                           Table& remaining) {
  Column& column = column_in(expanded, pair.from);
  Column interim = with_all_column_privileges(column, after);
  interim.name = pair.from;
  if (has_plain_default(column) && !after.default_value) interim.default_value = column.default_value;
  column = interim;
  Column& last = column_in(remaining, pair.to);
  last.granted = interim.granted;
  last.revoked = interim.revoked;
  last.default_value = interim.default_value;
}

bool OnlinePlanner::changes_parents(const ObjectKey& table) const {
  const auto* before = context_.from.find<Table>(table);
  const auto* after = context_.to.find<Table>(table);
  return before != nullptr && after != nullptr && before->inherits != after->inherits && !is_direct(table);
}

void OnlinePlanner::table_itself_changes(const Change& change, Table& expanded, Table& remaining) {
  const Table& before = std::get<Table>(*change.before);
  const Table& after = std::get<Table>(*change.after);
  if (!is_direct(change.key) && !is_exchanged(change.key)) {
    if (const std::string reason = obstacle(change); !reason.empty()) return refuse(change.key, reason);
  }
  std::vector<Column> columns = std::move(expanded.columns);
  expanded = std::get<Table>(with_all_privileges(*change.before, *change.after));
  expanded.columns = std::move(columns);
  remaining.granted = expanded.granted;
  remaining.revoked = expanded.revoked;
  // Programs that read the parent see the rows of its children, the new ones from contract on.
  if (changes_parents(change.key)) expanded.inherits = remaining.inherits = before.inherits;
  if (is_exchanged(change.key)) {
    for (Table* interim : {&expanded, &remaining}) keep_place(*interim, before);
  }
  auto waits = [&](const model::Identifier& index) {
    return !index.empty() && context_.from.find_relation({change.key.schema, index}) == nullptr;
  };
  if (waits(after.replica_identity_index)) {
    remaining.replica_identity = expanded.replica_identity = before.replica_identity;
    remaining.replica_identity_index = expanded.replica_identity_index = before.replica_identity_index;
  }
  if (waits(after.cluster_index)) remaining.cluster_index = expanded.cluster_index = before.cluster_index;
}

/// Until the exchange the old form of a table has its columns from the parents that it had.
Column OnlinePlanner::in_old_form(const Table& table, const Column& column) const {
  Column own = column;
  if (!is_exchanged(table.key) || !changes_parents(table.key)) return own;
  const auto& before = *context_.from.find<Table>(table.key);
  const Column* old = find_column(before, column.name);
  const bool comes_from_parent = std::ranges::any_of(before.inherits, [&](const model::QualifiedName& parent) {
    return find_column(context_.to, column_key(table_key(parent), column.name)) != nullptr;
  });
  own.local = old != nullptr ? old->local : !comes_from_parent;
  return own;
}

void OnlinePlanner::column_comes(const Table& table, const Column& declared, Table& expanded, Table& remaining) {
  const Column column = in_old_form(table, declared);
  column_in(remaining, column.name).local = column.local;
  const ObjectKey key = column_key(table.key, column.name);
  if (is_exchanged(table.key) && column.generated == "stored") {
    Column& interim = column_in(remaining, column.name);
    interim = bare_column(column, column.name);
    interim.local = column.local;
    expanded.columns.push_back(interim);
    shadows_.computed.insert(key);
    return stand_in(table, compute_beside(context_, table, column));
  }
  const bool has_rules = is_constrained_domain(context_.to, column.type) && !is_direct(key);
  if (has_rules && is_exchanged(table.key) && column.generated.empty()) {
    Column& interim = column_in(remaining, column.name);
    interim = without_domain(context_.to, column);
    return column_comes(table, Column(interim), expanded, remaining);
  }
  expanded.columns.push_back(column);
  expanded_.take_needs(key);
  if (is_direct(key)) return;
  if (column.identity) {
    Column& bare = expanded.columns.back();
    bare.identity.reset();
    bare.not_null = false;
    if (column.local) add_identity_column(context_, table, column);
    return;
  }
  if (column.generated == "stored") {
    return refuse(key, "PostgreSQL computes its values by rewriting the table under the lock");
  }
  if (has_rules) return refuse(key, "a column of a domain with constraints rewrites the table under the lock");
  const std::optional<std::string> backfill = fill_of(context_.intents, key);
  const bool computed = has_plain_default(column) && (backfill || may_be_volatile(*column.default_value));
  if (column.not_null && !has_plain_default(column) && !backfill && column.generated.empty()) {
    if (!column.local) return;
    const std::string name = support::quote_identifier(column.name);
    const support::SourceSpan where = declared_place(context_.to, context_.intents, key);
    return context_.fail(support::error(
        "GEN3005",
        "no value is given to the rows that " + qualified_name(table.key) + " already has, and " + to_string(key) +
            " is NOT NULL",
        where,
        "say what they get: " + hint_for_column(context_.intents, where, name + ' ' + column.type + " not null",
                                                "backfill (<expression>)")));
  }
  if (!computed && !backfill) return;
  Column& bare = expanded.columns.back();
  bare.default_value.reset();
  bare.not_null = false;
  if (!column.local) return;
  ColumnFill fill{table, column, backfill ? *backfill : *column.default_value, has_plain_default(column)};
  column.not_null ? set_not_null(context_, fill) : fill_column(context_, fill);
}

void OnlinePlanner::column_goes(const Table& table, const Column& column, Table& expanded, Table& remaining) {
  const ObjectKey key = column_key(table.key, column.name);
  Column left = column_in(expanded, column.name);
  const bool must_be_written = column.not_null && !column.default_value && !column.identity && column.local;
  if (must_be_written && !is_direct(key)) {
    if (!is_in_primary_key(key)) {
      left.not_null = false;
      release_column(context_, table, column);
    } else {
      auto released = refers(key) ? std::nullopt : release_key_column(context_, table, column);
      if (!released) {
        return refuse(key,
                      "it is part of the primary key, and there is no value that it could have in rows of the new "
                      "program until it is gone");
      }
      left = std::move(*released);
    }
  }
  remaining.columns.push_back(left);
  remaining_.take_needs(key);
}

bool OnlinePlanner::is_in_primary_key(const ObjectKey& column) const {
  return std::any_of(context_.from.objects.begin(), context_.from.objects.end(), [&](const auto& entry) {
    const auto* primary = std::get_if<model::Constraint>(&entry.second);
    if (primary == nullptr || primary->type != "primary key" || owner_table_key(entry.first) != owner_table_key(column))
      return false;
    return std::find(primary->columns.begin(), primary->columns.end(), column.name) != primary->columns.end();
  });
}

bool OnlinePlanner::refers(const ObjectKey& column) const {
  const auto& links = from_links_.of(column);
  return std::any_of(links.begin(), links.end(), [&](const Dependents::Link& link) {
    const auto* constraint = context_.from.find<model::Constraint>(link.key);
    return constraint != nullptr && constraint->type == "foreign key" &&
           owner_table_key(link.key) == owner_table_key(column);
  });
}

/// ALTER TYPE would touch more than the catalogs, or be refused by the server (zero-downtime design, 1.4 and 1.5).
bool OnlinePlanner::is_used_by_more_than_plain_indexes(const ObjectKey& column) const {
  const auto& links = from_links_.of(column);
  return std::any_of(links.begin(), links.end(), [&](const Dependents::Link& link) {
    if (const auto* index = context_.from.find<model::Index>(link.key)) {
      return std::find(index->columns.begin(), index->columns.end(), column.name) == index->columns.end() ||
             index->body.find(" WHERE ") != std::string::npos;
    }
    if (const auto* constraint = context_.from.find<model::Constraint>(link.key)) {
      return constraint->type == "check" || constraint->type == "foreign key" || constraint->type == "exclude";
    }
    return link.key.kind == ObjectKind::materialized_view || link.key.kind == ObjectKind::column;
  });
}

bool OnlinePlanner::needs_shadow(const Change& change, const ColumnChange& column) const {
  if (column.op != ChangeOp::alter || !column.after->generated.empty() || !column.after->local) return false;
  const Column& before = *column.before;
  const Column& after = *column.after;
  const ObjectKey key = column_key(change.key, after.name);
  if ((before.type == after.type && before.collation == after.collation) || is_direct(key)) return false;
  const bool cheap = before.collation == after.collation && is_catalog_only_change(before.type, after.type);
  return !cheap || is_used_by_more_than_plain_indexes(key);
}

/// Shadow columns are found first: what stands on them is carried over by their recipe and by nothing else.
void OnlinePlanner::find_retyped() {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || change.key.kind != ObjectKind::table || is_exchanged(change.key)) continue;
    for (const ColumnChange& column : change.columns) {
      if (needs_shadow(change, column)) retype(change, column);
    }
  }
}

/// A partition has its columns from the table on top, its shadows included.
bool OnlinePlanner::has_shadow(const ObjectKey& column) const {
  if (context_.shadows.count(column) != 0) return true;
  const auto* table = context_.to.find<Table>(owner_table_key(column));
  return table != nullptr && table->partition_of &&
         has_shadow(column_key(table_key(table->partition_of->parent), column.name));
}

void OnlinePlanner::retype(const Change& change, const ColumnChange& column) {
  const ObjectKey key = column_key(change.key, column.name());
  if (const std::string reason = obstacle_in_tree(key); !reason.empty()) return refuse(key, reason);
  RetypedColumn retyped{*column.before, *column.after, {}, {}, {}};
  add_conversions(key, retyped);
  context_.shadows[key] = shadow_name(column.name());
  retyped_[change.key].push_back(std::move(retyped));
  for (const Dependents* links : {&from_links_, &to_links_}) {
    for (const ObjectKey& dependent : dependents_of_shadow(context_, *links, key)) handled_.insert(dependent);
  }
}

void OnlinePlanner::column_changes(const Table& table, const ColumnChange& change, Table& expanded, Table& remaining) {
  const Column& before = *change.before;
  const Column after = in_old_form(table, *change.after);
  const ObjectKey key = column_key(table.key, after.name);
  Column interim = with_all_column_privileges(before, after);
  Column last = interim;
  const bool derived = !after.local;
  if (has_shadow(key)) return;  // it stays as it was until the swap
  if (is_exchanged(table.key) && is_written_anew(before, after)) {
    Column kept = before;
    if (before.generated.empty() && after.generated == "stored") {
      kept.not_null = false;
      stand_in(table, compute_where_missing(context_, table, after));
    }
    column_in(expanded, after.name) = column_in(remaining, after.name) = kept;
    return remaining_.take_needs(key);
  }
  if (before.generated == "stored" && after.generated.empty() && stands_by_itself(table.key) && !is_direct(key)) {
    let_go_of_expression(context_, table, before);
    column_in(expanded, after.name) = column_in(remaining, after.name) = interim;
    return expanded_.take_needs(key);
  }
  if (before.generated != after.generated ||
      (!after.generated.empty() && before.default_value != after.default_value && !is_direct(key))) {
    return refuse(key, "PostgreSQL computes its values by rewriting the table under the lock");
  }
  const bool exchanged = before.identity.has_value() != after.identity.has_value() && !is_direct(key);
  if (exchanged) {
    after.identity ? identity_comes(table, before, after, interim) : identity_goes(table, before, after, interim, last);
    column_in(expanded, after.name) = interim;
    column_in(remaining, after.name) = last;
    if (last.default_value != after.default_value) remaining_.take_needs(key);
    return;
  }
  if (!before.not_null && after.not_null && !is_direct(key)) {
    interim.not_null = false;
    const std::string* backfill = backfill_of(context_.intents, key);
    if (!derived || !has_not_null_from(model::parents_of(context_.to, table), after))
      set_not_null(context_, {table, after, backfill == nullptr ? "" : *backfill, false});
  }
  // The key that it is in goes in contract.
  if (before.not_null && !after.not_null && is_in_primary_key(key)) interim.not_null = last.not_null = true;
  if (has_plain_default(before) && !after.default_value)
    interim.default_value = last.default_value = before.default_value;
  column_in(expanded, after.name) = interim;
  column_in(remaining, after.name) = last;
  expanded_.take_needs(key);
  if (last.default_value != after.default_value) remaining_.take_needs(key);
}

}  // namespace gen::plan
