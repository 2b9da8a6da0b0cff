#pragma once

#include <pg_query.h>
#include <pg_query/pg_query.pb-c.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "source/sql/syntax_error.hpp"

namespace gen::source::sql {

/// The raw parse tree of one text. Move-only; nodes live as long as the tree.
class ParseTree {
 public:
  explicit ParseTree(PgQuery__ParseResult* result) : result_(result) {}

  std::size_t statement_count() const { return result_->n_stmts; }
  /// The node of the first statement; null for an empty text.
  const PgQuery__Node* statement() const { return result_->n_stmts == 0 ? nullptr : result_->stmts[0]->stmt; }
  const ProtobufCMessage& root() const { return result_->base; }

 private:
  struct Free {
    void operator()(PgQuery__ParseResult* result) const { pg_query__parse_result__free_unpacked(result, nullptr); }
  };
  std::unique_ptr<PgQuery__ParseResult, Free> result_;
};

struct ParseOutcome {
  std::optional<ParseTree> tree;
  SyntaxError error;  ///< set when there is no tree
};

/// Parses `text`, any number of statements. Never throws on bad input.
ParseOutcome parse(const std::string& text);

}  // namespace gen::source::sql
