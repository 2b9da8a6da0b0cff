#include "gen/support/identifier.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "gen/support/ascii.hpp"

namespace gen::support {
namespace {

/// Every word that pg_get_keywords() of some server from 14 to 18 puts in a category other than "unreserved".
/// Servers 14 and 15 agree; 16 added json_array, json_arrayagg, json_object, json_objectagg and system_user; 17 added
/// json, json_exists, json_query, json_scalar, json_serialize, json_table, json_value and merge_action; 18 added none.
/// Sorted, for binary search.
constexpr auto kQuotedWords = std::to_array<std::string_view>({"all",
                                                               "analyse",
                                                               "analyze",
                                                               "and",
                                                               "any",
                                                               "array",
                                                               "as",
                                                               "asc",
                                                               "asymmetric",
                                                               "authorization",
                                                               "between",
                                                               "bigint",
                                                               "binary",
                                                               "bit",
                                                               "boolean",
                                                               "both",
                                                               "case",
                                                               "cast",
                                                               "char",
                                                               "character",
                                                               "check",
                                                               "coalesce",
                                                               "collate",
                                                               "collation",
                                                               "column",
                                                               "concurrently",
                                                               "constraint",
                                                               "create",
                                                               "cross",
                                                               "current_catalog",
                                                               "current_date",
                                                               "current_role",
                                                               "current_schema",
                                                               "current_time",
                                                               "current_timestamp",
                                                               "current_user",
                                                               "dec",
                                                               "decimal",
                                                               "default",
                                                               "deferrable",
                                                               "desc",
                                                               "distinct",
                                                               "do",
                                                               "else",
                                                               "end",
                                                               "except",
                                                               "exists",
                                                               "extract",
                                                               "false",
                                                               "fetch",
                                                               "float",
                                                               "for",
                                                               "foreign",
                                                               "freeze",
                                                               "from",
                                                               "full",
                                                               "grant",
                                                               "greatest",
                                                               "group",
                                                               "grouping",
                                                               "having",
                                                               "ilike",
                                                               "in",
                                                               "initially",
                                                               "inner",
                                                               "inout",
                                                               "int",
                                                               "integer",
                                                               "intersect",
                                                               "interval",
                                                               "into",
                                                               "is",
                                                               "isnull",
                                                               "join",
                                                               "json",
                                                               "json_array",
                                                               "json_arrayagg",
                                                               "json_exists",
                                                               "json_object",
                                                               "json_objectagg",
                                                               "json_query",
                                                               "json_scalar",
                                                               "json_serialize",
                                                               "json_table",
                                                               "json_value",
                                                               "lateral",
                                                               "leading",
                                                               "least",
                                                               "left",
                                                               "like",
                                                               "limit",
                                                               "localtime",
                                                               "localtimestamp",
                                                               "merge_action",
                                                               "national",
                                                               "natural",
                                                               "nchar",
                                                               "none",
                                                               "normalize",
                                                               "not",
                                                               "notnull",
                                                               "null",
                                                               "nullif",
                                                               "numeric",
                                                               "offset",
                                                               "on",
                                                               "only",
                                                               "or",
                                                               "order",
                                                               "out",
                                                               "outer",
                                                               "overlaps",
                                                               "overlay",
                                                               "placing",
                                                               "position",
                                                               "precision",
                                                               "primary",
                                                               "real",
                                                               "references",
                                                               "returning",
                                                               "right",
                                                               "row",
                                                               "select",
                                                               "session_user",
                                                               "setof",
                                                               "similar",
                                                               "smallint",
                                                               "some",
                                                               "substring",
                                                               "symmetric",
                                                               "system_user",
                                                               "table",
                                                               "tablesample",
                                                               "then",
                                                               "time",
                                                               "timestamp",
                                                               "to",
                                                               "trailing",
                                                               "treat",
                                                               "trim",
                                                               "true",
                                                               "union",
                                                               "unique",
                                                               "user",
                                                               "using",
                                                               "values",
                                                               "varchar",
                                                               "variadic",
                                                               "verbose",
                                                               "when",
                                                               "where",
                                                               "window",
                                                               "with",
                                                               "xmlattributes",
                                                               "xmlconcat",
                                                               "xmlelement",
                                                               "xmlexists",
                                                               "xmlforest",
                                                               "xmlnamespaces",
                                                               "xmlparse",
                                                               "xmlpi",
                                                               "xmlroot",
                                                               "xmlserialize",
                                                               "xmltable"});
static_assert(std::is_sorted(kQuotedWords.begin(), kQuotedWords.end()));

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
/// Also quotes names with `$`: the scanner would read them bare, but standard SQL does not, and the server's own
/// output (format_type, pg_get_constraintdef ...) quotes them.
bool is_plain_word(std::string_view word) {
  if (word.empty() || !(is_lower(word[0]) || word[0] == '_')) return false;
  return std::all_of(word.begin(), word.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

std::string with_doubled(std::string_view text, char quote) {
  std::string out;
  out.reserve(text.size() + 3);
  out += quote;
  for (const char c : text) {
    if (c == quote) out += quote;
    out += c;
  }
  out += quote;
  return out;
}

}  // namespace

bool needs_quotes(std::string_view word) {
  return !is_plain_word(word) || std::binary_search(kQuotedWords.begin(), kQuotedWords.end(), word);
}

std::string quote_identifier(std::string_view name) {
  return needs_quotes(name) ? with_doubled(name, '"') : std::string(name);
}

std::string quote_literal(std::string_view text) {
  if (text.find('\\') == std::string_view::npos) return with_doubled(text, '\'');
  std::string escaped;
  escaped.reserve(text.size() + 4);
  for (const char c : text) {
    if (c == '\\') escaped += c;
    escaped += c;
  }
  return "E" + with_doubled(escaped, '\'');
}

Identifier fold_identifier(std::string_view written) {
  std::string name;
  name.reserve(written.size());
  if (written.size() >= 2 && written.front() == '"' && written.back() == '"') {
    const std::string_view inner = written.substr(1, written.size() - 2);
    for (std::size_t i = 0; i < inner.size(); ++i) {
      name += inner[i];
      if (inner[i] == '"' && i + 1 < inner.size() && inner[i + 1] == '"') ++i;
    }
    return Identifier(std::move(name));
  }
  for (const char c : written) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return Identifier(std::move(name));
}

}  // namespace gen::support
