#include "gen/render/sql_builder.hpp"

#include "gen/support/identifier.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::ObjectKey;
using model::ObjectKind;
using support::quote_identifier;

constexpr std::string_view kFollowsDirectly = ",);.";

std::string quoted(const ObjectKey& key) { return to_string(model::QualifiedName{key.schema, key.name}); }

/// Aggregates without arguments are named with a star (manual, DROP AGGREGATE).
std::string with_arguments(const ObjectKey& key) {
  const bool star = key.kind == ObjectKind::aggregate && key.signature.empty();
  return quoted(key) + '(' + (star ? "*" : key.signature) + ')';
}

std::string on_owner(const ObjectKey& key) {
  return quote_identifier(key.name) + " ON " + to_string(model::QualifiedName{key.schema, key.owner});
}

}  // namespace

void SqlBuilder::separate() {
  if (!glue_) text_ += ' ';
  glue_ = false;
}

SqlBuilder& SqlBuilder::word(std::string_view words) {
  if (words.empty()) return *this;
  if (kFollowsDirectly.find(words.front()) != std::string_view::npos) glue_ = true;
  separate();
  text_ += words;
  glue_ = words.back() == '(' || words.back() == '.';
  return *this;
}

SqlBuilder& SqlBuilder::trusted(std::string_view sql) {
  if (sql.empty()) return *this;
  if (sql.starts_with("::") || sql.front() == ',') glue_ = true;
  separate();
  text_ += sql;
  return *this;
}

SqlBuilder& SqlBuilder::name(const model::Identifier& identifier) { return trusted(quote_identifier(identifier)); }

SqlBuilder& SqlBuilder::name(const model::QualifiedName& qualified) { return trusted(to_string(qualified)); }

SqlBuilder& SqlBuilder::key(const ObjectKey& key) {
  switch (key.kind) {
    case ObjectKind::function:
    case ObjectKind::aggregate:
      return trusted(with_arguments(key));
    case ObjectKind::operator_:
      return trusted(operator_name(key) + " (" + key.signature + ')');
    case ObjectKind::operator_class:
    case ObjectKind::operator_family:
      return trusted(quoted(key)).word("USING").name(model::Identifier(key.signature));
    case ObjectKind::cast:
      return trusted('(' + key.name.str() + ')');
    case ObjectKind::transform:
      return trusted("FOR " + key.name.str());
    case ObjectKind::constraint:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
      return trusted(on_owner(key));
    case ObjectKind::column:
      return trusted(to_string(model::QualifiedName{key.schema, key.owner}) + '.' + quote_identifier(key.name));
    case ObjectKind::user_mapping:
      return word("FOR").role(key.name).word("SERVER").name(key.owner);
    default:
      return trusted(quoted(key));
  }
}

SqlBuilder& SqlBuilder::role(const model::Identifier& role) {
  // pg_authid reserves the name "public", so it can only mean everybody.
  return role.str() == "public" ? word("PUBLIC") : name(role);
}

SqlBuilder& SqlBuilder::literal(std::string_view value) { return trusted(support::quote_literal(value)); }

SqlBuilder& SqlBuilder::number(std::int64_t value) { return trusted(std::to_string(value)); }

SqlBuilder& SqlBuilder::names(const std::vector<model::Identifier>& identifiers) {
  return list(identifiers, [](SqlBuilder& sql, const model::Identifier& each) { sql.name(each); });
}

SqlBuilder& SqlBuilder::line(int indent) {
  text_ += '\n';
  text_.append(static_cast<std::size_t>(indent), ' ');
  glue_ = true;
  return *this;
}

}  // namespace gen::render
