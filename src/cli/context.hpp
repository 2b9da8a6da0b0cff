#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "cli/exit_code.hpp"
#include "cli/log_line.hpp"
#include "cli/settings.hpp"
#include "gen/desired/scratch.hpp"
#include "gen/introspect/read.hpp"
#include "gen/pg/connection.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::cli {

/// What every command works with: settings, the texts of this run, the streams, and the way to the servers. stdout
/// carries the artefact, `say` and diagnostics go to stderr.
class Context {
 public:
  explicit Context(Settings settings, support::SourceMap sources);
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  const Settings& settings() const { return settings_; }
  /// Where this project keeps its ledger.
  const apply::LedgerSchema& ledger() const { return settings_.ledger; }
  /// How the project's database is read: without the ledger.
  introspect::ReadOptions read_options() const { return {{support::Identifier(ledger().name())}}; }
  support::SourceMap& sources() { return sources_; }
  const support::SourceMap& sources() const { return sources_; }

  /// The target: the URL of the settings, else the PG* variables, else the embedded development server, which is then
  /// started; with the password and role of the settings. The same for the whole run: a password command runs once.
  /// Errors: those of parsing, of starting, GEN9006 no password to be had.
  support::Result<pg::ConnectionTarget> target();
  support::Result<pg::Connection> connect();
  /// A URL or PG* variables say which database is meant; else it would be the development server.
  bool names_a_database() const;
  /// How `connect` opens: with the patience of --wait.
  pg::OpenOptions open_options() const;
  desired::Scratch& scratch() { return scratch_; }
  /// The development server, to be acquired or stopped.
  pg::ScratchOptions development_server() const;
  /// $GEN_CACHE_DIR, else gen's folder in the user's XDG cache.
  static std::filesystem::path cache_dir();

  support::Result<source::SchemaSource> load_schema();

  /// A line for the user on stderr, unless --quiet. `fields` are for programs: they are shown with --log-format only.
  void say(const std::string& line, const LogFields& fields = {}) const;
  /// Only with -v.
  void say_detail(const std::string& line, const LogFields& fields = {}) const;
  void show(const support::Diagnostics& diagnostics) const;
  /// Shows the errors and gives the exit code that goes with them.
  int fail(const support::Diagnostics& errors) const;
  int fail(const support::Diagnostic& error) const { return fail(support::Diagnostics{error}); }
  bool color() const;

 private:
  void write(std::string_view level, const std::string& line, const LogFields& fields) const;
  support::Result<pg::ConnectionTarget> configured_target();
  support::Result<pg::ConnectionTarget> with_password(const pg::ConnectionTarget& target) const;

  Settings settings_;
  support::SourceMap sources_;
  desired::Scratch scratch_;
  std::optional<pg::ConnectionTarget> target_;  ///< once it is known
};

}  // namespace gen::cli
