#include "gen/scope/memory.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "gen/scope/grantees.hpp"
#include "gen/scope/pattern.hpp"
#include "gen/scope/public_schema.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"
#include "scope/removal.hpp"
#include "scope/speaks_of_public.hpp"

namespace gen::scope {
namespace {

using model::ObjectKey;
using model::ObjectKind;
using support::TokenKind;

std::string_view text_at(std::string_view sql, const support::Token& token) {
  return sql.substr(token.offset, token.length);
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::ranges::find(choices, word) != choices.end();
}

/// What stands between the dollar quotes of a string; "" for other strings.
std::string_view dollar_body(std::string_view literal) {
  if (!literal.starts_with('$')) return {};
  const std::size_t tag = literal.find('$', 1);
  if (tag == std::string_view::npos || literal.size() < 2 * (tag + 1)) return {};
  return literal.substr(tag + 1, literal.size() - 2 * (tag + 1));
}

/// The statements inside the body of a DO that make or remove something: those that stand for themselves, and those
/// that EXECUTE gets in dollar quotes, which is how guarded files write them.
std::vector<std::string_view> statements_in_block(std::string_view body) {
  std::vector<std::string_view> found;
  std::string previous = "begin";
  const auto tokens = support::lex_sql(body);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == TokenKind::comment) continue;
    const std::string word = support::lower(text_at(body, tokens[i]));
    if (tokens[i].kind == TokenKind::string && previous == "execute")
      found.push_back(dollar_body(text_at(body, tokens[i])));
    const bool begins = is_one_of(previous, {"begin", "then", "else", "loop", ";"});
    if (begins && is_one_of(word, {"create", "drop", "alter", "grant", "revoke", "comment"})) {
      std::size_t end = i;
      while (end < tokens.size() && text_at(body, tokens[end]) != ";") ++end;
      const std::size_t stop = end < tokens.size() ? tokens[end].offset : body.size();
      found.push_back(body.substr(tokens[i].offset, stop - tokens[i].offset));
    }
    previous = word;
  }
  return found;
}

/// What goes with an object that is dropped, and moves with one that moves.
bool belongs_to(const ObjectKey& key, const ObjectKey& whole) {
  if (whole.kind == ObjectKind::schema) return key.schema == whole.name;
  return !key.owner.empty() && key.schema == whole.schema && key.owner == whole.name;
}

ObjectKey moved(ObjectKey key, const ObjectKey& whole, const Move& move) {
  const bool is_whole = key == whole;
  if (whole.kind == ObjectKind::schema) {
    (is_whole ? key.name : key.schema) = move.name;
    return key;
  }
  if (!move.name.empty()) (is_whole ? key.name : key.owner) = move.name;
  if (!move.schema.empty()) key.schema = move.schema;
  return key;
}

}  // namespace

Memory::Memory(const migration::Folder& folder) {
  for (const migration::Migration& migration : folder.migrations) {
    for (std::size_t i = 0; i < migration.up.statements.size(); ++i) learn_statement(migration.up.statement(i));
  }
}

void Memory::learn(std::string_view script) {
  for (const support::StatementSpan& span : support::split_sql(script))
    learn_statement(script.substr(span.offset, span.length));
}

void Memory::learn_statement(std::string_view sql) {
  const auto tokens = support::lex_sql(sql.substr(0, std::min<std::size_t>(sql.size(), 64)));
  const std::string first = tokens.empty() ? "" : support::lower(text_at(sql, tokens.front()));
  if (first == "do") {
    for (const support::Token& token : support::lex_sql(sql)) {
      if (token.kind != TokenKind::string) continue;
      for (const std::string_view inner : statements_in_block(dollar_body(text_at(sql, token)))) learn(inner);
    }
    return;
  }
  if (first == "create") return create(sql);
  if (first == "drop") {
    for (const Named& named : dropped_by(sql)) {
      std::vector<ObjectKey> gone;
      std::ranges::copy_if(keys_, std::back_inserter(gone), [&](const ObjectKey& key) { return named.means(key); });
      // A schema that goes takes all with it, whoever made it.
      if (named.kinds.count(ObjectKind::schema) != 0) gone.push_back({ObjectKind::schema, {}, {}, named.name, {}});
      for (const ObjectKey& whole : gone)
        std::erase_if(keys_, [&](const ObjectKey& key) { return key == whole || belongs_to(key, whole); });
    }
    return;
  }
  if (is_one_of(first, {"grant", "revoke", "comment", "alter"}) && speaks_of_public(sql)) keys_.insert(kPublicSchema);
  grantees_.merge(grantees_of(sql));
  if (first != "alter") return;
  for (ObjectKey& key : default_privileges_of(sql)) keys_.insert(std::move(key));
  const auto move = moved_by(sql);
  if (!move) return;
  const auto whole = std::ranges::find_if(keys_, [&](const ObjectKey& key) { return move->from.means(key); });
  if (whole == keys_.end()) return;
  const ObjectKey known = *whole;
  std::set<ObjectKey> after;
  for (const ObjectKey& key : keys_)
    after.insert(key == known || belongs_to(key, known) ? moved(key, known, *move) : key);
  keys_ = std::move(after);
}

/// The reader of schema files knows what a CREATE makes.
void Memory::create(std::string_view sql) {
  support::SourceMap sources;
  const auto read = source::load_text(sources.add("migration", std::string(sql)), source::Language::sql, sources);
  if (!read) return;
  for (const source::Statement& statement : read->statements) {
    for (const source::Declaration& declaration : statement.declares) {
      if (declaration.key.kind == ObjectKind::column) continue;
      keys_.insert(declaration.key);
      const bool is_schema = declaration.key.kind == ObjectKind::schema;
      if (is_schema && declaration.key.name.str().ends_with("__gen_new")) passing_.insert(declaration.key.name);
      if (!declaration.signature_known) any_arguments_.insert(declaration.key);
    }
  }
}

bool Memory::made(const ObjectKey& key) const {
  if (keys_.count(key) != 0 || passing_.count(key.kind == ObjectKind::schema ? key.name : key.schema) != 0) return true;
  if (key.kind != ObjectKind::function && key.kind != ObjectKind::aggregate) return false;
  ObjectKey any = key;
  any.signature.clear();
  return any_arguments_.count(any) != 0 && keys_.count(any) != 0;
}

}  // namespace gen::scope
