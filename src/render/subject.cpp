#include "render/subject.hpp"

#include "gen/support/identifier.hpp"

namespace gen::render {

using model::Object;
using model::ObjectKey;
using model::ObjectKind;

std::string_view noun(const model::Table& table) { return table.server.empty() ? "TABLE" : "FOREIGN TABLE"; }

std::string_view noun(const model::Function& function) {
  return function.routine == "procedure" ? "PROCEDURE" : "FUNCTION";
}

std::string_view noun(const Object& object) {
  if (const auto* table = std::get_if<model::Table>(&object)) return noun(*table);
  if (const auto* function = std::get_if<model::Function>(&object)) return noun(*function);
  return kind_sql(header(object).key.kind);
}

std::string_view privilege_noun(const Object& object) {
  switch (header(object).key.kind) {
    case ObjectKind::table:
    case ObjectKind::view:
    case ObjectKind::materialized_view:
      return "TABLE";
    case ObjectKind::function:
      return noun(object);
    case ObjectKind::aggregate:
      return "FUNCTION";
    case ObjectKind::foreign_server:
      return "FOREIGN SERVER";
    case ObjectKind::schema:
    case ObjectKind::enum_type:
    case ObjectKind::range_type:
    case ObjectKind::composite_type:
    case ObjectKind::domain:
    case ObjectKind::sequence:
    case ObjectKind::foreign_data_wrapper:
    case ObjectKind::language:
      return kind_sql(header(object).key.kind);
    default:
      return "";
  }
}

bool has_owner(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::extension:
    case ObjectKind::user_mapping:
    case ObjectKind::access_method:
    case ObjectKind::cast:
    case ObjectKind::transform:
    case ObjectKind::text_search_parser:
    case ObjectKind::text_search_template:
    case ObjectKind::constraint:
    case ObjectKind::index:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::default_privileges:
    case ObjectKind::column:
      return false;
    default:
      return true;
  }
}

std::string address(const model::Aggregate& aggregate) {
  const std::string& arguments = aggregate.arguments.empty() ? aggregate.key.signature : aggregate.arguments;
  return to_string(own_name(aggregate.key)) + '(' + (arguments.empty() ? "*" : arguments) + ')';
}

std::string address(const Object& object) {
  const ObjectKey& key = header(object).key;
  const auto* constraint = std::get_if<model::Constraint>(&object);
  if (constraint != nullptr && constraint->on_domain) {
    return support::quote_identifier(key.name) + " ON DOMAIN " + to_string(owner_name(key));
  }
  if (const auto* aggregate = std::get_if<model::Aggregate>(&object)) return address(*aggregate);
  return SqlBuilder().key(key).build().str();
}

SqlBuilder& subject(SqlBuilder& sql, const Object& object) { return sql.word(noun(object)).trusted(address(object)); }

std::string operator_name(const ObjectKey& key) { return support::quote_identifier(key.schema) + '.' + key.name.str(); }

model::QualifiedName own_name(const ObjectKey& key) { return {key.schema, key.name}; }

model::QualifiedName owner_name(const ObjectKey& key) { return {key.schema, key.owner}; }

SqlBuilder alter_table(const model::Table& table) {
  return SqlBuilder("ALTER").word(noun(table)).name(own_name(table.key));
}

SqlBuilder alter_owner(const ObjectKey& key) { return SqlBuilder("ALTER TABLE").name(owner_name(key)); }

}  // namespace gen::render
