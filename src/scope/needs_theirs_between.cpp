#include <algorithm>

#include "gen/scope/needed.hpp"
#include "gen/scope/whole.hpp"
#include "gen/support/sql_lexer.hpp"
#include "scope/without_ours.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;

bool has_a_star(const std::string& sql) {
  return std::ranges::any_of(support::lex_sql(sql), [&](const support::Token& token) {
    return std::string_view(sql).substr(token.offset, token.length) == "*";
  });
}

}  // namespace

bool needs_theirs_between(const Catalog& live, const std::set<ObjectKey>& theirs, const source::SchemaSource& schema) {
  const std::set<ObjectKey> lost = without_ours(live, theirs, Turn::first).lost;
  if (lost.empty()) return false;
  for (const model::Dependency& d : live.dependencies) {
    if (lost.count(d.referenced) != 0 && theirs.count(whole(live, d.dependent)) == 0) return true;
  }
  return std::ranges::any_of(schema.statements, [&](const source::Statement& statement) {
    if (!has_a_star(statement.sql)) return false;
    Mentions words;
    words.add(statement.sql);
    return std::ranges::any_of(
        lost, [&](const ObjectKey& key) { return key.kind == ObjectKind::column && words.has(key.owner); });
  });
}

}  // namespace gen::scope
