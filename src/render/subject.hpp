#pragma once

#include <string>
#include <string_view>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_builder.hpp"

/// How statements call an object.
namespace gen::render {

/// "PROCEDURE", "FOREIGN TABLE", "MATERIALIZED VIEW": the noun of CREATE, ALTER, DROP and COMMENT ON.
std::string_view noun(const model::Object& object);
std::string_view noun(const model::Table& table);
std::string_view noun(const model::Function& function);

/// The noun of GRANT ... ON; "" for kinds without privileges.
std::string_view privilege_noun(const model::Object& object);

bool has_owner(model::ObjectKind kind);

/// Name as ALTER, COMMENT ON and DROP want it; with arguments, or ON its table (domain).
std::string address(const model::Object& object);
std::string address(const model::Aggregate& aggregate);
/// The noun and the address.
SqlBuilder& subject(SqlBuilder& sql, const model::Object& object);

/// "shop.===": the characters of an operator are never put in quotes.
std::string operator_name(const model::ObjectKey& key);

/// The relation an object of its own name stands for, and the one a constraint, trigger, ... belongs to.
model::QualifiedName own_name(const model::ObjectKey& key);
model::QualifiedName owner_name(const model::ObjectKey& key);

/// "ALTER TABLE shop.orders" or "ALTER FOREIGN TABLE ...".
SqlBuilder alter_table(const model::Table& table);
/// "ALTER TABLE shop.orders" for the table that something belongs to.
SqlBuilder alter_owner(const model::ObjectKey& key);

}  // namespace gen::render
