#include "source/sql/statement_fate.hpp"

#include <algorithm>
#include <set>

namespace gen::source::sql {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return result;
}

/// The contents of a plain string literal token.
std::string literal_value(std::string_view token) {
  std::string value;
  const auto open = token.find('\'');
  if (open == std::string_view::npos) return value;
  for (std::size_t i = open + 1; i + 1 < token.size(); ++i) {
    value += token[i];
    if (token[i] == '\'') ++i;
  }
  return value;
}

/// Index of the string literal that names the setting in SELECT [pg_catalog.]set_config('name', ...); 0 for others.
std::size_t set_config_name(const TokenWalk& tokens) {
  if (!tokens.is(0, "select")) return 0;
  std::size_t at = tokens.is(1, "pg_catalog") && tokens.is(2, ".") ? 3 : 1;
  if (!tokens.is(at, "set_config") || !tokens.is(at + 1, "(")) return 0;
  at += 2;
  return at < tokens.size() && tokens.at(at).kind == support::TokenKind::string ? at : 0;
}

bool changes_meaning(const std::string& name) {
  static const std::set<std::string> kSettings = {
      "default_tablespace",         "default_table_access_method", "datestyle",  "intervalstyle", "timezone",
      "default_text_search_config", "default_toast_compression",   "array_nulls"};
  return kSettings.contains(name) || name.find('.') != std::string::npos;
}

/// Index of the setting's name after SET [SESSION | LOCAL] or RESET.
std::size_t setting_name(const TokenWalk& tokens) {
  const bool scoped = tokens.is(1, "local") || (tokens.is(1, "session") && !tokens.is(2, "authorization"));
  return scoped ? 2 : 1;
}

std::string dotted_name(const TokenWalk& tokens, std::size_t at) {
  std::string name = at < tokens.size() ? lower(tokens.name(at).str()) : "";
  while (tokens.is(at + 1, ".") && tokens.is_name(at + 2)) name += "." + lower(tokens.name(at += 2).str());
  return name;
}

Fate fate_of_set(const TokenWalk& tokens) {
  const std::size_t at = setting_name(tokens);
  if (tokens.is(at, "role") || (tokens.is(at, "session") && tokens.is(at + 1, "authorization"))) {
    return Fate::role_switch;
  }
  if (tokens.is(at, "search_path") || tokens.is(at, "schema")) return Fate::search_path;
  if (tokens.is(at, "time") && tokens.is(at + 1, "zone")) return Fate::setting;
  return changes_meaning(dotted_name(tokens, at)) ? Fate::setting : Fate::session;
}

bool names_cluster_object(const TokenWalk& tokens, std::size_t at) {
  return tokens.is(at, "database") || tokens.is(at, "role") || tokens.is(at, "tablespace") ||
         tokens.is(at, "parameter");
}

bool is_cluster_wide(const TokenWalk& tokens, const std::string& tag) {
  static const std::set<std::string> kKinds = {"ROLE", "USER", "GROUP", "DATABASE", "TABLESPACE", "SYSTEM"};
  if (tag.starts_with("CREATE ") || tag.starts_with("ALTER ") || tag.starts_with("DROP ")) {
    return kKinds.contains(tag.substr(tag.find(' ') + 1)) || tag == "DROP OWNED";
  }
  if (tag == "REASSIGN") return true;
  if (tag != "GRANT" && tag != "REVOKE" && tag != "COMMENT" && !tag.starts_with("SECURITY")) return false;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens.is(i, "on")) return names_cluster_object(tokens, i + 1);
  }
  return tag == "GRANT" || tag == "REVOKE";  // without ON it is about membership in a role
}

/// ENABLE, DISABLE, REFRESH and SKIP drive a replication; the rest of ALTER SUBSCRIPTION describes it.
bool drives_replication(const TokenWalk& tokens, const std::string& tag) {
  if (tag != "ALTER SUBSCRIPTION") return false;
  return tokens.is(3, "enable") || tokens.is(3, "disable") || tokens.is(3, "refresh") || tokens.is(3, "skip");
}

}  // namespace

Fate fate_of(const TokenWalk& tokens, const std::string& tag) {
  static const std::set<std::string> kTransaction = {"BEGIN",    "START", "COMMIT",    "END",
                                                     "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE"};
  static const std::set<std::string> kSession = {"SHOW", "DISCARD", "LISTEN",     "UNLISTEN", "NOTIFY", "CHECKPOINT",
                                                 "LOAD", "PREPARE", "DEALLOCATE", "ANALYZE",  "VACUUM", "REINDEX",
                                                 "LOCK", "EXPLAIN", "DECLARE",    "FETCH",    "MOVE",   "CLOSE"};
  static const std::set<std::string> kData = {"INSERT",
                                              "UPDATE",
                                              "DELETE",
                                              "MERGE",
                                              "COPY",
                                              "TRUNCATE",
                                              "SELECT",
                                              "WITH",
                                              "VALUES",
                                              "TABLE",
                                              "CALL",
                                              "EXECUTE",
                                              "REFRESH MATERIALIZED"};
  if (kTransaction.contains(tag)) return Fate::transaction;
  if (tag == "SET" || tag == "RESET") return fate_of_set(tokens);
  if (kSession.contains(tag)) return Fate::session;
  if (const std::size_t name = set_config_name(tokens); name != 0) {
    return literal_value(tokens.text(name)) == "search_path" ? Fate::search_path : Fate::session;
  }
  if (kData.contains(tag) || tag.empty()) return Fate::data;
  if (drives_replication(tokens, tag)) return Fate::session;
  return is_cluster_wide(tokens, tag) ? Fate::cluster : Fate::keep;
}

SettingChange setting_change(std::string_view sql, const TokenWalk& tokens) {
  if (const std::size_t name = set_config_name(tokens); name != 0) {
    const bool known = tokens.is(name + 1, ",") && name + 2 < tokens.size();
    const std::string value = known ? literal_value(tokens.text(name + 2)) : "";
    return {"search_path", value.empty() ? "''" : value};
  }
  std::size_t at = setting_name(tokens);
  SettingChange change{dotted_name(tokens, at), ""};
  while (tokens.is(at + 1, ".")) at += 2;
  if (change.name == "time") change.name = "timezone";
  if (tokens.is(0, "reset")) return change;
  at += tokens.is(at, "schema") ? 1 : 2;
  if (change.name == "schema") change.name = "search_path";
  if (at >= tokens.size() || tokens.is(at, "default")) return change;
  const std::uint32_t begin = tokens.at(at).offset;
  change.value = std::string(sql.substr(begin, tokens.end_before(tokens.size()) - begin));
  return change;
}

}  // namespace gen::source::sql
