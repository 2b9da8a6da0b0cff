#include "gen/support/sql_passwords.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "connection_string_password.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::support {
namespace {

constexpr std::string_view kMask = "***";

/// Spares the work for nearly all literals.
bool may_hold_one(std::string_view text) {
  const std::string small = lower(text);
  return small.find("password") != std::string_view::npos || small.find("://") != std::string_view::npos ||
         small.find(kMask) != std::string_view::npos;
}

/// As for the options that are not read from a database: see docs/operations.md.
bool names_a_secret(std::string_view option) {
  constexpr std::array<std::string_view, 4> kParts = {"password", "passwd", "secret", "token"};
  return std::ranges::any_of(kParts,
                             [&](std::string_view part) { return option.find(part) != std::string_view::npos; });
}

/// A literal without its quotes; an open one goes to the end of the text.
PasswordSpan inside_of(std::string_view literal) {
  const std::size_t quote = literal.find_first_of("'$");
  if (quote == std::string_view::npos) return {};
  if (literal[quote] == '$') {
    const std::size_t tag = std::min(literal.find('$', quote + 1), literal.size() - 1) + 1;
    const bool closed = literal.size() >= 2 * tag && literal.ends_with(literal.substr(0, tag));
    const std::size_t end = closed ? literal.size() - tag : literal.size();
    return {static_cast<std::uint32_t>(tag), static_cast<std::uint32_t>(end - tag)};
  }
  const bool closed = literal.size() > quote + 1 && literal.back() == '\'';
  return {static_cast<std::uint32_t>(quote + 1),
          static_cast<std::uint32_t>(literal.size() - quote - 1 - (closed ? 1 : 0))};
}

std::string undoubled(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text[i] == '\'' && i + 1 < text.size() && text[i + 1] == '\'') ++i;
  }
  return out;
}

class Finder {
 public:
  explicit Finder(std::string_view sql) : sql_(sql) {}

  std::vector<PasswordSpan> run() {
    if (!may_hold_one(sql_) && !names_a_secret(lower(sql_))) return {};
    for (const Token& token : lex_sql(sql_)) {
      const std::string_view text = sql_.substr(token.offset, token.length);
      if (token.kind == TokenKind::comment) {
        if (text.starts_with("-- gen:")) look_into(text.substr(7), token.offset + 7);
      } else if (token.kind == TokenKind::string || token.kind == TokenKind::unterminated) {
        literal(text, token.offset);
      } else {
        follow(token.kind, text);
      }
    }
    return std::move(found_);
  }

 private:
  void follow(TokenKind kind, std::string_view text) {
    if (text == "=>" || text == ":=") return;  // password => 'x'
    if (text == "(") {
      if (options_depth_ > 0 || name_ == "options") ++options_depth_;
    } else if (text == ")" && options_depth_ > 0) {
      --options_depth_;
    }
    name_ = kind == TokenKind::word                ? lower(text)
            : kind == TokenKind::quoted_identifier ? std::string(text.substr(1, text.size() - 2))
                                                   : std::string();
  }

  void literal(std::string_view text, std::uint32_t offset) {
    const std::string name = std::exchange(name_, {});
    PasswordSpan inside = inside_of(text);
    const std::string_view content = text.substr(std::min<std::size_t>(inside.offset, text.size()), inside.length);
    inside.offset += offset;
    if (inside.length == 0) return;
    if (name == "password" || (options_depth_ > 0 && names_a_secret(name)) || content == kMask) {
      found_.push_back(inside);
      name_ = name;  // of two in a row nobody knows which one is meant
    } else if (may_hold_one(content)) {
      text_in_literal(content, inside, text.front() == '$', name == "connection");
    }
  }

  void text_in_literal(std::string_view content, PasswordSpan inside, bool in_dollars, bool must_connect) {
    const std::size_t before = found_.size();
    add(connection_string_passwords(content, inside.offset));
    if (found_.size() > before) return;
    if (in_dollars) {
      look_into(content, inside.offset);
    } else if (must_connect || !Finder(undoubled(content)).run().empty()) {
      found_.push_back(inside);
    }
    if (found_.size() == before) add(url_passwords(content, inside.offset));
  }

  void add(const std::vector<PasswordSpan>& spans) { found_.insert(found_.end(), spans.begin(), spans.end()); }

  void look_into(std::string_view text, std::uint32_t offset) {
    const std::string copy(text);
    for (PasswordSpan span : Finder(copy).run()) {
      span.offset += offset;
      found_.push_back(span);
    }
  }

  std::string_view sql_;
  std::string name_;  ///< the word in front, in lower case
  int options_depth_ = 0;
  std::vector<PasswordSpan> found_;
};

void replace_all(std::string& text, const std::string& what, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string_view::npos; at += by.size())
    text.replace(at, what.size(), by);
}

}  // namespace

std::vector<PasswordSpan> password_spans(std::string_view sql) { return Finder(sql).run(); }

std::string without_passwords(std::string_view sql) {
  std::string out(sql);
  const std::vector<PasswordSpan> spans = password_spans(sql);
  for (auto span = spans.rbegin(); span != spans.rend(); ++span) out.replace(span->offset, span->length, kMask);
  return out;
}

bool has_masked_password(std::string_view sql) {
  return std::ranges::any_of(password_spans(sql),
                             [&](const PasswordSpan& span) { return sql.substr(span.offset, span.length) == kMask; });
}

std::string without_passwords_of(std::string_view sql, std::string text) {
  constexpr std::size_t kShortest = 4;  // shorter ones would black out ordinary words
  for (const PasswordSpan& span : password_spans(sql)) {
    const std::string raw(sql.substr(span.offset, span.length));
    for (const std::string& value : {raw, undoubled(raw)}) {
      if (value.size() >= kShortest) replace_all(text, value, std::string(kMask));
      replace_all(text, "'" + value + "'", "'***'");
    }
  }
  return text;
}

}  // namespace gen::support
