#include "plan/effects.hpp"

#include <algorithm>
#include <array>

#include "gen/support/sql_lexer.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Constraint;
using model::Object;
using model::ObjectKind;
using model::Table;

Effects on_table(Lock lock, const model::ObjectKey& table) { return {lock, qualified_name(table), false, false, {}, {}}; }

Effects effects_of_adding_constraint(const Constraint& constraint) {
  if (constraint.on_domain) {
    Effects effects{Lock::share, "every table that uses " + qualified_name(owner_table_key(constraint.key)), false, true, {}, {}};
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
  constexpr std::array<std::string_view, 8> kStable{"now", "transaction_timestamp", "statement_timestamp", "current_user",
                                                    "current_setting", "current_database", "timezone", "to_char"};
  const auto tokens = support::lex_sql(expression);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const std::string_view next(expression.data() + tokens[i + 1].offset, tokens[i + 1].length);
    const std::string_view word(expression.data() + tokens[i].offset, tokens[i].length);
    const bool named = tokens[i].kind == support::TokenKind::word || tokens[i].kind == support::TokenKind::quoted_identifier;
    if (!named || next != "(") continue;
    const bool type_modifier = i > 0 && std::string_view(expression.data() + tokens[i - 1].offset, tokens[i - 1].length) == "::";
    if (!type_modifier && std::find(kStable.begin(), kStable.end(), word) == kStable.end() && word != "varying") return true;
  }
  return false;
}

Effects both(const Effects& a, const Effects& b) {
  Effects sum = a;
  sum.lock = std::max(a.lock, b.lock);
  if (sum.lock_on.empty()) {
    sum.lock_on = b.lock_on;
  } else if (!b.lock_on.empty() && b.lock_on != a.lock_on) {
    sum.lock_on += ", " + b.lock_on;
  }
  sum.rewrites |= b.rewrites;
  sum.scans |= b.scans;
  auto join = [](std::string& text, const std::string& more) {
    if (!more.empty() && text != more) text += (text.empty() ? "" : "; ") + more;
  };
  join(sum.loses, b.loses);
  join(sum.risk, b.risk);
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
  if (key.kind == ObjectKind::trigger) return on_table(Lock::share_row_exclusive, owner_table_key(key));
  if (key.kind == ObjectKind::policy || key.kind == ObjectKind::rule) return on_table(Lock::access_exclusive, owner_table_key(key));
  return {};
}

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
    default:
      break;
  }
  if (const auto* constraint = std::get_if<Constraint>(&object); constraint != nullptr && constraint->type == "foreign key") {
    effects.lock_on += ", " + to_string(constraint->references);
  }
  return effects;
}

/// True when nothing but comments and privileges differs: those lock no table against anybody but other DDL.
static bool only_described(const Object& before, const Object& after) {
  Object same = after;
  model::ObjectHeader& head = model::header(same);
  const model::ObjectHeader& old = model::header(before);
  head.comment = old.comment;
  head.granted = old.granted;
  head.revoked = old.revoked;
  return object_to_json(same) == object_to_json(before);
}

Effects effects_of_altering(const Object& before, const Object& after) {
  const model::ObjectKey& key = model::header(after).key;
  if (only_described(before, after)) return {};
  if (const auto* old_table = std::get_if<Table>(&before)) {
    const auto& table = std::get<Table>(after);
    Effects effects = on_table(Lock::access_exclusive, key);
    effects.rewrites = old_table->unlogged != table.unlogged || old_table->access_method != table.access_method ||
                       old_table->tablespace != table.tablespace;
    return effects;
  }
  switch (key.kind) {
    case ObjectKind::view:
    case ObjectKind::materialized_view:
      return on_table(Lock::access_exclusive, key);
    case ObjectKind::sequence:
      return on_table(Lock::share_row_exclusive, key);
    case ObjectKind::index:
      return {Lock::share_update_exclusive, to_string(std::get<model::Index>(after).relation), false, false, {}, {}};
    case ObjectKind::trigger:
      return on_table(Lock::share_row_exclusive, owner_table_key(key));
    case ObjectKind::constraint:
    case ObjectKind::policy:
    case ObjectKind::rule:
      return on_table(Lock::access_exclusive, owner_table_key(key));
    default:
      return {};
  }
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
  if (column.generated.empty()) effects.loses = "the values of " + qualified_name(column_key(table.key, column.name));
  return effects;
}

Effects effects_of_altering(const Table& table, const Column& before, const Column& after) {
  Effects effects = on_table(Lock::access_exclusive, table.key);
  if (before.type != after.type) {
    effects.rewrites = !is_catalog_only_change(before.type, after.type);
    if (effects.rewrites) effects.risk = "fails on a value that the new type cannot take";
  }
  if (!before.not_null && after.not_null) {
    effects.scans = true;
    if (!effects.risk.empty()) effects.risk += "; ";
    effects.risk += "fails when a row has NULL in " + support::quote_identifier(after.name);
  }
  return effects;
}

}  // namespace gen::plan
