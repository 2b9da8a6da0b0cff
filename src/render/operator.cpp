#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Operator;

void add_function(SqlBuilder& sql, std::string_view clause, const std::string& function) {
  if (!function.empty()) sql.word(",").word(clause).word("=").trusted(function);
}

bool same_but_estimators(const Operator& a, const Operator& b) {
  return a.function == b.function && a.commutator == b.commutator && a.negator == b.negator && a.hashes == b.hashes &&
         a.merges == b.merges;
}

}  // namespace

namespace kinds {

Script create(const Operator& op) {
  SqlBuilder sql("CREATE OPERATOR");
  sql.trusted(operator_name(op.key)).word("(").word("FUNCTION =").trusted(op.function);
  add_function(sql, "LEFTARG", op.left_type);
  add_function(sql, "RIGHTARG", op.right_type);
  add_function(sql, "COMMUTATOR", op.commutator);
  add_function(sql, "NEGATOR", op.negator);
  add_function(sql, "RESTRICT", op.restriction_estimator);
  add_function(sql, "JOIN", op.join_estimator);
  if (op.hashes) sql.word(", HASHES");
  if (op.merges) sql.word(", MERGES");
  return {sql.word(")").build()};
}

/// Before 17 an operator that is there learns of no commutator, and none ever forgets one (manual, ALTER OPERATOR).
std::optional<Script> alter(const Operator& before, const Operator& after) {
  if (!same_but_estimators(before, after)) return std::nullopt;
  SqlBuilder sql("ALTER OPERATOR");
  sql.key(after.key).word("SET (");
  const SqlText unchanged = sql.build();
  const auto set = [&](std::string_view clause, const std::string& old, const std::string& now) {
    if (old == now) return;
    if (sql.build() != unchanged) sql.word(",");
    sql.word(clause).word("=").trusted(now.empty() ? "NONE" : now);
  };
  set("RESTRICT", before.restriction_estimator, after.restriction_estimator);
  set("JOIN", before.join_estimator, after.join_estimator);
  return sql.build() == unchanged ? Script{} : Script{sql.word(")").build()};
}

}  // namespace kinds
}  // namespace gen::render
