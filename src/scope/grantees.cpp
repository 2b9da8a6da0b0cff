#include "gen/scope/grantees.hpp"

#include <algorithm>
#include <array>

#include "gen/model/privilege_lists.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::scope {
namespace {

using model::Identifier;

bool speaks_of_privileges(const std::vector<std::string>& words) {
  if (words.empty()) return false;
  if (words.front() == "grant" || words.front() == "revoke") return true;
  return words.size() > 2 && words[0] == "alter" && words[1] == "default" && words[2] == "privileges";
}

/// Behind the last TO or FROM that is no name: both are reserved words, which stand for a name only behind a point.
std::size_t begin_of_grantees(const std::vector<std::string>& words) {
  for (std::size_t i = words.size(); i-- > 1;) {
    if ((words[i] == "to" || words[i] == "from") && words[i - 1] != ".") return i + 1;
  }
  return words.size();
}

}  // namespace

std::set<Identifier> grantees_of(std::string_view sql) {
  std::vector<std::string> words;  // bare ones in lower case
  for (const support::Token& token : support::lex_sql(sql)) {
    const std::string_view text = sql.substr(token.offset, token.length);
    if (token.kind == support::TokenKind::comment) continue;
    words.push_back(token.kind == support::TokenKind::word ? support::lower(text) : std::string(text));
  }
  constexpr std::array<std::string_view, 4> kEnd{"with", "granted", "cascade", "restrict"};
  constexpr std::array<std::string_view, 5> kNoName{",", "group", "current_user", "current_role", "session_user"};
  std::set<Identifier> grantees;
  if (!speaks_of_privileges(words)) return grantees;
  for (std::size_t i = begin_of_grantees(words); i < words.size(); ++i) {
    if (std::ranges::find(kEnd, words[i]) != kEnd.end()) break;
    if (std::ranges::find(kNoName, words[i]) == kNoName.end()) grantees.insert(support::fold_identifier(words[i]));
  }
  return grantees;
}

std::set<Identifier> grantees_of(const model::Object& object) {
  std::set<Identifier> grantees;
  for (const auto& lists : model::privilege_lists(object)) {
    for (const auto* list : {&lists.granted, &lists.revoked}) {
      for (const model::Privilege& privilege : *list) grantees.insert(privilege.grantee);
    }
  }
  grantees.erase(Identifier());
  return grantees;
}

}  // namespace gen::scope
