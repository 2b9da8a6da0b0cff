#include "source/dsl/parsed_file.hpp"

#include <string>

#include "source/dsl/item_errors.hpp"

namespace gen::source::dsl {
namespace {

/// ANTLR decodes UTF-8; giving it each byte as a code point of its own makes every index a byte offset, and lets bad
/// UTF-8 through to the server, which knows the encoding.
std::string bytes_as_code_points(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      result += c;
    } else {
      result += static_cast<char>(0xC0 | (byte >> 6));
      result += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return result;
}

/// A byte order mark is no part of the language; blanks keep the offsets.
std::string without_mark(std::string_view text) {
  std::string result(text);
  if (text.starts_with("\xEF\xBB\xBF")) result.replace(0, 3, "   ");
  return result;
}

}  // namespace

ParsedFile::ParsedFile(support::FileId file, const support::SourceMap& sources, support::Diagnostics& errors) {
  input_ = std::make_unique<antlr4::ANTLRInputStream>(bytes_as_code_points(without_mark(sources.text(file))));
  lexer_ = std::make_unique<Lexer>(input_.get());
  lexer_->removeErrorListeners();  // every byte is some token; bad ones are reported below
  tokens_ = std::make_unique<antlr4::CommonTokenStream>(lexer_.get());
  tokens_->fill();
  const bool open_end = report_bad_tokens(file, errors);
  parser_ = std::make_unique<Parser>(tokens_.get());
  parser_->removeErrorListeners();
  parser_->setErrorHandler(std::make_shared<ItemErrors>(file, sources, errors, open_end));
  root_ = parser_->file();
}

bool ParsedFile::report_bad_tokens(support::FileId file, support::Diagnostics& errors) {
  bool open_end = false;
  for (const antlr4::Token* token : tokens_->getTokens()) {
    const support::SourceSpan span = span_of(file, token);
    if (token->getType() == Lexer::UNKNOWN) {
      errors.push_back(support::error("GEN1001", "this character starts nothing", span));
    } else if (token->getType() == Lexer::UNTERMINATED) {
      open_end = true;
      errors.push_back(support::error("GEN1001", "this string, name or comment does not end",
                                      {span.file, span.offset, 1}, "close it; a quote inside is written twice"));
    }
  }
  if (lexer_->mode == Lexer::DOLLAR) {
    const auto start = static_cast<std::uint32_t>(lexer_->dollar_quote_start);
    const auto length = static_cast<std::uint32_t>(lexer_->dollar_quote.size());
    open_end = true;
    errors.push_back(support::error("GEN1001", "this dollar-quoted string does not end", {file, start, length},
                                    "close it with " + lexer_->dollar_quote));
  }
  return open_end;
}

bool is_clean(const antlr4::tree::ParseTree* tree) {
  if (tree == nullptr) return false;
  if (dynamic_cast<const antlr4::tree::ErrorNode*>(tree) != nullptr) return false;
  if (const auto* context = dynamic_cast<const antlr4::ParserRuleContext*>(tree)) {
    if (context->exception != nullptr) return false;
  }
  for (const auto* child : tree->children) {
    if (!is_clean(child)) return false;
  }
  return true;
}

support::SourceSpan span_of(support::FileId file, const antlr4::Token* token) {
  const auto start = static_cast<std::uint32_t>(token->getStartIndex());
  if (token->getType() == antlr4::Token::EOF) return {file, start, 0};
  return {file, start, static_cast<std::uint32_t>(token->getStopIndex()) + 1 - start};
}

support::SourceSpan span_of(support::FileId file, const antlr4::ParserRuleContext* context) {
  const support::SourceSpan first = span_of(file, context->start);
  if (context->stop == nullptr) return first;
  const support::SourceSpan last = span_of(file, context->stop);
  const std::uint32_t end = last.offset + last.length;
  return {file, first.offset, end > first.offset ? end - first.offset : 0};
}

}  // namespace gen::source::dsl
