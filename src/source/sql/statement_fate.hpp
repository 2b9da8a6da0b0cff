#pragma once

#include <string>

#include "source/sql/token_walk.hpp"

namespace gen::source::sql {

/// What becomes of a statement of a schema file.
enum class Fate {
  keep,         ///< it describes the schema: runs on the scratch server as it stands
  search_path,  ///< SET search_path and its other spellings: told to the statements after it
  setting,      ///< SET of something that changes what DDL means (default_tablespace, DateStyle, ...)
  transaction,  ///< BEGIN, COMMIT: dropped, nobody misses them
  session,      ///< SET of a timeout, ENABLE of a subscription or the like: dropped, nobody misses them
  role_switch,  ///< SET ROLE, SET SESSION AUTHORIZATION: dropped with a note
  data,         ///< rows: dropped with a note
  cluster,      ///< roles, databases, tablespaces: dropped with a note
};

Fate fate_of(const TokenWalk& tokens, const std::string& tag);

/// A SET or RESET taken apart; `value` is its text, "" for RESET and DEFAULT.
struct SettingChange {
  std::string name;  ///< lower case
  std::string value;
};

/// REQUIRES: the fate is search_path or setting.
SettingChange setting_change(std::string_view sql, const TokenWalk& tokens);

}  // namespace gen::source::sql
