#include "render/kinds.hpp"
#include "render/options.hpp"

namespace gen::render {
namespace {

using model::ForeignDataWrapper;
using model::ForeignServer;
using model::UserMapping;

/// "HANDLER f" or "NO HANDLER".
void function_clause(SqlBuilder& sql, std::string_view word, const std::string& function) {
  if (function.empty()) {
    sql.word("NO").word(word);
  } else {
    sql.word(word).trusted(function);
  }
}

}  // namespace

namespace kinds {

Script create(const ForeignDataWrapper& wrapper) {
  SqlBuilder sql("CREATE FOREIGN DATA WRAPPER");
  sql.name(wrapper.key.name);
  if (!wrapper.handler.empty()) function_clause(sql, "HANDLER", wrapper.handler);
  if (!wrapper.validator.empty()) function_clause(sql, "VALIDATOR", wrapper.validator);
  foreign_options(sql, wrapper.options);
  return {sql.build()};
}

std::optional<Script> alter(const ForeignDataWrapper& before, const ForeignDataWrapper& after) {
  SqlBuilder sql("ALTER FOREIGN DATA WRAPPER");
  sql.name(after.key.name);
  const SqlText unchanged = sql.build();
  if (before.handler != after.handler) function_clause(sql, "HANDLER", after.handler);
  if (before.validator != after.validator) function_clause(sql, "VALIDATOR", after.validator);
  if (!same_options(before.options, after.options)) foreign_options_change(sql, before.options, after.options);
  return sql.build() == unchanged ? Script{} : Script{sql.build()};
}

Script create(const ForeignServer& server) {
  SqlBuilder sql("CREATE SERVER");
  sql.name(server.key.name);
  if (!server.type.empty()) sql.word("TYPE").literal(server.type);
  if (!server.version.empty()) sql.word("VERSION").literal(server.version);
  sql.word("FOREIGN DATA WRAPPER").name(server.wrapper);
  foreign_options(sql, server.options);
  return {sql.build()};
}

std::optional<Script> alter(const ForeignServer& before, const ForeignServer& after) {
  if (before.wrapper != after.wrapper || before.type != after.type) return std::nullopt;
  SqlBuilder sql("ALTER SERVER");
  sql.name(after.key.name);
  const SqlText unchanged = sql.build();
  if (before.version != after.version) {
    sql.word("VERSION");
    after.version.empty() ? sql.word("NULL") : sql.literal(after.version);
  }
  if (!same_options(before.options, after.options)) foreign_options_change(sql, before.options, after.options);
  return sql.build() == unchanged ? Script{} : Script{sql.build()};
}

Script create(const UserMapping& mapping) {
  SqlBuilder sql("CREATE USER MAPPING");
  sql.key(mapping.key);
  foreign_options(sql, mapping.options);
  return {sql.build()};
}

std::optional<Script> alter(const UserMapping& before, const UserMapping& after) {
  if (same_options(before.options, after.options)) return Script{};
  SqlBuilder sql("ALTER USER MAPPING");
  foreign_options_change(sql.key(after.key), before.options, after.options);
  return Script{sql.build()};
}

}  // namespace kinds
}  // namespace gen::render
