#pragma once

#include <antlr4-runtime.h>

#include <memory>
#include <string_view>

#include "SchemaLexer.h"
#include "SchemaParser.h"
#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::source::dsl {

using Parser = grammar::SchemaParser;
using Lexer = grammar::SchemaLexer;

/// The tree of one .gen file with all that it points into. Indexes of tokens are byte offsets of the file.
class ParsedFile {
 public:
  /// Parses; what is wrong is added to `errors`, and the tree then has gaps (see `is_clean`).
  ParsedFile(support::FileId file, const support::SourceMap& sources, support::Diagnostics& errors);
  ParsedFile(const ParsedFile&) = delete;
  ParsedFile& operator=(const ParsedFile&) = delete;

  Parser::FileContext& root() { return *root_; }
  antlr4::CommonTokenStream& tokens() { return *tokens_; }

 private:
  /// True when the file ends inside a string, name or comment.
  bool report_bad_tokens(support::FileId file, support::Diagnostics& errors);

  std::unique_ptr<antlr4::ANTLRInputStream> input_;
  std::unique_ptr<Lexer> lexer_;
  std::unique_ptr<antlr4::CommonTokenStream> tokens_;
  std::unique_ptr<Parser> parser_;
  Parser::FileContext* root_ = nullptr;
};

/// True when nothing below `tree` was skipped by error recovery, so that everything the grammar demands is there.
bool is_clean(const antlr4::tree::ParseTree* tree);

/// The bytes of a token or subtree.
support::SourceSpan span_of(support::FileId file, const antlr4::Token* token);
support::SourceSpan span_of(support::FileId file, const antlr4::ParserRuleContext* context);

}  // namespace gen::source::dsl
