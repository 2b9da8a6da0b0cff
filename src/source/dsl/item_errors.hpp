#pragma once

#include <string>

#include "source/dsl/parsed_file.hpp"

namespace gen::source::dsl {

/// One error per item: an error ends the item it is in (up to its semicolon, or the end of its block) and the next one
/// is read as if nothing had been. No token is ever invented or skipped on the quiet.
class ItemErrors : public antlr4::DefaultErrorStrategy {
 public:
  /// `end_reported`: it is known already that the file ends inside something.
  ItemErrors(support::FileId file, const support::SourceMap& sources, support::Diagnostics& errors, bool end_reported)
      : file_(file), sources_(sources), errors_(errors), end_reported_(end_reported) {}

  void reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) override;
  void recover(antlr4::Parser* parser, std::exception_ptr error) override;
  antlr4::Token* recoverInline(antlr4::Parser* parser) override;
  void sync(antlr4::Parser* parser) override;

 private:
  void report(antlr4::Parser* parser, antlr4::Token* token, const antlr4::misc::IntervalSet& expected);
  void skip_item(antlr4::Parser* parser, int depth);
  std::string text_of(const antlr4::Token* token) const;

  support::FileId file_;
  const support::SourceMap& sources_;
  support::Diagnostics& errors_;
  bool end_reported_;
};

}  // namespace gen::source::dsl
