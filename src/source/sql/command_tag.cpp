#include "source/sql/command_tag.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "gen/support/sql_lexer.hpp"

namespace gen::source::sql {
namespace {

using support::Token;
using support::TokenKind;

constexpr std::size_t kWordsLookedAt = 8;

std::vector<std::string> first_words(std::string_view statement) {
  // The head of a statement is enough; function bodies need not be lexed for it.
  std::vector<std::string> words;
  for (const Token& token : support::lex_sql(statement.substr(0, 400))) {
    if (token.kind == TokenKind::comment) continue;
    if (token.kind != TokenKind::word || words.size() == kWordsLookedAt) break;
    std::string word(statement.substr(token.offset, token.length));
    std::transform(word.begin(), word.end(), word.begin(), [](unsigned char c) {
      return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : static_cast<char>(c);
    });
    words.push_back(std::move(word));
  }
  return words;
}

bool qualifies_kind(const std::string& word) {
  static constexpr std::array<std::string_view, 12> kQualifiers = {"OR",      "REPLACE",   "TEMP",       "TEMPORARY",
                                                                   "GLOBAL",  "LOCAL",     "UNLOGGED",   "UNIQUE",
                                                                   "TRUSTED", "RECURSIVE", "PROCEDURAL", "CONSTRAINT"};
  return std::find(kQualifiers.begin(), kQualifiers.end(), word) != kQualifiers.end();
}

/// How many words the name of the kind that starts at `at` has.
std::size_t kind_length(const std::vector<std::string>& words, std::size_t at) {
  static const std::vector<std::vector<std::string>> kLongKinds = {
      {"TEXT", "SEARCH", "CONFIGURATION"},
      {"TEXT", "SEARCH", "DICTIONARY"},
      {"TEXT", "SEARCH", "PARSER"},
      {"TEXT", "SEARCH", "TEMPLATE"},
      {"FOREIGN", "DATA", "WRAPPER"},
      {"FOREIGN", "TABLE"},
      {"MATERIALIZED", "VIEW"},
      {"EVENT", "TRIGGER"},
      {"USER", "MAPPING"},
      {"ACCESS", "METHOD"},
      {"OPERATOR", "CLASS"},
      {"OPERATOR", "FAMILY"},
      {"DEFAULT", "PRIVILEGES"},
      {"DEFAULT", "CONVERSION"},
      {"LARGE", "OBJECT"},
  };
  for (const auto& kind : kLongKinds) {
    if (at + kind.size() <= words.size() &&
        std::equal(kind.begin(), kind.end(), words.begin() + static_cast<std::ptrdiff_t>(at))) {
      return kind.size();
    }
  }
  return 1;
}

}  // namespace

std::string command_tag(std::string_view statement) {
  const std::vector<std::string> words = first_words(statement);
  if (words.empty()) return "";
  if (words[0] == "IMPORT" || words[0] == "SECURITY" || words[0] == "REFRESH") {
    return words.size() > 1 ? words[0] + " " + words[1] : words[0];
  }
  if (words[0] != "CREATE" && words[0] != "ALTER" && words[0] != "DROP") return words[0];
  std::size_t at = 1;
  while (at < words.size() && qualifies_kind(words[at])) ++at;
  std::string tag = words[0];
  const std::size_t end = at < words.size() ? at + kind_length(words, at) : at;
  for (; at < end; ++at) tag += " " + words[at];
  return tag;
}

}  // namespace gen::source::sql
