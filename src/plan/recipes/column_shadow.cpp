#include "plan/recipes/column_shadow.hpp"

#include <algorithm>
#include <array>

#include "gen/support/sql_lexer.hpp"
#include "plan/intent_hint.hpp"
#include "plan/online/renames.hpp"
#include "plan/recipes/helper_name.hpp"
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

support::Result<ColumnShadow> make_shadow(const model::Intents& intents, const Table& table,
                                          const RetypedColumn& column) {
  const Column& before = column.before;
  const Column& after = column.after;
  const std::string name = support::quote_identifier(after.name);
  const auto declared = intents.columns.find(column_key(table.key, after.name));
  const support::SourceSpan where = declared == intents.columns.end() ? table.span : declared->second;
  if (column.up.empty() && depends_on_time_zone(before.type, after.type)) {
    return support::error(
        "GEN3005",
        "the cast of " + to_string(column_key(table.key, after.name)) +
            " depends on the time zone of the session, so it must be written",
        where,
        "say which zone the values are in: " +
            hint_for_column(intents, where, name + ' ' + after.type,
                            "using (" + name + " AT TIME ZONE 'UTC') reverse (" + name + " AT TIME ZONE 'UTC')"));
  }
  ColumnShadow shadow;
  shadow.before = before;
  shadow.after = after;
  shadow.bare = bare_column(after, shadow_name(after.name));
  shadow.up = conversion(column.up, after.name, before.type, after.type);
  if (!column.filler.empty())
    shadow.up = "coalesce(" + shadow.up + ", (" + column.filler + ")::" + cast_type(after.type) + ")";
  shadow.down =
      with_column_renamed(conversion(column.down, after.name, after.type, before.type), after.name, shadow.bare.name);

  std::string held = support::quote_identifier(shadow.bare.name);
  if (after.not_null) shadow.not_null = check_on(table, after, "__gen_not_null", held + " IS NOT NULL");
  // Two columns of different collations, neither the default one, cannot be compared as they are (manual, 24.2.1).
  const bool collations_clash =
      !before.collation.empty() && !after.collation.empty() && before.collation != after.collation;
  if (collations_clash) held += " COLLATE " + after.collation;
  const std::string text = has_equality(after.type) ? "" : "::text";
  const std::string other = text.empty() ? shadow.up : "(" + shadow.up + ")" + text;
  shadow.pending = held + text + " IS DISTINCT FROM " + other;
  if (fits_into_check(shadow.up)) {
    shadow.in_step = check_on(table, after, "__gen_in_step", held + text + " IS NOT DISTINCT FROM " + other);
  }
  return shadow;
}

}  // namespace gen::plan
