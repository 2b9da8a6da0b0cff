#include "sql_scanner.hpp"

#include <algorithm>

#include "gen/support/ascii.hpp"

namespace gen::support {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_hex_digit(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool starts_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80U;
}
bool continues_tag(char c) { return starts_word(c) || is_digit(c); }
bool continues_word(char c) { return continues_tag(c) || c == '$'; }
bool is_operator(char c) {
  return c != '\0' && std::string_view("~!@#^&|`?+-*/%<>=").find(c) != std::string_view::npos;
}
char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }
bool stands_at(std::string_view text, std::size_t i, std::string_view what) {
  return text.substr(i, what.size()) == what;
}

std::size_t skip_digits(std::string_view text, std::size_t i, bool (*digit)(char)) {
  while (digit(at(text, i)) || (at(text, i) == '_' && digit(at(text, i + 1)))) ++i;
  return i;
}

}  // namespace

bool SqlScanner::skip_white_space() {
  while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  return at_ < text_.size();
}

Token SqlScanner::take(TokenKind kind, std::size_t end) {
  if (end == std::string_view::npos) {
    kind = TokenKind::unterminated;
    end = text_.size();
  }
  const Token token{kind, static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end - at_)};
  at_ = end;
  return token;
}

Token SqlScanner::next() {
  const char c = peek();
  if (c == '-' && peek(1) == '-') return line_comment();
  if (c == '/' && peek(1) == '*') return block_comment();
  if (c == '\'') return literal(at_, false);
  if (c == '"') return quoted_identifier(at_);
  if (c == '$') return dollar();
  if (starts_word(c)) return word();
  if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return number();
  if (stands_at(text_, at_, "::") || stands_at(text_, at_, "..") || stands_at(text_, at_, ":=")) {
    return take(TokenKind::op, at_ + 2);
  }
  if (c != '\0' && std::string_view("()[],;.:").find(c) != std::string_view::npos)
    return take(TokenKind::punctuation, at_ + 1);
  return op();
}

Token SqlScanner::line_comment() {
  return take(TokenKind::comment, std::min(text_.find_first_of("\r\n", at_), text_.size()));
}

Token SqlScanner::block_comment() {
  std::size_t depth = 0;
  for (std::size_t i = at_; i + 1 < text_.size(); ++i) {
    if (stands_at(text_, i, "/*")) {
      ++depth;
      ++i;
    } else if (stands_at(text_, i, "*/")) {
      ++i;
      if (--depth == 0) return take(TokenKind::comment, i + 1);
    }
  }
  return take(TokenKind::comment, std::string_view::npos);
}

std::size_t SqlScanner::quoted_end(std::string_view text, std::size_t open, bool escapes) {
  const char quote = text[open];
  for (std::size_t i = open + 1; i < text.size(); ++i) {
    if (escapes && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      if (at(text, i + 1) != quote) return i + 1;
      ++i;
    }
  }
  return std::string_view::npos;
}

std::size_t SqlScanner::continuation(std::string_view text, std::size_t position) {
  bool line_feed_seen = false;
  for (std::size_t i = position; i < text.size(); ++i) {
    if (stands_at(text, i, "--")) {
      i = text.find_first_of("\r\n", i);
      if (i == std::string_view::npos) return std::string_view::npos;
    }
    if (text[i] == '\'') return line_feed_seen ? i : std::string_view::npos;
    if (!is_space(text[i])) return std::string_view::npos;
    line_feed_seen |= text[i] == '\n' || text[i] == '\r';
  }
  return std::string_view::npos;
}

Token SqlScanner::literal(std::size_t open, bool escapes) {
  std::size_t end = std::string_view::npos;
  while (open != std::string_view::npos) {
    end = quoted_end(text_, open, escapes);
    if (end == std::string_view::npos) break;
    open = continuation(text_, end);
  }
  return take(TokenKind::string, end);
}

Token SqlScanner::quoted_identifier(std::size_t open) {
  return take(TokenKind::quoted_identifier, quoted_end(text_, open, false));
}

Token SqlScanner::dollar() {
  std::size_t i = at_ + 1;
  if (is_digit(at(text_, i))) return take(TokenKind::parameter, skip_digits(text_, i, is_digit));
  if (starts_word(at(text_, i))) {
    while (continues_tag(at(text_, i))) ++i;
  }
  if (at(text_, i) != '$') return take(TokenKind::op, at_ + 1);
  const std::string_view tag = text_.substr(at_, i + 1 - at_);
  const std::size_t close = text_.find(tag, i + 1);
  return take(TokenKind::string, close == std::string_view::npos ? std::string_view::npos : close + tag.size());
}

Token SqlScanner::word() {
  const char c = lower(peek());
  if (peek(1) == '\'' && std::string_view("ebxn").find(c) != std::string_view::npos) return literal(at_ + 1, c == 'e');
  if (c == 'u' && peek(1) == '&' && peek(2) == '\'') return literal(at_ + 2, false);
  if (c == 'u' && peek(1) == '&' && peek(2) == '"') return quoted_identifier(at_ + 2);
  std::size_t end = at_;
  while (continues_word(at(text_, end))) ++end;
  return take(TokenKind::word, end);
}

Token SqlScanner::number() {
  const char base = peek() == '0' ? lower(peek(1)) : '\0';
  if (base == 'x' && is_hex_digit(peek(2))) return take(TokenKind::number, skip_digits(text_, at_ + 2, is_hex_digit));
  if ((base == 'o' || base == 'b') && is_digit(peek(2))) {
    return take(TokenKind::number, skip_digits(text_, at_ + 2, is_digit));
  }
  std::size_t end = skip_digits(text_, at_, is_digit);
  // In 1..10 the dots are the range operator of PL/pgSQL.
  if (at(text_, end) == '.' && at(text_, end + 1) != '.') end = skip_digits(text_, end + 1, is_digit);
  if (lower(at(text_, end)) == 'e') {
    const bool sign = at(text_, end + 1) == '+' || at(text_, end + 1) == '-';
    const std::size_t exponent = end + (sign ? 2 : 1);
    if (is_digit(at(text_, exponent))) end = skip_digits(text_, exponent, is_digit);
  }
  return take(TokenKind::number, end);
}

/// An operator ends where a comment starts, and ends in + or - only when it also holds a character that standard
/// operators do not have (manual, 4.1.3), so that `a=-1` is three tokens.
Token SqlScanner::op() {
  std::size_t end = at_;
  while (is_operator(at(text_, end)) && !stands_at(text_, end, "--") && !stands_at(text_, end, "/*")) ++end;
  const std::string_view run = text_.substr(at_, end - at_);
  if (run.find_first_of("~!@#^&|`?%") == std::string_view::npos) {
    while (end - at_ > 1 && (text_[end - 1] == '+' || text_[end - 1] == '-')) --end;
  }
  return take(TokenKind::op, std::max(end, at_ + 1));
}

}  // namespace gen::support
