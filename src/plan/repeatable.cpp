#include "plan/repeatable.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "gen/support/sql_lexer.hpp"

namespace gen::plan {
namespace {

using support::Token;
using support::TokenKind;

/// Of pg_catalog and of extensions that many have (manual, chapter 9; pg_proc.provolatile).
constexpr std::array<std::string_view, 40> kCalls{"age",
                                                  "clock_timestamp",
                                                  "crypt",
                                                  "current_database",
                                                  "current_query",
                                                  "current_setting",
                                                  "currval",
                                                  "gen_random_bytes",
                                                  "gen_random_uuid",
                                                  "gen_salt",
                                                  "inet_client_addr",
                                                  "inet_client_port",
                                                  "inet_server_addr",
                                                  "lastval",
                                                  "nextval",
                                                  "now",
                                                  "pg_backend_pid",
                                                  "pg_current_wal_lsn",
                                                  "pg_current_xact_id",
                                                  "pg_postmaster_start_time",
                                                  "pg_sleep",
                                                  "random",
                                                  "random_normal",
                                                  "set_config",
                                                  "setval",
                                                  "statement_timestamp",
                                                  "timeofday",
                                                  "transaction_timestamp",
                                                  "txid_current",
                                                  "ulid",
                                                  "uuid_generate_v1",
                                                  "uuid_generate_v1mc",
                                                  "uuid_generate_v4",
                                                  "uuid_generate_v7",
                                                  "uuidv4",
                                                  "uuidv7",
                                                  "version",
                                                  "inet_server_port",
                                                  "pg_trigger_depth",
                                                  "pg_is_in_recovery"};
constexpr std::array<std::string_view, 11> kWords{
    "current_catalog", "current_date", "current_role",   "current_schema", "current_time", "current_timestamp",
    "current_user",    "localtime",    "localtimestamp", "session_user",   "user"};

template <std::size_t N>
bool is_among(const std::string& name, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

bool is_immutable(const model::Function& function) {
  const std::string head = function.definition.substr(0, function.definition.find("\nAS "));
  return head.find(" IMMUTABLE") != std::string::npos;
}

bool calls_changeable(const model::Catalog& catalog, const support::Identifier& name) {
  return std::any_of(catalog.objects.begin(), catalog.objects.end(), [&](const auto& entry) {
    const auto* function = std::get_if<model::Function>(&entry.second);
    return function != nullptr && entry.first.name == name && !is_immutable(*function);
  });
}

bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::quoted_identifier; }

}  // namespace

bool is_repeatable(const std::string& expression, const model::Catalog& from, const model::Catalog& to) {
  const std::vector<Token> tokens = support::lex_sql(expression);
  auto text = [&](std::size_t i) { return std::string_view(expression).substr(tokens[i].offset, tokens[i].length); };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_word(tokens[i])) continue;
    const support::Identifier name = support::fold_identifier(text(i));
    const bool called = i + 1 < tokens.size() && text(i + 1) == "(";
    if (called && (is_among(name.str(), kCalls) || calls_changeable(from, name) || calls_changeable(to, name)))
      return false;
    const bool qualified = i > 0 && text(i - 1) == ".";
    if (tokens[i].kind == TokenKind::word && !qualified && is_among(name.str(), kWords)) return false;
  }
  return true;
}

std::vector<const model::Column*> columns_read(const model::Table& table, const std::string& expression) {
  std::vector<const model::Column*> read;
  const std::vector<Token> tokens = support::lex_sql(expression);
  for (const model::Column& column : table.columns) {
    const bool named = std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
      return is_word(token) &&
             support::fold_identifier(std::string_view(expression).substr(token.offset, token.length)) == column.name;
    });
    if (named) read.push_back(&column);
  }
  return read;
}

}  // namespace gen::plan
