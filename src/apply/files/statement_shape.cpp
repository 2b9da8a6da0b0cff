#include "statement_shape.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <vector>

#include "gen/support/sql_lexer.hpp"

namespace gen::apply {
namespace {

using support::Token;
using support::TokenKind;

/// Reads along the tokens of one statement.
class Reader {
 public:
  explicit Reader(std::string_view sql) : sql_(sql) {
    for (const Token& token : support::lex_sql(sql)) {
      if (token.kind != TokenKind::comment) tokens_.push_back(token);
    }
  }

  bool at_end() const { return at_ >= tokens_.size(); }
  void skip() { ++at_; }

  bool is(std::string_view word) const {
    if (at_end() || tokens_[at_].kind != TokenKind::word || tokens_[at_].length != word.size()) return false;
    return std::ranges::equal(text(at_), word, [](char a, char b) { return std::tolower(a) == b; });
  }
  bool take(std::string_view word) {
    if (!is(word)) return false;
    ++at_;
    return true;
  }
  bool take_all(std::initializer_list<std::string_view> words) {
    const std::size_t begin = at_;
    for (const std::string_view word : words) {
      if (take(word)) continue;
      at_ = begin;
      return false;
    }
    return true;
  }
  /// Skips `( ... )`; true when `word` stands in it.
  bool take_options_with(std::string_view word) {
    if (at_end() || text(at_) != "(") return false;
    bool found = false;
    while (!at_end() && text(at_) != ")") {
      found = found || is(word);
      ++at_;
    }
    if (!at_end()) ++at_;
    return found;
  }
  /// Everything from here on, as written.
  std::string rest() const { return at_end() ? "" : std::string(sql_.substr(tokens_[at_].offset)); }
  /// A name, schema-qualified or not, as written.
  std::string name() {
    std::string out;
    while (!at_end()) {
      out += text(at_++);
      if (at_end() || text(at_) != ".") break;
      out += text(at_++);
    }
    return out;
  }

 private:
  std::string_view text(std::size_t index) const { return sql_.substr(tokens_[index].offset, tokens_[index].length); }

  std::string_view sql_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

bool controls_transaction(Reader reader) {
  if (reader.take("rollback") || reader.take("abort")) {
    (void)(reader.take("work") || reader.take("transaction"));
    return !reader.is("to");
  }
  if (reader.take("start") || reader.take("prepare")) return reader.is("transaction");
  return reader.is("begin") || reader.is("commit") || reader.is("end");
}

void read_create_index(Reader reader, StatementShape& shape) {
  if (!reader.take("create")) return;
  shape.creates = true;
  const bool unique = reader.take("unique");
  if (!reader.take("index")) return;
  shape.concurrently = shape.creates_index_concurrently = reader.take("concurrently");
  shape.unique_index = unique;
  shape.if_not_exists = reader.take_all({"if", "not", "exists"});
  if (!reader.is("on")) shape.created_index = reader.name();
  reader.take("on");
  reader.take("only");
  shape.index_table = reader.name();
  shape.index_definition = reader.rest();
}

void read_drop(Reader reader, StatementShape& shape) {
  if (!reader.take("drop")) return;
  shape.drops = true;
  if (!reader.take_all({"index", "concurrently"})) return;
  shape.concurrently = true;
  reader.take_all({"if", "exists"});
  shape.dropped_index = reader.name();
}

void read_alter_table(Reader reader, StatementShape& shape) {
  if (!reader.take_all({"alter", "table"})) return;
  reader.take_all({"if", "exists"});
  reader.take("only");
  const std::string parent = reader.name();
  shape.altered_table = parent;
  shape.alteration = reader.rest();
  if (!reader.take_all({"detach", "partition"})) return;
  const std::string child = reader.name();
  if (!reader.take("concurrently") && !reader.take("finalize")) return;
  shape.concurrently = true;
  shape.detach_parent = parent;
  shape.detach_child = child;
}

/// REINDEX [ ( option, ... ) ] kind [ CONCURRENTLY ] name; CONCURRENTLY may be one of the options.
void read_reindex(Reader reader, StatementShape& shape) {
  if (!reader.take("reindex")) return;
  const bool as_option = reader.take_options_with("concurrently");
  const bool one = reader.take("index") || reader.take("table");
  const bool schema = !one && reader.take("schema");
  const bool database = !one && !schema && reader.take("database");
  if (!one && !schema && !database && !reader.take("system")) return;
  if (!reader.take("concurrently") && !as_option) return;
  shape.concurrently = true;
  if (one) shape.reindexed = reader.name();
  if (schema) shape.reindexed_schema = reader.name();
  shape.reindexes_database = database;
}

}  // namespace

StatementShape shape_of(std::string_view statement) {
  Reader reader(statement);
  StatementShape shape;
  shape.transaction_control = controls_transaction(reader);
  shape.may_commit = reader.is("do") || reader.is("call");
  read_create_index(reader, shape);
  read_alter_table(reader, shape);
  read_reindex(reader, shape);
  read_drop(reader, shape);
  shape.refreshes_concurrently = reader.take_all({"refresh", "materialized", "view", "concurrently"});
  shape.concurrently = shape.concurrently || shape.refreshes_concurrently;
  return shape;
}

}  // namespace gen::apply
