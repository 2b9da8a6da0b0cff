#include "render/schema_files/gen_words.hpp"

#include <algorithm>
#include <array>

#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"
#include "render/expression.hpp"
#include "render/privileges.hpp"

namespace gen::render {
namespace {

/// Words that start an item of a table other than a column, statements of SQL included.
constexpr auto kItemWords = std::to_array<std::string_view>(
    {"alter",    "analyze",    "begin",     "call",     "check",    "cluster",  "column",  "comment",
     "commit",   "constraint", "copy",      "create",   "delete",   "do",       "drop",    "exclude",
     "foreign",  "grant",      "import",    "index",    "inherits", "insert",   "like",    "merge",
     "not",      "owner",      "partition", "policy",   "primary",  "reassign", "refresh", "replica",
     "reset",    "retire",     "revoke",    "row",      "security", "select",   "set",     "statistics",
     "strategy", "tablespace", "trigger",   "truncate", "unique",   "update",   "using",   "with"});

/// Words that start the next option of a column.
constexpr auto kOptionWords = std::to_array<std::string_view>(
    {"backfill",  "check",    "collate",    "compression", "constraint", "default", "deferrable", "enforced",
     "generated", "identity", "initially",  "not",         "null",       "options", "primary",    "references",
     "renamed",   "reverse",  "statistics", "storage",     "strategy",   "unique",  "using"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_plain_line(std::string_view line) {
  const auto blank = [](char c) { return c == ' ' || c == '\t'; };
  if (line.empty()) return true;
  return !blank(line.front()) && !blank(line.back()) && std::none_of(line.begin(), line.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t';
  });
}

}  // namespace

std::string lower_words(std::string_view sql) {
  std::string out(sql);
  for (const support::Token& token : support::lex_sql(sql)) {
    if (token.kind != support::TokenKind::word) continue;
    for (std::uint32_t i = token.offset; i < token.offset + token.length; ++i) {
      if (out[i] >= 'A' && out[i] <= 'Z') out[i] = static_cast<char>(out[i] - 'A' + 'a');
    }
  }
  return out;
}

std::string item_name(const model::Identifier& name) {
  if (among(kItemWords, name.str())) return '"' + name.str() + '"';
  return support::quote_identifier(name);
}

std::string bare_expression(const std::string& expression) {
  const bool clash = std::any_of(kOptionWords.begin(), kOptionWords.end(),
                                 [&](std::string_view word) { return has_outer_word(expression, word); });
  return clash ? parenthesized(expression) : expression;
}

std::optional<std::string> docs(const std::string& comment, int indent) {
  if (comment.empty()) return std::string();
  std::string out;
  for (std::size_t start = 0; start <= comment.size();) {
    const std::size_t end = std::min(comment.find('\n', start), comment.size());
    const std::string_view line(comment.data() + start, end - start);
    if (!is_plain_line(line)) return std::nullopt;
    out += std::string(static_cast<std::size_t>(indent), ' ') + "///";
    if (!line.empty()) (out += ' ') += line;
    out += '\n';
    start = end + 1;
  }
  return out;
}

std::vector<std::string> privilege_settings(const std::optional<model::Identifier>& owner, const std::string& column,
                                            const std::vector<model::Privilege>& granted,
                                            const std::vector<model::Privilege>& revoked) {
  std::vector<std::string> settings;
  for (const SqlText& statement : give_privileges({{}, column, {}, owner}, {granted, revoked})) {
    settings.push_back(lower_words(statement.str()));
  }
  return settings;
}

std::optional<std::string> label_text(const std::string& label) {
  if (label.find('\\') != std::string::npos) return std::nullopt;
  const bool bare = !label.empty() && !support::needs_quotes(label) && label != "retire" && label != "renamed";
  return bare ? label : support::quote_literal(label);
}

}  // namespace gen::render
