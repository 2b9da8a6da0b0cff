#include "source/dsl/item_errors.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "gen/support/suggestion.hpp"

namespace gen::source::dsl {
namespace {

bool is_item(std::size_t rule) {
  return rule == Parser::RuleItem || rule == Parser::RuleSchemaItem || rule == Parser::RuleTableItem ||
         rule == Parser::RuleCompositeItem || rule == Parser::RuleViewItem || rule == Parser::RuleFile;
}

bool holds_items(std::size_t rule) {
  return rule == Parser::RuleFile || rule == Parser::RuleSchemaBlock || rule == Parser::RuleTableBlock ||
         rule == Parser::RuleCompositeType || rule == Parser::RuleView;
}

using antlr4::dfa::Vocabulary;

/// "primary" for the token type K_PRIMARY; "" for what is no key word.
std::string key_word(const Vocabulary& vocabulary, std::size_t type) {
  const std::string symbolic = vocabulary.getSymbolicName(type);
  if (!symbolic.starts_with("K_")) return "";
  std::string word = symbolic.substr(2);
  std::transform(word.begin(), word.end(), word.begin(), [](char c) { return static_cast<char>(c + 32); });
  return word;
}

std::vector<std::string> key_words(const Vocabulary& vocabulary) {
  std::vector<std::string> words;
  for (std::size_t type = 1; type <= vocabulary.getMaxTokenType(); ++type) {
    if (std::string word = key_word(vocabulary, type); word.size() > 2) words.push_back(std::move(word));
  }
  return words;
}

bool allows_name(const antlr4::misc::IntervalSet& expected) {
  return expected.contains(static_cast<std::size_t>(Parser::WORD));
}

/// What may stand there, when that can be said in a few words: "';'", "a name", "'key'".
std::string expectation(const Vocabulary& vocabulary, const antlr4::misc::IntervalSet& expected) {
  std::vector<std::string> words;
  if (allows_name(expected)) words.emplace_back("a name");
  for (const ssize_t symbol : expected.toList()) {
    if (symbol <= 0) continue;
    const auto type = static_cast<std::size_t>(symbol);
    const std::string word = key_word(vocabulary, type);
    if (!word.empty() && !allows_name(expected)) words.push_back("'" + word + "'");
    if (word.empty() && !vocabulary.getLiteralName(type).empty()) words.push_back(vocabulary.getLiteralName(type));
  }
  if (words.empty() || words.size() > 5) return "";
  std::string text = words.front();
  for (std::size_t i = 1; i < words.size(); ++i) text += (i + 1 == words.size() ? " or " : ", ") + words[i];
  return text;
}

antlr4::Token* token_before(antlr4::Parser* parser, const antlr4::Token* token) {
  antlr4::TokenStream* tokens = parser->getTokenStream();
  for (std::size_t i = token->getTokenIndex(); i-- > 0;) {
    if (tokens->get(i)->getChannel() == antlr4::Token::DEFAULT_CHANNEL) return tokens->get(i);
  }
  return nullptr;
}

}  // namespace

std::string ItemErrors::text_of(const antlr4::Token* token) const {
  return std::string(sources_.slice(span_of(file_, token)).substr(0, 60));
}

void ItemErrors::report(antlr4::Parser* parser, antlr4::Token* token, const antlr4::misc::IntervalSet& expected) {
  if (inErrorRecoveryMode(parser)) return;
  beginErrorCondition(parser);
  // A bad token was reported when it was read.
  if (token->getType() == Parser::UNKNOWN || token->getType() == Parser::UNTERMINATED) return;
  const support::SourceSpan where = span_of(file_, token);
  const Vocabulary& vocabulary = parser->getVocabulary();
  const std::string expecting = expectation(vocabulary, expected);
  const std::string wanted = expecting.empty() ? "" : ", expected " + expecting;
  const antlr4::Token* before = token_before(parser, token);
  if (token->getType() == antlr4::Token::EOF) {
    if (std::exchange(end_reported_, true)) return;
    errors_.push_back(support::error("GEN1101", "the file ends too early" + wanted, where, "a '}' or ';' is missing"));
    return;
  }
  const bool inside_item = before != nullptr && before->getType() != Parser::SEMI &&
                           before->getType() != Parser::LBRACE && before->getType() != Parser::RBRACE;
  if (inside_item && before->getLine() < token->getLine() &&
      expected.contains(static_cast<std::size_t>(Parser::SEMI))) {
    const support::SourceSpan last = span_of(file_, before);
    errors_.push_back(support::error("GEN1101", "a ';' is missing after '" + text_of(before) + "'",
                                     {file_, last.offset + last.length, 0}, "end the item with ';'"));
    return;
  }
  const std::string text = text_of(token);
  if (token->getType() == Parser::WORD) {
    if (const auto near = support::closest(text, key_words(vocabulary))) {
      errors_.push_back(
          support::error("GEN1102", "unknown word '" + text + "'" + wanted, where, "did you mean '" + *near + "'?"));
      return;
    }
  }
  std::string hint;
  if (!key_word(vocabulary, token->getType()).empty() && allows_name(expected)) {
    hint = "to use this word as a name, write it in double quotes";
  }
  errors_.push_back(support::error("GEN1101", "unexpected '" + text + "'" + wanted, where, hint));
}

void ItemErrors::reportError(antlr4::Parser* parser, const antlr4::RecognitionException& error) {
  report(parser, error.getOffendingToken(), error.getExpectedTokens());
}

antlr4::Token* ItemErrors::recoverInline(antlr4::Parser* parser) { throw antlr4::InputMismatchException(parser); }

/// Leaves the parser behind the semicolon or the block that ends the item, or in front of the '}' of the block around.
/// `depth` is the number of blocks that the item has opened already.
void ItemErrors::skip_item(antlr4::Parser* parser, int depth) {
  antlr4::TokenStream* tokens = parser->getTokenStream();
  for (;;) {
    const std::size_t type = tokens->LA(1);
    if (type == antlr4::Token::EOF || (type == Parser::RBRACE && depth == 0)) break;
    parser->consume();
    if (type == Parser::LBRACE) ++depth;
    if (type == Parser::SEMI && depth == 0) break;
    if (type == Parser::RBRACE && --depth == 0) break;
  }
  endErrorCondition(parser);
}

void ItemErrors::recover(antlr4::Parser* parser, std::exception_ptr error) {
  if (!is_item(parser->getContext()->getRuleIndex())) std::rethrow_exception(error);
  antlr4::TokenStream* tokens = parser->getTokenStream();
  int depth = 0;
  for (std::size_t i = parser->getContext()->start->getTokenIndex(); i < tokens->index(); ++i) {
    if (tokens->get(i)->getType() == Parser::LBRACE) ++depth;
    if (tokens->get(i)->getType() == Parser::RBRACE) --depth;
  }
  skip_item(parser, std::max(depth, 0));
}

void ItemErrors::sync(antlr4::Parser* parser) {
  const std::size_t rule = parser->getContext()->getRuleIndex();
  if (!holds_items(rule)) return;
  antlr4::atn::ATNState* state = parser->getInterpreter<antlr4::atn::ATNSimulator>()->atn.states[parser->getState()];
  const auto type = state->getStateType();
  if (type != antlr4::atn::ATNState::STAR_LOOP_ENTRY && type != antlr4::atn::ATNState::STAR_LOOP_BACK) return;
  const antlr4::misc::IntervalSet expected = parser->getATN().nextTokens(state);
  // Only the loop over the items of the block is ours: it is the one that the block's end can end.
  if (rule != Parser::RuleFile && !expected.contains(static_cast<std::size_t>(Parser::RBRACE))) return;
  for (;;) {
    const std::size_t next = parser->getTokenStream()->LA(1);
    if (next == antlr4::Token::EOF || expected.contains(next) || expected.contains(antlr4::Token::EPSILON)) return;
    if (next == Parser::RBRACE && rule == Parser::RuleFile) {
      errors_.push_back(
          support::error("GEN1101", "there is nothing to close", span_of(file_, parser->getCurrentToken())));
      parser->consume();
      continue;
    }
    endErrorCondition(parser);
    report(parser, parser->getCurrentToken(), expected);
    const std::size_t before = parser->getTokenStream()->index();
    skip_item(parser, 0);
    if (parser->getTokenStream()->index() == before) return;
  }
}

}  // namespace gen::source::dsl
