#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"
#include "render/expression.hpp"
#include "render/options.hpp"
#include "render/schema_files/gen_block.hpp"
#include "render/schema_files/gen_words.hpp"
#include "render/sql_clauses.hpp"

namespace gen::render {
namespace {

using support::Token;
using support::TokenKind;

std::optional<std::string> with_docs(const model::ObjectHeader& header, std::string item, int indent) {
  const auto lines = docs(header.comment, indent);
  if (!lines) return std::nullopt;
  return lines->empty() ? item : *lines + std::string(static_cast<std::size_t>(indent), ' ') + item;
}

/// CREATE TRIGGER without CREATE and without ON and the name of the table.
std::optional<std::string> without_table(const std::string& definition) {
  const std::vector<Token> tokens = support::lex_sql(definition);
  const auto text = [&](std::size_t i) {
    return std::string_view(definition).substr(tokens[i].offset, tokens[i].length);
  };
  // Names of columns in UPDATE OF are in quotes when they are key words, so the first bare ON is the one.
  std::size_t on = 0;
  while (on < tokens.size() && !(tokens[on].kind == TokenKind::word && text(on) == "ON")) ++on;
  std::size_t last = on + 1;
  if (last + 2 < tokens.size() && text(last + 1) == ".") last += 2;
  if (last + 1 >= tokens.size() || text(0) != "CREATE") return std::nullopt;
  return definition.substr(tokens[1].offset, tokens[on].offset - tokens[1].offset) +
         definition.substr(tokens[last + 1].offset);
}

}  // namespace

std::optional<std::string> gen_index(const model::Index& index, int indent) {
  if (!index.statistics.empty() || !index.valid) return std::nullopt;
  std::string body = with_clause(index.body, storage_clause(index));
  constexpr std::string_view kUsual = "USING btree ";
  if (body.rfind(kUsual, 0) == 0) body.erase(0, kUsual.size());
  return with_docs(
      index,
      (index.unique ? "unique index " : "index ") + support::quote_identifier(index.key.name) + ' ' + lower_words(body),
      indent);
}

std::optional<std::string> gen_trigger(const model::Trigger& trigger, int indent) {
  auto item = without_table(trigger.definition);
  if (!item) return std::nullopt;
  if (trigger.enabled == "disabled") *item += " disabled";
  if (trigger.enabled == "always") *item += " enabled always";
  if (trigger.enabled == "replica") *item += " enabled replica";
  return with_docs(trigger, lower_words(*item), indent);
}

std::optional<std::string> gen_policy(const model::Policy& policy, int indent) {
  std::string item = "policy " + support::quote_identifier(policy.key.name);
  if (!policy.permissive) item += " as restrictive";
  item += " for " + lower_words(policy.command);
  for (std::size_t i = 0; i < policy.roles.size(); ++i) {
    item += (i == 0 ? " to " : ", ") + support::quote_identifier(policy.roles[i]);
  }
  if (policy.using_expression) item += " using " + lower_words(parenthesized(*policy.using_expression));
  if (policy.check_expression) item += " with check " + lower_words(parenthesized(*policy.check_expression));
  return with_docs(policy, item, indent);
}

}  // namespace gen::render
