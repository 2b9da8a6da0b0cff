#include "gen/render/dollar_quote.hpp"
#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Object;

SqlText drop_constraint(const model::Constraint& constraint, std::string_view words) {
  SqlBuilder sql(constraint.on_domain ? "ALTER DOMAIN" : "ALTER TABLE");
  return sql.name(owner_name(constraint.key)).word(words).name(constraint.key.name).build();
}

/// Several statements as one, for the rare object whose removal is no single statement.
SqlText as_block(const Script& script) {
  std::string body = "\nBEGIN\n";
  for (const SqlText& statement : script) body += "    " + statement.str() + ";\n";
  body += "END\n";
  return SqlBuilder("DO").trusted(dollar_quoted("gen", body)).build();
}

SqlText take_back(const model::DefaultPrivileges& privileges) {
  model::DefaultPrivileges none;
  none.key = privileges.key;
  const Script script = kinds::alter(privileges, none).value();
  return script.size() == 1 ? script.front() : as_block(script);
}

/// DROP SUBSCRIPTION with a slot goes to the other end to drop that, which no transaction can take back.
SqlText let_go(const model::Subscription& subscription) {
  const std::string name = support::quote_identifier(subscription.key.name);
  return as_block({SqlBuilder("ALTER SUBSCRIPTION").trusted(name).word("DISABLE").build(),
                   SqlBuilder("ALTER SUBSCRIPTION").trusted(name).word("SET (slot_name = NONE)").build(),
                   SqlBuilder("DROP SUBSCRIPTION").trusted(name).build()});
}

}  // namespace

SqlText drop_if_exists(const model::Constraint& constraint) {
  return drop_constraint(constraint, "DROP CONSTRAINT IF EXISTS");
}

SqlText drop(const Object& object, bool concurrently) {
  if (const auto* constraint = std::get_if<model::Constraint>(&object))
    return drop_constraint(*constraint, "DROP CONSTRAINT");
  if (const auto* privileges = std::get_if<model::DefaultPrivileges>(&object)) return take_back(*privileges);
  const auto* subscription = std::get_if<model::Subscription>(&object);
  if (subscription != nullptr && !subscription->slot.empty()) return let_go(*subscription);
  SqlBuilder sql("DROP");
  sql.word(noun(object));
  if (concurrently) sql.word("CONCURRENTLY");
  return sql.trusted(address(object)).build();
}

}  // namespace gen::render
