#include "plan/key_parts.hpp"

#include "gen/support/sql_lexer.hpp"

namespace gen::plan {
namespace {

using support::Token;

/// The tokens of a text, walked once from the left.
class KeyText {
 public:
  explicit KeyText(std::string_view text) : text_(text), tokens_(support::lex_sql(text)) {}

  bool done() const { return at_ >= tokens_.size(); }
  std::string_view word() const {
    return done() ? std::string_view() : text_.substr(tokens_[at_].offset, tokens_[at_].length);
  }
  void skip() { ++at_; }
  std::size_t begin() const { return done() ? text_.size() : tokens_[at_].offset; }
  std::size_t end_before() const { return at_ == 0 ? 0 : tokens_[at_ - 1].offset + tokens_[at_ - 1].length; }
  std::string between(std::size_t from, std::size_t to) const { return std::string(text_.substr(from, to - from)); }

  /// Over one word, or over all that a parenthesis holds.
  void skip_unit() {
    int depth = 0;
    do {
      if (word() == "(") ++depth;
      if (word() == ")") --depth;
      skip();
    } while (depth > 0 && !done());
  }
  void skip_name() {
    skip();
    while (word() == ".") {
      skip();
      skip();
    }
  }

 private:
  std::string_view text_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

bool ends_part(std::string_view word) { return word.empty() || word == "," || word == ")"; }

/// A column, a call or an expression in parentheses; then COLLATE, an operator class, the order, WITH and an operator.
KeyParts::Part read_part(KeyText& walk) {
  KeyParts::Part part;
  const std::size_t begin = walk.begin();
  if (walk.word() != "(") walk.skip_name();
  if (walk.word() == "(") walk.skip_unit();
  if (walk.word() == "COLLATE") {
    walk.skip();
    walk.skip_name();
  }
  part.expression = walk.between(begin, walk.end_before());
  while (!ends_part(walk.word())) {
    if (walk.word() == "WITH") {
      walk.skip();
      const std::size_t operator_begin = walk.begin();
      while (!ends_part(walk.word())) walk.skip_unit();
      part.with = walk.between(operator_begin, walk.end_before());
    } else if (walk.word() == "ASC" || walk.word() == "DESC") {
      walk.skip();
    } else if (walk.word() == "NULLS") {
      walk.skip();
      walk.skip();
    } else {
      part.own_comparison = true;
      walk.skip_unit();
    }
  }
  return part;
}

void read_parts(KeyText& walk, KeyParts& key) {
  walk.skip();  // "("
  while (!walk.done() && walk.word() != ")") {
    key.parts.push_back(read_part(walk));
    if (walk.word() == ",") walk.skip();
  }
  walk.skip();  // ")"
}

}  // namespace

KeyParts key_parts_of(std::string_view text) {
  KeyParts key;
  KeyText walk(text);
  while (!walk.done()) {
    if (walk.word() == "(") {
      key.parts.empty() ? read_parts(walk, key) : walk.skip_unit();
    } else if (walk.word() == "WHERE") {
      walk.skip();
      const std::size_t begin = walk.begin();
      walk.skip_unit();
      key.condition = walk.between(begin, walk.end_before());
    } else {
      if (walk.word() == "DISTINCT") key.nulls_not_distinct = true;
      walk.skip();
    }
  }
  return key;
}

}  // namespace gen::plan
