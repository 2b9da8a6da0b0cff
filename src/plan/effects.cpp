#include "plan/effects.hpp"

#include <algorithm>
#include <array>

#include "gen/support/sql_lexer.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Constraint;
using model::Object;
using model::ObjectKind;
using model::Table;

Effects on_table(Lock lock, const model::ObjectKey& table) {
  return {lock, qualified_name(table), false, false, {}, {}};
}

Effects effects_of_adding_constraint(const Constraint& constraint) {
  if (constraint.on_domain) {
    Effects effects{
        Lock::share, "every table that uses " + qualified_name(owner_table_key(constraint.key)), false, true, {}, {}};
    effects.risk = "fails when a stored value breaks the constraint";
    return effects;
  }
  Effects effects = on_table(Lock::access_exclusive, owner_table_key(constraint.key));
  effects.scans = constraint.validated;
  if (constraint.type == "foreign key") {
    effects.lock = Lock::share_row_exclusive;
    effects.lock_on += ", " + to_string(constraint.references);
    effects.risk = "fails when a row refers to nothing";
  } else if (constraint.type == "check") {
    effects.risk = "fails when a row breaks the check";
  } else {
    effects.risk = "builds its index under the lock; fails on duplicates";
  }
  return effects;
}

}  // namespace

bool may_be_volatile(const std::string& expression) {
  constexpr std::array<std::string_view, 8> kStable{"now",
                                                    "transaction_timestamp",
                                                    "statement_timestamp",
                                                    "current_user",
                                                    "current_setting",
                                                    "current_database",
                                                    "timezone",
                                                    "to_char"};
  const auto tokens = support::lex_sql(expression);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const std::string_view next(expression.data() + tokens[i + 1].offset, tokens[i + 1].length);
    const std::string_view word(expression.data() + tokens[i].offset, tokens[i].length);
    const bool named =
        tokens[i].kind == support::TokenKind::word || tokens[i].kind == support::TokenKind::quoted_identifier;
    if (!named || next != "(") continue;
    const bool type_modifier =
        i > 0 && std::string_view(expression.data() + tokens[i - 1].offset, tokens[i - 1].length) == "::";
    if (!type_modifier && std::find(kStable.begin(), kStable.end(), word) == kStable.end() && word != "varying")
      return true;
  }
  return false;
}

Effects both(const Effects& a, const Effects& b) {
  Effects sum = a;
  sum.also.push_back(b);
  return sum;
}

Effects effects_of_creating(const Object& object) {
  if (const auto* constraint = std::get_if<Constraint>(&object)) return effects_of_adding_constraint(*constraint);
  if (const auto* index = std::get_if<model::Index>(&object)) {
    Effects effects{Lock::share, to_string(index->relation), false, true, {}, {}};
    if (index->unique) effects.risk = "fails on duplicates";
    return effects;
  }
  const model::ObjectKey& key = model::header(object).key;
  if (key.kind == ObjectKind::materialized_view) {
    Effects effects;
    effects.risk = "runs the query of " + qualified_name(key) + " to fill it";
    return effects;
  }
  if (key.kind == ObjectKind::subscription) {
    Effects effects;
    effects.risk = "subscription " + qualified_name(key) +
                   " replicates nothing before its slot is made at the publisher and ALTER SUBSCRIPTION ... ENABLE and "
                   "REFRESH PUBLICATION are run by hand, with a password where the connection needs one";
    return effects;
  }
  if (key.kind == ObjectKind::trigger) return on_table(Lock::share_row_exclusive, owner_table_key(key));
  if (key.kind == ObjectKind::policy || key.kind == ObjectKind::rule)
    return on_table(Lock::access_exclusive, owner_table_key(key));
  return {};
}

namespace {

/// What statements of programs name; the rest (constraints, triggers, policies, ...) works unseen.
bool is_used_by_name(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::table:
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::sequence:
    case ObjectKind::function:
    case ObjectKind::aggregate:
    case ObjectKind::operator_:
    case ObjectKind::schema:
      return true;
    default:
      return is_type(kind);
  }
}

}  // namespace

namespace {

/// A slot that nobody reads holds back the WAL of the publisher until its disk is full.
Effects effects_of_ending(const model::Subscription& subscription) {
  Effects effects;
  effects.loses = "how far subscription " + qualified_name(subscription.key) + " has come";
  if (subscription.slot.empty()) return effects;
  effects.risk = "replication slot " + subscription.slot +
                 " stays at the publisher and holds back its WAL: run SELECT pg_drop_replication_slot(" +
                 support::quote_literal(subscription.slot) + ") there";
  return effects;
}

}  // namespace

Effects effects_of_dropping(const Object& object) {
  const model::ObjectKey& key = model::header(object).key;
  Effects effects;
  switch (key.kind) {
    case ObjectKind::table:
      effects = on_table(Lock::access_exclusive, key);
      effects.loses = "all rows of " + qualified_name(key);
      if (const auto& place = std::get<Table>(object).partition_of) effects.lock_on += ", " + to_string(place->parent);
      break;
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::sequence:
      effects = on_table(Lock::access_exclusive, key);
      break;
    case ObjectKind::constraint:
    case ObjectKind::trigger:
    case ObjectKind::policy:
    case ObjectKind::rule:
      effects = on_table(Lock::access_exclusive, owner_table_key(key));
      break;
    case ObjectKind::index:
      effects = {Lock::access_exclusive, to_string(std::get<model::Index>(object).relation), false, false, {}, {}};
      break;
    case ObjectKind::subscription:
      effects = effects_of_ending(std::get<model::Subscription>(object));
      break;
    default:
      break;
  }
  if (const auto* constraint = std::get_if<Constraint>(&object);
      constraint != nullptr && constraint->type == "foreign key") {
    effects.lock_on += ", " + to_string(constraint->references);
  }
  if (is_used_by_name(key.kind)) effects.removes = {to_string(key)};
  return effects;
}

namespace {

/// Locks of the statements that set what `same` finds different: COMMENT ON keeps other DDL and VACUUM away, GRANT and
/// REVOKE lock nothing, every other change of a table takes `rest`.
template <class Part>
Lock lock_of_change(const Part& before, const Part& after, Lock rest) {
  Part same = after;
  same.granted = before.granted;
  same.revoked = before.revoked;
  if (model::same_value(before, same)) return Lock::none;
  same.comment = before.comment;
  return model::same_value(before, same) ? Lock::share_update_exclusive : rest;
}

Effects locked(Lock lock, const model::ObjectKey& table) {
  return lock == Lock::none ? Effects{} : on_table(lock, table);
}

Lock lock_of_table_change(const Table& before, const Table& after) {
  Table same = after;
  same.columns = before.columns;
  same.options = before.options;
  same.cluster_index = before.cluster_index;
  const Lock rest = lock_of_change(before, same, Lock::access_exclusive);
  const bool weak = before.options != after.options || before.cluster_index != after.cluster_index;
  return weak ? std::max(rest, Lock::share_update_exclusive) : rest;
}

Effects of_altering_table(const Table& before, const Table& after) {
  Effects effects = locked(lock_of_table_change(before, after), after.key);
  effects.rewrites = before.unlogged != after.unlogged || before.access_method != after.access_method ||
                     before.tablespace != after.tablespace;
  return effects;
}

/// The relation that the statements lock, for kinds whose change locks one.
std::optional<std::pair<Lock, model::ObjectKey>> relation_lock(const Object& after) {
  const model::ObjectKey& key = model::header(after).key;
  switch (key.kind) {
    case ObjectKind::view:
    case ObjectKind::materialized_view:
      return std::pair(Lock::access_exclusive, key);
    case ObjectKind::sequence:
      return std::pair(Lock::share_row_exclusive, key);
    case ObjectKind::index:
      return std::pair(Lock::share_update_exclusive, table_key(std::get<model::Index>(after).relation));
    case ObjectKind::trigger:
      return std::pair(Lock::share_row_exclusive, owner_table_key(key));
    case ObjectKind::constraint:
    case ObjectKind::policy:
    case ObjectKind::rule:
      return std::pair(Lock::access_exclusive, owner_table_key(key));
    default:
      return std::nullopt;
  }
}

Lock lock_of_object_change(const Object& before, const Object& after, Lock rest) {
  Object same = after;
  model::ObjectHeader& head = model::header(same);
  head.granted = model::header(before).granted;
  head.revoked = model::header(before).revoked;
  if (object_text(same) == object_text(before)) return Lock::none;
  head.comment = model::header(before).comment;
  return object_text(same) == object_text(before) ? Lock::share_update_exclusive : rest;
}

}  // namespace

Effects effects_of_altering(const Object& before, const Object& after) {
  if (const auto* table = std::get_if<Table>(&after)) return of_altering_table(std::get<Table>(before), *table);
  const auto relation = relation_lock(after);
  if (!relation) return {};
  const Lock lock = lock_of_object_change(before, after, relation->first);
  return locked(lock, relation->second);
}

Effects effects_of_adding(const Table& table, const Column& column) {
  Effects effects = on_table(Lock::access_exclusive, table.key);
  effects.rewrites = column.generated == "stored" || column.identity.has_value() ||
                     (column.generated.empty() && column.default_value && may_be_volatile(*column.default_value));
  if (column.not_null && !column.default_value && !column.identity && column.generated.empty()) {
    effects.risk = "fails when " + qualified_name(table.key) + " has rows: the column is NOT NULL without a default";
  }
  return effects;
}

Effects effects_of_dropping(const Table& table, const Column& column) {
  Effects effects = on_table(Lock::access_exclusive, table.key);
  const std::string name = qualified_name(column_key(table.key, column.name));
  if (column.generated.empty()) effects.loses = "the values of " + name;
  effects.removes = {"column " + name};
  return effects;
}

namespace {

/// What a type change, or a tightening, meets in the rows.
void add_risks(Effects& effects, const Column& before, const Column& after) {
  const std::string name = support::quote_identifier(after.name);
  if (effects.rewrites) effects.risk = "fails on a value of " + name + " that does not fit into " + after.type;
  if (before.not_null || !after.not_null) return;
  effects.scans = true;
  effects.risk += (effects.risk.empty() ? "" : "; ") + ("fails when a row has NULL in " + name);
}

/// SET STATISTICS and SET (n_distinct) wait for nobody who reads or writes (manual, ALTER TABLE).
Lock lock_of_column_change(const Column& before, const Column& after) {
  Column same = after;
  same.statistics = before.statistics;
  same.options = before.options;
  const Lock rest = lock_of_change(before, same, Lock::access_exclusive);
  const bool weak = before.statistics != after.statistics || before.options != after.options;
  return weak ? std::max(rest, Lock::share_update_exclusive) : rest;
}

}  // namespace

Effects effects_of_altering(const Table& table, const Column& before, const Column& after) {
  Effects effects = locked(lock_of_column_change(before, after), table.key);
  effects.rewrites = before.type != after.type && !is_catalog_only_change(before.type, after.type);
  effects.scans = !before.identity && after.identity;  // for the greatest value, which the counter starts behind
  add_risks(effects, before, after);
  return effects;
}

}  // namespace gen::plan
