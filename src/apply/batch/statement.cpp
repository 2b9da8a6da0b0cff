#include "statement.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>

#include "gen/support/source_span.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::apply {
namespace {

using support::Token;
using support::TokenKind;

support::Diagnostic refused(std::string why, std::string hint) {
  return support::error("GEN5111", std::move(why), {}, std::move(hint));
}

/// Reads one statement into a BatchStatement. Positions count tokens, comments left out.
class StatementReader {
 public:
  explicit StatementReader(std::string_view sql) : sql_(sql) {
    for (const Token& token : support::lex_sql(sql)) {
      if (token.kind != TokenKind::comment) tokens_.push_back(token);
    }
    statement_.sql = std::string(sql);
  }

  support::Result<BatchStatement> read() {
    if (take("update")) return update();
    if (take("delete")) return remove();
    if (take("insert")) return insert();
    return refused("a statement in batches is an UPDATE, a DELETE or an INSERT ... SELECT",
                   is("with") ? "put the query of WITH into FROM" : "put -- gen:batch directly in front of one");
  }

 private:
  bool at_end() const { return at_ >= tokens_.size(); }
  std::string_view text(std::size_t index) const {
    return index < tokens_.size() ? sql_.substr(tokens_[index].offset, tokens_[index].length) : std::string_view{};
  }
  bool is_at(std::size_t index, std::string_view word) const {
    if (index >= tokens_.size() || tokens_[index].kind != TokenKind::word) return false;
    return std::ranges::equal(text(index), word,
                              [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
  }
  bool is(std::string_view word) const { return is_at(at_, word); }
  bool is_one_of(std::initializer_list<std::string_view> words) const {
    return std::ranges::any_of(words, [this](std::string_view word) { return is(word); });
  }
  bool take(std::string_view word) {
    if (!is(word)) return false;
    ++at_;
    return true;
  }
  bool is_name() const {
    return !at_end() && (tokens_[at_].kind == TokenKind::word || tokens_[at_].kind == TokenKind::quoted_identifier);
  }

  /// [ONLY] name [*] [[AS] alias], up to one of `ends`.
  bool relation(std::initializer_list<std::string_view> ends) {
    statement_.only = take("only");
    if (!is_name()) return false;
    std::string last;
    while (is_name()) {
      last = text(at_);
      statement_.relation += last;
      ++at_;
      if (text(at_) != ".") break;
      statement_.relation += text(at_++);
    }
    if (text(at_) == "*") ++at_;
    const bool as = take("as");
    const bool aliased = is_name() && (as || !is_one_of(ends));
    statement_.alias = aliased ? std::string(text(at_++)) : last;
    return text(at_) != "(";
  }

  /// Goes on to the first of `words` outside of parentheses, or to the end.
  void skip_to(std::initializer_list<std::string_view> words) {
    for (int depth = 0; !at_end(); ++at_) {
      if (depth == 0 && is_one_of(words) && !(is("from") && at_ > 0 && is_at(at_ - 1, "distinct"))) return;
      if (text(at_) == "(" || text(at_) == "[") ++depth;
      if (text(at_) == ")" || text(at_) == "]") --depth;
    }
  }

  std::size_t end_of(std::size_t index) const { return tokens_[index].offset + tokens_[index].length; }
  std::size_t end_of_last() const { return at_ == 0 ? 0 : end_of(at_ - 1); }

  /// The condition that begins here or is missing, up to one of `ends`.
  void condition(std::initializer_list<std::string_view> ends) {
    statement_.where_begin = statement_.where_end = end_of_last();
    statement_.has_where = take("where");
    if (!statement_.has_where) return;
    statement_.where_begin = end_of_last();
    skip_to(ends);
    statement_.where_end = end_of_last();
  }

  /// SET a = ..., (b, c) = ...
  void assignments() {
    bool at_target = true;
    int depth = 0;
    for (; !at_end(); ++at_) {
      if (depth == 0 && is_one_of({"from", "where", "returning"}) && !is_at(at_ - 1, "distinct")) return;
      if (at_target && is_name()) statement_.assigned.push_back(support::fold_identifier(text(at_)));
      if (text(at_) == "=" || text(at_) == "[") at_target = false;
      if (text(at_) == "(" || text(at_) == "[") ++depth;
      if (text(at_) == ")" || text(at_) == "]") --depth;
      if (depth == 0 && text(at_) == ",") at_target = true;
    }
  }

  support::Result<BatchStatement> update() {
    if (!relation({"set"})) return no_table();
    take("set");
    assignments();
    skip_to({"where", "returning"});
    condition({"returning"});
    return statement_;
  }

  support::Result<BatchStatement> remove() {
    if (!take("from") || !relation({"using", "where", "returning"})) return no_table();
    skip_to({"where", "returning"});
    condition({"returning"});
    return statement_;
  }

  support::Result<BatchStatement> insert() {
    skip_to({"select", "values", "default", "with", "on"});
    if (!take("select")) {
      return refused("an INSERT in batches takes its rows from a SELECT over a table",
                     "write INSERT ... SELECT ... FROM");
    }
    if (is("distinct")) return in_parts("DISTINCT");
    skip_to({"from"});
    if (!take("from") || !relation({"join",   "inner", "left",  "right",  "full",      "cross",  "natural",
                                    "where",  "on",    "group", "having", "window",    "order",  "limit",
                                    "offset", "fetch", "for",   "union",  "intersect", "except", "returning"})) {
      return no_table();
    }
    const std::size_t begin = at_;
    const std::size_t end = end_of_select();
    const std::size_t parted =
        find({"group", "having", "window", "limit", "offset", "fetch", "union", "intersect", "except"}, begin, end);
    if (parted < end) return in_parts(upper(text(parted)));
    for (std::size_t join = begin; (join = find({"right", "full"}, join, end)) < end; ++join) {
      if (is_at(join + 1, "join") || is_at(join + 1, "outer")) return in_parts(upper(text(join)) + " JOIN");
    }
    const std::size_t where = find({"where"}, begin, end);
    at_ = find({"order", "for"}, where < end ? where : begin, end);
    statement_.has_where = where < end;
    statement_.where_end = end_of_last();
    statement_.where_begin = where < end ? end_of(where) : statement_.where_end;
    return statement_;
  }

  std::size_t find(std::initializer_list<std::string_view> words, std::size_t from, std::size_t end) {
    at_ = from;
    skip_to(words);
    return std::min(at_, end);
  }

  /// Where ON CONFLICT begins, whose DO UPDATE has a WHERE of its own, or RETURNING.
  std::size_t end_of_select() {
    for (; !at_end(); ++at_) {
      skip_to({"on", "returning"});
      if (!is("on") || is_at(at_ + 1, "conflict")) break;
    }
    return at_;
  }

  static std::string upper(std::string_view word) {
    std::string out(word);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return out;
  }

  static support::Diagnostic in_parts(const std::string& clause) {
    return refused(clause + " means something else on a part of the rows",
                   "put it into a subquery of FROM behind the table whose rows are walked, or leave gen:batch out");
  }
  static support::Diagnostic no_table() {
    return refused("the table whose rows are walked has to stand by its name",
                   "write UPDATE table ..., DELETE FROM table ... or INSERT ... SELECT ... FROM table ...");
  }

  std::string_view sql_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  BatchStatement statement_;
};

constexpr std::string_view kAnd = " AND (";

}  // namespace

std::string BatchStatement::bounded(const std::string& bounds) const {
  const std::string before = sql.substr(0, where_begin);
  if (!has_where) return before + " WHERE " + bounds + sql.substr(where_end);
  return before + ' ' + bounds + std::string(kAnd) + sql.substr(where_begin, where_end - where_begin) + ')' +
         sql.substr(where_end);
}

std::uint32_t BatchStatement::position_without(const std::string& bounds, std::uint32_t position) const {
  if (position == 0) return 0;
  const std::size_t byte = support::byte_offset_of_character(bounded(bounds), position - 1);
  const std::size_t added =
      has_where ? 1 + bounds.size() + kAnd.size() : std::string_view(" WHERE ").size() + bounds.size();
  std::size_t own = byte;
  if (byte >= where_begin) own = byte < where_begin + added ? where_begin : byte - added;
  if (has_where && own > where_end) own -= 1;
  const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return 1 + static_cast<std::uint32_t>(std::ranges::count_if(sql.substr(0, own), begins_character));
}

support::Result<BatchStatement> read_batch_statement(std::string_view sql) { return StatementReader(sql).read(); }

}  // namespace gen::apply
