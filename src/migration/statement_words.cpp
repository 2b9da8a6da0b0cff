#include "migration/statement_words.hpp"

#include <algorithm>
#include <vector>

#include "gen/support/sql_lexer.hpp"

namespace gen::migration {
namespace {

/// The words of a statement in lower case; strings, quoted names and signs are left out.
std::vector<std::string> words_of(std::string_view statement) {
  std::vector<std::string> words;
  for (const support::Token& token : support::lex_sql(statement)) {
    if (token.kind != support::TokenKind::word) continue;
    std::string word(statement.substr(token.offset, token.length));
    for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    words.push_back(std::move(word));
  }
  return words;
}

bool is_one_of(const std::string& word, std::initializer_list<std::string_view> choices) {
  return std::ranges::find(choices, word) != choices.end();
}

}  // namespace

bool cannot_be_in_a_transaction(std::string_view statement) {
  const std::vector<std::string> words = words_of(statement);
  if (words.empty()) return false;
  const std::string& first = words[0];
  const std::string second = words.size() > 1 ? words[1] : "";
  if (first == "vacuum") return true;
  if (first == "alter" && second == "system") return true;
  if (is_one_of(first, {"create", "drop"}) && is_one_of(second, {"database", "tablespace", "subscription"}))
    return true;
  const bool has_concurrently = std::ranges::find(words, "concurrently") != words.end();
  if (first == "reindex") {
    return has_concurrently || std::ranges::any_of(words, [](const std::string& word) {
             return is_one_of(word, {"database", "system", "schema"});
           });
  }
  if (!has_concurrently) return false;
  // The word can also be a column's name; there it is behind the table's name and ON.
  const auto at = static_cast<std::size_t>(std::ranges::find(words, "concurrently") - words.begin());
  if (first == "drop") return second == "index" && at == 2;
  if (first == "create") return at >= 2 && at <= 3 && words[at - 1] == "index";
  return first == "alter" && std::ranges::find(words, "detach") != words.end() && at + 1 == words.size();
}

}  // namespace gen::migration
