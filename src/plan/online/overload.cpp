#include "plan/online/overload.hpp"

#include <algorithm>
#include <limits>

#include "gen/support/sql_lexer.hpp"

namespace gen::plan {
namespace {

/// How many arguments a call may have.
struct Arity {
  std::size_t least = 0;
  std::size_t most = 0;
  bool is_fixed() const { return least == most; }
};

Arity arity_of(const model::Function& function) {
  Arity arity;
  std::size_t depth = 0;
  std::size_t commas = 0;
  const std::string& types = function.key.signature;
  for (const support::Token& token : support::lex_sql(types)) {
    const std::string_view text = std::string_view(types).substr(token.offset, token.length);
    if (text == "(") ++depth;
    if (text == ")") --depth;
    if (text == "," && depth == 0) ++commas;
  }
  arity.most = types.empty() ? 0 : commas + 1;
  std::size_t defaults = 0;
  bool is_variadic = false;
  for (const support::Token& token : support::lex_sql(function.arguments)) {
    if (token.kind != support::TokenKind::word) continue;
    const std::string_view text = std::string_view(function.arguments).substr(token.offset, token.length);
    if (text == "DEFAULT") ++defaults;
    if (text == "VARIADIC") is_variadic = true;
  }
  arity.least = arity.most - std::min(defaults, arity.most);
  if (is_variadic) arity.most = std::numeric_limits<std::size_t>::max();
  return arity;
}

}  // namespace

Overload overload_of(const model::Function& one, const model::Function& other) {
  const Arity a = arity_of(one);
  const Arity b = arity_of(other);
  if (a.most < b.least || b.most < a.least) return Overload::told_apart;
  return a.is_fixed() && b.is_fixed() ? Overload::untyped : Overload::not_unique;
}

}  // namespace gen::plan
