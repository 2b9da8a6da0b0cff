#include "render/expression.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::render {
namespace {

using support::Token;
using support::TokenKind;

/// A token with its text in support::lower case and the depth of parentheses around it.
struct Placed {
  Token token;
  std::string text;
  int depth;
};

std::vector<Placed> place(std::string_view sql) {
  std::vector<Placed> placed;
  int depth = 0;
  for (const Token& token : support::lex_sql(sql)) {
    const std::string_view text = sql.substr(token.offset, token.length);
    if (text == ")" || text == "]") --depth;
    placed.push_back({token, token.kind == TokenKind::word ? support::lower(text) : std::string(text), depth});
    if (text == "(" || text == "[") ++depth;
  }
  return placed;
}

bool is_word(const Placed& placed, std::string_view word) {
  return placed.token.kind == TokenKind::word && placed.text == word;
}

/// Where the timing of a constraint starts: DEFERRABLE, NOT DEFERRABLE or INITIALLY outside of parentheses.
std::optional<std::size_t> timing_offset(const std::vector<Placed>& placed) {
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (placed[i].depth != 0) continue;
    const bool negated = is_word(placed[i], "not") && i + 1 < placed.size() && is_word(placed[i + 1], "deferrable");
    if (negated || is_word(placed[i], "deferrable") || is_word(placed[i], "initially")) return placed[i].token.offset;
  }
  return std::nullopt;
}

std::string_view trim_right(std::string_view text) {
  const auto end = text.find_last_not_of(" \t\r\n");
  return end == std::string_view::npos ? std::string_view{} : text.substr(0, end + 1);
}

}  // namespace

std::string parenthesized(std::string_view expression) {
  const std::vector<Placed> placed = place(expression);
  const bool opens = placed.size() > 1 && placed.front().text == "(" && placed.back().text == ")";
  // One pair encloses all when depth zero is reached again by the last token only.
  // Around a query in parentheses the grammar wants a pair of its own.
  const bool query =
      opens && (is_word(placed[1], "select") || is_word(placed[1], "with") || is_word(placed[1], "values"));
  const bool enclosed = opens && !query && std::none_of(placed.begin() + 1, placed.end() - 1, [](const Placed& each) {
                          return each.depth == 0;
                        });
  return enclosed ? std::string(expression) : '(' + std::string(expression) + ')';
}

std::string with_clause(std::string_view definition, std::string_view clause) {
  if (clause.empty()) return std::string(definition);
  const std::vector<Placed> placed = place(definition);
  std::size_t offset = timing_offset(placed).value_or(definition.size());
  for (const Placed& each : placed) {
    if (each.depth == 0 && is_word(each, "where") && each.token.offset < offset) offset = each.token.offset;
  }
  std::string out(trim_right(definition.substr(0, offset)));
  out += ' ';
  out += clause;
  if (offset < definition.size()) (out += ' ') += definition.substr(offset);
  return out;
}

bool has_outer_word(std::string_view sql, std::string_view word) {
  const std::vector<Placed> placed = place(sql);
  return std::any_of(placed.begin(), placed.end(),
                     [&](const Placed& each) { return each.depth == 0 && is_word(each, word); });
}

Deferrability split_timing(std::string_view definition) {
  const auto offset = timing_offset(place(definition));
  if (!offset) return {std::string(definition), {}};
  return {std::string(trim_right(definition.substr(0, *offset))), std::string(definition.substr(*offset))};
}

int count_defaults(std::string_view arguments) {
  int found = 0;
  for (const Placed& each : place(arguments)) {
    if (each.depth == 0 && is_word(each, "default")) ++found;
  }
  return found;
}

std::string or_replace(std::string_view create_statement) {
  constexpr std::string_view kCreate = "CREATE ";
  if (create_statement.substr(0, kCreate.size()) != kCreate) return std::string(create_statement);
  return "CREATE OR REPLACE " + std::string(create_statement.substr(kCreate.size()));
}

}  // namespace gen::render
