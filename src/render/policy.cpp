#include "render/expression.hpp"
#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Policy;

void roles_clause(SqlBuilder& sql, const Policy& policy) {
  sql.word("TO").items(policy.roles, [](SqlBuilder& out, const model::Identifier& role) { out.role(role); });
}

void expression(SqlBuilder& sql, std::string_view words, const std::optional<std::string>& text) {
  if (text) sql.word(words).trusted(parenthesized(*text));
}

bool everybody(const Policy& policy) {
  return policy.roles.empty() || (policy.roles.size() == 1 && policy.roles.front().str() == "public");
}

}  // namespace

namespace kinds {

Script create(const Policy& policy) {
  SqlBuilder sql("CREATE POLICY");
  sql.key(policy.key);
  if (!policy.permissive) sql.word("AS RESTRICTIVE");
  if (policy.command != "ALL") sql.word("FOR").word(policy.command);
  if (!everybody(policy)) roles_clause(sql, policy);
  expression(sql, "USING", policy.using_expression);
  expression(sql, "WITH CHECK", policy.check_expression);
  return {sql.build()};
}

std::optional<Script> alter(const Policy& before, const Policy& after) {
  const bool removed =
      (before.using_expression && !after.using_expression) || (before.check_expression && !after.check_expression);
  if (before.command != after.command || before.permissive != after.permissive || removed) return std::nullopt;
  SqlBuilder sql("ALTER POLICY");
  sql.key(after.key);
  const std::string unchanged = sql.build().str();
  if (before.roles != after.roles) {
    if (everybody(after)) {
      sql.word("TO PUBLIC");
    } else {
      roles_clause(sql, after);
    }
  }
  if (before.using_expression != after.using_expression) expression(sql, "USING", after.using_expression);
  if (before.check_expression != after.check_expression) expression(sql, "WITH CHECK", after.check_expression);
  return sql.build().str() == unchanged ? Script{} : Script{sql.build()};
}

}  // namespace kinds
}  // namespace gen::render
