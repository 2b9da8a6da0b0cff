#include <map>

#include "gen/support/sql_lexer.hpp"
#include "plan/direct/operations.hpp"

/// The catalogs do not know what the text of a function body uses. Statements that evaluate the function while the
/// plan runs (a materialized view that is filled, a check that is validated) need it all the same, so the names in a
/// body become wishes of order.
namespace gen::plan {
namespace {

using model::ObjectKey;

/// The names in `sql`, those inside dollar-quoted and quoted literals too: a body is a literal.
void collect_names(std::string_view sql, std::set<std::string>& names, int depth = 0) {
  constexpr int kDeepest = 3;
  for (const support::Token& token : support::lex_sql(sql)) {
    const std::string_view text = sql.substr(token.offset, token.length);
    if (token.kind == support::TokenKind::word || token.kind == support::TokenKind::quoted_identifier) {
      names.insert(support::fold_identifier(text).str());
    } else if (token.kind == support::TokenKind::string && depth < kDeepest && text.starts_with('$')) {
      const std::size_t tag = text.find('$', 1) + 1;
      if (text.size() >= 2 * tag) collect_names(text.substr(tag, text.size() - 2 * tag), names, depth + 1);
    }
  }
}

}  // namespace

void DirectOperations::prefer_what_bodies_mention() {
  std::multimap<std::string, ObjectKey> comes;
  for (const ObjectKey& key : concerned_objects()) {
    if (key.owner.empty() && graph_.establishment(key)) comes.emplace(key.name.str(), key);
  }
  for (const ObjectKey& key : concerned_objects()) {
    const auto* function = to_.find<model::Function>(key);
    if (function == nullptr || function->atomic || !graph_.establishment(key)) continue;
    std::set<std::string> names;
    collect_names(function->definition, names);
    for (const std::string& name : names) {
      for (auto [it, end] = comes.equal_range(name); it != end; ++it) {
        graph_.prefer(graph_.establishment(it->second), graph_.establishment(key));
      }
    }
  }
}

}  // namespace gen::plan
