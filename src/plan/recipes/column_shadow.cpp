#include "plan/recipes/column_shadow.hpp"

#include <algorithm>
#include <array>

#include "gen/support/sql_lexer.hpp"
#include "plan/intent_hint.hpp"
#include "plan/online/renames.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/repeatable.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::Constraint;
using model::Table;

bool depends_on_time_zone(const std::string& from, const std::string& to) {
  auto zoned = [](const std::string& type) {
    return type.starts_with("timestamp") && type.ends_with("with time zone");
  };
  auto local = [](const std::string& type) {
    return (type.starts_with("timestamp") && type.ends_with("without time zone")) || type == "date";
  };
  return (zoned(from) && local(to)) || (local(from) && zoned(to));
}

/// A CHECK can hold no subquery.
bool fits_into_check(const std::string& expression) {
  for (const support::Token& token : support::lex_sql(expression)) {
    const std::string word = expression.substr(token.offset, token.length);
    if (token.kind == support::TokenKind::word && support::fold_identifier(word).str() == "select") return false;
  }
  return true;
}

Constraint check_on(const Table& table, const Column& column, std::string_view suffix, const std::string& rule) {
  Constraint check;
  check.key = {model::ObjectKind::constraint,
               table.key.schema,
               table.key.name,
               helper_name({table.key.name.str(), column.name.str()}, suffix),
               {}};
  check.type = "check";
  check.definition = "CHECK (" + rule + ")";
  check.span = table.span;
  return check;
}

}  // namespace

bool has_equality(const std::string& type) {
  constexpr std::array<std::string_view, 7> kNone{"json", "xml", "point", "box", "polygon", "path", "line"};
  return std::find(kNone.begin(), kNone.end(), type) == kNone.end();
}

std::string comparison_cast(const std::string& type) { return has_equality(type) ? "" : "::text"; }

std::string cast_type(const std::string& type) {
  if (type.starts_with("character varying(")) return "character varying";
  if (type.starts_with("character(")) return "bpchar";
  if (type.starts_with("bit varying(") || type.starts_with("bit(")) return "bit varying";
  return type;
}

std::string conversion(const std::string& given, const model::Identifier& name, const std::string& from,
                       const std::string& to) {
  std::string expression = given.empty() ? default_using(name, from, to) : given;
  if (expression.empty()) expression = support::quote_identifier(name);
  return "(" + expression + ")::" + cast_type(to);
}

model::Identifier shadow_name(const model::Identifier& column) { return helper_name({column.str()}, "__gen_new"); }

Column bare_column(const Column& column, const model::Identifier& name) {
  Column bare;
  bare.name = name;
  bare.type = column.type;
  bare.collation = column.collation;
  return bare;
}

Column shadow_column(const RetypedColumn& column) {
  const bool renamed = column.before.name != column.after.name;
  Column bare = bare_column(column.after, renamed ? column.after.name : shadow_name(column.after.name));
  if (renamed) bare.granted = column.after.granted;
  return bare;
}

namespace {

/// GEN3005 when the values depend on who converts them.
std::optional<support::Diagnostic> asks_for_zone(const model::Intents& intents, const Table& table,
                                                 const RetypedColumn& column) {
  if (!column.up.empty() || !depends_on_time_zone(column.before.type, column.after.type)) return std::nullopt;
  const model::ObjectKey key = column_key(table.key, column.after.name);
  const auto declared = intents.columns.find(key);
  const support::SourceSpan where = declared == intents.columns.end() ? table.span : declared->second;
  const std::string old_name = support::quote_identifier(column.before.name);
  const std::string name = support::quote_identifier(column.after.name);
  return support::error(
      "GEN3005", "the cast of " + to_string(key) + " depends on the time zone of the session, so it must be written",
      where,
      "say which zone the values are in: " +
          hint_for_column(intents, where, name + ' ' + column.after.type,
                          "using (" + old_name + " AT TIME ZONE 'UTC') reverse (" + name + " AT TIME ZONE 'UTC')"));
}

/// How the shadow is known to be right. One that programs write may hold more than `up` can tell, so that only its
/// being there is proven; so it is with values that come out otherwise each time.
void prove_shadow(ColumnShadow& shadow, const Table& table) {
  const Column& after = shadow.after;
  const std::string name = support::quote_identifier(shadow.bare.name);
  if (after.not_null) shadow.not_null = check_on(table, after, "__gen_not_null", name + " IS NOT NULL");
  // Two columns of different collations, neither the default one, cannot be compared as they are (manual, 24.2.1).
  const bool collations_clash =
      !shadow.before.collation.empty() && !after.collation.empty() && shadow.before.collation != after.collation;
  if (collations_clash) shadow.comparison = " COLLATE " + after.collation;
  shadow.comparison += comparison_cast(after.type);
  shadow.compared_up = has_equality(after.type) ? shadow.up : "(" + shadow.up + ")::text";
  const std::string held = name + shadow.comparison;
  if (shadow.visible()) {
    shadow.pending = name + " IS NULL AND (" + shadow.up + ") IS NOT NULL";
  } else if (!shadow.repeatable) {
    shadow.pending = name + " IS NULL";
  } else {
    shadow.pending = held + " IS DISTINCT FROM " + shadow.compared_up;
  }
  if (!shadow.repeatable || !fits_into_check(shadow.up)) return;
  shadow.in_step = check_on(table, after, "__gen_in_step",
                            shadow.visible() ? name + " IS NOT NULL OR (" + shadow.up + ") IS NULL"
                                             : held + " IS NOT DISTINCT FROM " + shadow.compared_up);
}

}  // namespace

support::Result<ColumnShadow> make_shadow(const RecipeContext& context, const Table& before, const Table& after,
                                          const RetypedColumn& column) {
  if (auto asks = asks_for_zone(context.intents, after, column)) return *asks;
  ColumnShadow shadow;
  shadow.before = column.before;
  shadow.after = column.after;
  shadow.bare = shadow_column(column);
  shadow.counter = column.counter;
  shadow.is_written = !column.up.empty() || !column.down.empty();
  const std::string& old_type = column.before.type;
  const std::string& new_type = column.after.type;
  shadow.up = conversion(column.up, column.before.name, old_type, new_type);
  if (!column.filler.empty())
    shadow.up = "coalesce(" + shadow.up + ", (" + column.filler + ")::" + cast_type(new_type) + ")";
  for (const Column* read : columns_read(before, shadow.up)) shadow.read.push_back(*read);
  shadow.repeatable = is_repeatable(shadow.up, context.from, context.to);
  const bool is_lost = std::none_of(shadow.read.begin(), shadow.read.end(),
                                    [&](const Column& read) { return read.name == column.before.name; });
  shadow.numbered = is_lost && column.down.empty() && column.before.identity && !column.after.identity;
  if (!shadow.numbered) {
    shadow.down = with_column_renamed(conversion(column.down, column.after.name, new_type, old_type), column.after.name,
                                      shadow.bare.name);
  }
  prove_shadow(shadow, after);
  return shadow;
}

}  // namespace gen::plan
