#include "sql.hpp"

#include <algorithm>
#include <array>

#include "gen/support/ascii.hpp"
#include "gen/support/source_span.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::apply {
namespace {

using support::Token;
using support::TokenKind;

constexpr std::string_view kWritten = "gen";
constexpr std::array<std::string_view, 8> kTables = {"backups",    "checkpoints", "events",  "identity",
                                                     "migrations", "parked",      "rejects", "settings"};

std::vector<Token> tokens_without_comments(std::string_view sql) {
  std::vector<Token> tokens = support::lex_sql(sql);
  std::erase_if(tokens, [](const Token& token) { return token.kind == TokenKind::comment; });
  return tokens;
}

/// A word in lower case, or another token as it stands; "" beyond the last one.
std::string word_at(std::string_view sql, const std::vector<Token>& tokens, std::size_t index) {
  if (index >= tokens.size()) return {};
  return support::lower(sql.substr(tokens[index].offset, tokens[index].length));
}

/// gen.TABLE, or CREATE SCHEMA IF NOT EXISTS gen of a backfill.
bool names_the_ledger(std::string_view sql, const std::vector<Token>& tokens, std::size_t index) {
  if (tokens[index].kind != TokenKind::word || word_at(sql, tokens, index) != kWritten) return false;
  const bool is_part_of_a_name = index > 0 && word_at(sql, tokens, index - 1) == ".";
  if (is_part_of_a_name) return false;
  if (word_at(sql, tokens, index + 1) == ".")
    return std::ranges::find(kTables, word_at(sql, tokens, index + 2)) != kTables.end();
  return index > 3 && word_at(sql, tokens, index - 1) == "exists" && word_at(sql, tokens, index - 4) == "schema";
}

bool reads_or_writes_rows(const std::string& first) {
  static constexpr std::array<std::string_view, 6> kFirst = {"select", "with", "insert", "update", "delete", "table"};
  return std::ranges::find(kFirst, first) != kFirst.end();
}

}  // namespace

FileSql::FileSql(std::string_view written, const LedgerSchema& ledger) : written_(written) {
  added_ = ledger.name().size() - kWritten.size();
  if (ledger != LedgerSchema() && written.find(kWritten) != std::string_view::npos) {
    const auto tokens = tokens_without_comments(written);
    const std::string first = word_at(written, tokens, 0);
    if (reads_or_writes_rows(first)) put_names_in(written, 0, ledger.name());
    for (const Token& token : tokens) {
      const std::string_view text = written.substr(token.offset, token.length);
      if (first != "do" || token.kind != TokenKind::string || !text.starts_with('$')) continue;
      const std::size_t tag = text.find('$', 1) + 1;
      put_names_in(text.substr(tag, text.size() - 2 * tag), token.offset + tag, ledger.name());
    }
  }
  sent_ += written.substr(copied_);
}

/// `sql` stands at byte `at` of the statement.
void FileSql::put_names_in(std::string_view sql, std::size_t at, const std::string& name) {
  const auto tokens = tokens_without_comments(sql);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!names_the_ledger(sql, tokens, i)) continue;
    const std::size_t begin = at + tokens[i].offset;
    sent_ += written_.substr(copied_, begin - copied_);
    sent_ += name;
    copied_ = begin + kWritten.size();
    name_ends_.push_back(sent_.size());
  }
}

pg::ServerError FileSql::placed(pg::ServerError error) const {
  if (error.position == 0 || name_ends_.empty()) return error;
  const std::size_t byte = support::byte_offset_of_character(sent_, error.position - 1);
  // All that was put in is ASCII: bytes and characters of it are the same.
  const auto names =
      static_cast<std::size_t>(std::ranges::count_if(name_ends_, [byte](std::size_t end) { return end <= byte; }));
  error.position -= static_cast<std::uint32_t>(std::min<std::size_t>(names * added_, error.position - 1));
  return error;
}

}  // namespace gen::apply
