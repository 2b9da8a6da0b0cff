#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "gen/support/sql_lexer.hpp"

namespace gen::support {

/// Reads one token at a time by the rules of PostgreSQL's scan.l. Knows nothing of statements: psql commands and
/// rows of COPY are the caller's.
class SqlScanner {
 public:
  explicit SqlScanner(std::string_view text) : text_(text) {}

  std::size_t position() const { return at_; }
  void jump_to(std::size_t position) { at_ = position; }
  bool skip_white_space();  ///< false at the end of the text
  Token next();             ///< REQUIRES: skip_white_space() was true

  /// Where a quoted piece that opens at `open` ends (behind its closing quote), or npos when it does not. A quote
  /// is written doubled; with `escapes` a backslash takes the next byte with it.
  static std::size_t quoted_end(std::string_view text, std::size_t open, bool escapes);
  /// `position` is behind the closing quote of a literal: the opening quote of its continuation on a later line, or
  /// npos.
  static std::size_t continuation(std::string_view text, std::size_t position);

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  Token take(TokenKind kind, std::size_t end);
  Token line_comment();
  Token block_comment();
  Token literal(std::size_t open, bool escapes);
  Token quoted_identifier(std::size_t open);
  Token dollar();
  Token word();
  Token number();
  Token op();

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace gen::support
