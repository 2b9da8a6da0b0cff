#include "gen/scope/needed.hpp"
#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::scope {
namespace {

/// The text between the quotes of a string, with doubled quotes left as they are: only its words matter.
std::string_view inside(std::string_view literal) {
  const std::size_t open = literal.find_first_of("'$");
  if (open == std::string_view::npos) return {};
  std::size_t quote = 1;
  if (literal[open] == '$') quote = literal.find('$', open + 1) - open + 1;
  const std::size_t begin = open + quote;
  return literal.size() < begin + quote ? std::string_view() : literal.substr(begin, literal.size() - begin - quote);
}

}  // namespace

void Mentions::add(std::string_view sql) { add(sql, 0); }

void Mentions::add(std::string_view sql, int depth) {
  constexpr int kDeepest = 3;
  std::string before;   // the last name
  bool dotted = false;  // a dot follows it
  for (const support::Token& token : support::lex_sql(sql)) {
    const std::string_view text = sql.substr(token.offset, token.length);
    if (token.kind == support::TokenKind::word || token.kind == support::TokenKind::quoted_identifier) {
      const std::string name = support::fold_identifier(text).str();
      words_.insert(name);
      if (dotted) pairs_.emplace(before, name);
      before = name;
    } else if (token.kind == support::TokenKind::string && depth < kDeepest) {
      add(inside(text), depth + 1);
    }
    dotted = text == ".";
  }
}

void Mentions::add(const source::SchemaSource& schema) {
  for (const source::Statement& statement : schema.statements) {
    add(statement.sql);
    add(statement.search_path);
  }
  for (const model::Backfill& each : schema.intents.backfills) add(each.expression);
  for (const model::TypeConversion& each : schema.intents.conversions) {
    add(each.using_expression);
    add(each.reverse_expression);
  }
  for (const model::Retire& each : schema.intents.retired) add(each.reverse);
}

}  // namespace gen::scope
