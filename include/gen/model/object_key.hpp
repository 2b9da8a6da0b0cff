#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "gen/support/identifier.hpp"

namespace gen::model {

using support::Identifier;

/// The kinds of objects, plus `column`, which lives inside its table but has a key of its own, because dependencies
/// reach single columns.
enum class ObjectKind {
#define GEN_KIND(enumerator, Struct, sql_name) enumerator,
#include "gen/model/kinds.def"
  column,
};

/// The enumerator in lower case with blanks: "materialized view", "column", "operator".
std::string_view kind_name(ObjectKind kind);
/// "MATERIALIZED VIEW", as in DROP and COMMENT ON. Functions say FUNCTION here; render knows PROCEDURE.
std::string_view kind_sql(ObjectKind kind);
std::optional<ObjectKind> kind_from_name(std::string_view name);

/// Names one object of a database; total order for deterministic output.
///  - `schema`: empty for kinds without a schema (schema, extension, foreign data wrapper, server, publication, ...).
///  - `owner`: the table, view or domain that a constraint, trigger, rule, policy or column belongs to; empty otherwise.
///    Indexes and sequences have none: they live in the schema's name space for relations.
///  - `name`: for a schema its own name. For default privileges the role. For a user mapping the user; owner = server.
///    For casts and transforms, which have no name, what is in their place: "integer AS text", "text LANGUAGE sql".
///  - `signature`: for functions and aggregates the identity argument types as `pg_get_function_identity_arguments`
///    prints their types under an empty search_path: "integer, text"; for operators the operand types, "NONE, bigint";
///    for operator classes and families the access method, for default privileges the object class.
struct ObjectKey {
  ObjectKind kind{};
  Identifier schema;
  Identifier owner;
  Identifier name;
  std::string signature;

  auto operator<=>(const ObjectKey&) const = default;
};

/// For people: "table shop.orders", "column shop.orders.id", "function shop.total(bigint)"; names quoted where needed.
std::string to_string(const ObjectKey& key);
/// Without the kind: "shop.orders", "shop.orders.id".
std::string qualified_name(const ObjectKey& key);

ObjectKey column_key(const ObjectKey& relation, const Identifier& column);
/// The relation a column, constraint, trigger, rule or policy belongs to, as a table key. REQUIRES: owner not empty.
ObjectKey owner_table_key(const ObjectKey& key);

}  // namespace gen::model
