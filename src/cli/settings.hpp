#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::cli {

/// What flags, the environment and gen.toml say, in this order of precedence. Relative paths of gen.toml are relative
/// to its folder; those of flags to the working folder.
struct Settings {
  std::optional<std::string> url;      ///< unset: PG* variables, else the embedded server
  std::string url_source;              ///< "--url", "GEN_DATABASE_URL", "gen.toml", ... for messages
  std::vector<std::string> schema;     ///< files and folders; default "schema"
  std::string dir = "generated/migrations";
  std::optional<std::string> scratch_url;
  std::string env;                     ///< name of the [env.NAME] section in force; "" = none
  std::string strategy = "online";     ///< "online" or "direct"
  int lock_timeout_ms = 0;             ///< 0: the applier's default
  int wait_seconds = 0;                ///< wait so long for the database to come up
  bool json = false;
  bool quiet = false;
  bool yes = false;
  int verbosity = 0;
  std::optional<bool> color;           ///< unset: on a terminal, unless NO_COLOR is set
};

/// What was given on the command line; unset members were not.
struct Flags {
  std::optional<std::string> url, env, config, dir, scratch_url, color, wait, lock_timeout;
  std::vector<std::string> schema;
  bool json = false;
  bool quiet = false;
  bool yes = false;
  int verbosity = 0;
};

/// Errors: GEN9001 gen.toml cannot be read or parsed, GEN9002 a setting that is unknown or of the wrong type (with the
/// one it is close to), GEN9003 no such environment, GEN9004 a flag's value.
support::Result<Settings> read_settings(const Flags& flags, support::SourceMap& sources);

/// "200ms", "3s", "5min" or "60" (seconds) as milliseconds. Errors: GEN9004, which names `flag`.
support::Result<int> milliseconds_of(const std::string& flag, const std::string& text);

}  // namespace gen::cli
