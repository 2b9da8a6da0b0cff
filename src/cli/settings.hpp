#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/log_line.hpp"
#include "gen/apply/batch.hpp"
#include "gen/apply/ledger_schema.hpp"
#include "gen/scope/rules.hpp"
#include "gen/support/result.hpp"

namespace gen::cli {

/// Something of the user's that runs beside a run of migrations.
struct Hook {
  enum class Form { sql_file, shell, program };
  Form form = Form::shell;
  std::vector<std::string> words;  ///< the file; the text for /bin/sh; the program and its arguments
};

/// What flags, the environment, .env and gen.toml say, in this order of precedence. Relative paths of gen.toml are
/// relative to its folder; those of flags to the working folder.
struct Settings {
  std::optional<std::string> url;   ///< unset: PG* variables, else the embedded server
  std::string url_source;           ///< "--url", "GEN_DATABASE_URL", "gen.toml", ... for messages
  std::vector<std::string> schema;  ///< files and folders; default "schema"
  std::string dir = "generated/migrations";
  std::optional<std::string> scratch_url;
  apply::LedgerSchema ledger;                   ///< of the project that [project] names
  std::string env;                              ///< name of the [env.NAME] section in force; "" = none
  std::string env_source;                       ///< "--env", "GEN_ENV" or "default_env"
  std::string strategy = "online";              ///< "online", "direct" or "strict"
  std::int64_t direct_below = 0;                ///< bytes: tables that take less get the direct form; 0 = none
  bool guarded = false;                         ///< gen diff writes guarded files
  int lock_timeout_ms = 0;                      ///< 0: the applier's default
  int rows_timeout_ms = 5000;                   ///< [check]: how long gen asks whether rows break a rule; 0 = never
  int wait_seconds = 0;                         ///< wait so long for the database to come up
  std::string role;                             ///< SET ROLE for the target's sessions; "" = none
  std::vector<std::string> password_command;    ///< prints the password of `url`; empty = none
  std::string password_file;                    ///< holds the password of `url`; "" = none
  bool is_protected = false;                    ///< taking something away needs --confirm
  bool may_run_by_itself = true;                ///< `auto`; false: gen up needs --env or --confirm
  std::string confirm;                          ///< the environment's name, once more; "" = not given
  std::map<std::string, Hook> hooks;            ///< by "before", "after", "error", "before_each", "after_each"
  std::optional<std::string> backup;            ///< folder of a backup before up, down and redo; unset = none
  apply::BatchOptions batch;                    ///< [batch]: what files leave open about their batches
  scope::Rules scope;                           ///< [scope]: whose objects are
  bool has_scope = false;                       ///< there is such a section
  std::string config_file;                      ///< where gen.toml is, or would be
  std::map<int, std::string> bindirs;           ///< folder of the server programs, by major version
  std::vector<std::string> env_file_variables;  ///< names that were taken from .env
  std::string env_file;                         ///< the .env that was read; "" = none
  bool json = false;
  bool quiet = false;
  bool yes = false;
  int verbosity = 0;
  LogFormat log_format = LogFormat::text;
  std::optional<bool> color;  ///< unset: on a terminal, unless NO_COLOR is set
};

/// What was given on the command line; unset members were not.
struct Flags {
  std::optional<std::string> url, env, config, dir, scratch_url, color, wait, lock_timeout, role, confirm, env_file;
  std::string log_format = "text";
  std::vector<std::string> schema;
  bool no_env_file = false;
  bool json = false;
  bool quiet = false;
  bool yes = false;
  int verbosity = 0;
};

/// Sets those variables of the process that .env has and the environment has not. Errors: GEN9001 gen.toml cannot be
/// read or parsed, GEN9002 a setting that is unknown, misplaced or of the wrong type (with the one it is close to),
/// GEN9003 no such environment, GEN9012 a pattern of [scope] that cannot be read, GEN9013 a name of
/// [project] that is none, GEN9004 a flag's value, GEN9005 an
/// .env file that cannot be read or parsed.
support::Result<Settings> read_settings(const Flags& flags, support::SourceMap& sources);

/// Errors: GEN9004.
support::Result<LogFormat> log_format_of(const Flags& flags);

/// "200ms", "3s", "5min" or "60" (seconds) as milliseconds. Errors: GEN9004, which names `flag`.
support::Result<int> milliseconds_of(const std::string& flag, const std::string& text);

}  // namespace gen::cli
