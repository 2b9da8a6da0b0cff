#include "source/sql/token_walk.hpp"

#include <algorithm>

namespace gen::source::sql {

using support::Token;
using support::TokenKind;

bool same_word(std::string_view written, std::string_view word) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(written.begin(), written.end(), word.begin(), word.end(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}

TokenWalk::TokenWalk(std::string_view text) : text_(text) {
  for (const Token& token : support::lex_sql(text)) {
    (token.kind == TokenKind::comment ? comments_ : tokens_).push_back(token);
  }
}

bool TokenWalk::is(std::size_t index, std::string_view word) const {
  if (index >= tokens_.size()) return false;
  const TokenKind kind = tokens_[index].kind;
  return (kind == TokenKind::word || kind == TokenKind::punctuation || kind == TokenKind::op) &&
         same_word(text(index), word);
}

bool TokenWalk::is_name(std::size_t index) const {
  return index < tokens_.size() &&
         (tokens_[index].kind == TokenKind::word || tokens_[index].kind == TokenKind::quoted_identifier);
}

std::size_t TokenWalk::first_from(std::uint32_t offset) const {
  const auto found = std::lower_bound(tokens_.begin(), tokens_.end(), offset,
                                      [](const Token& token, std::uint32_t at) { return token.offset < at; });
  return static_cast<std::size_t>(found - tokens_.begin());
}

std::optional<std::size_t> TokenWalk::find_name(std::string_view name, std::size_t index) const {
  for (; index < tokens_.size(); ++index) {
    if (is_name(index) && this->name(index).str() == name) return index;
  }
  return std::nullopt;
}

std::size_t TokenWalk::closing(std::size_t index) const {
  int depth = 0;
  for (; index < tokens_.size(); ++index) {
    if (is(index, "(") || is(index, "[")) ++depth;
    if ((is(index, ")") || is(index, "]")) && --depth == 0) return index;
  }
  return index;
}

std::uint32_t TokenWalk::end_before(std::size_t index) const {
  return index == 0 ? 0 : tokens_[index - 1].offset + tokens_[index - 1].length;
}

}  // namespace gen::source::sql
