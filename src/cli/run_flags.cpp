#include "cli/run_flags.hpp"

#include <tuple>

#include "cli/backup_first.hpp"
#include "cli/run_progress.hpp"
#include "gen/introspect/read.hpp"

namespace gen::cli {
namespace {

auto fingerprint_with(const introspect::ReadOptions& how) {
  return [how](pg::Connection& connection) -> support::Result<std::string> {
    auto catalog = introspect::read(connection, how);
    if (!catalog) return catalog.errors();
    return model::fingerprint(*catalog);
  };
}

}  // namespace

void add_run_flags(CommandSyntax& syntax, RunFlags& flags) {
  syntax.add_option("--window", flags.window, "begin no step outside, like 02:00-04:00 (UTC)").type_name("HH:MM-HH:MM");
  syntax.add_option("--run-lock-timeout", flags.run_lock_timeout, "wait so long for another run (default 10s)")
      .type_name("TIME");
  syntax.add_option("--retry-for", flags.retry_for, "try for a busy lock so long in all (default 60s)")
      .type_name("TIME");
  syntax
      .add_option("--concurrently-timeout", flags.concurrently_timeout,
                  "end a statement ... CONCURRENTLY after so long (default: never)")
      .type_name("TIME");
  syntax.add_flag("--show-queries", flags.show_queries,
                  "show what sessions run that are in the way; it may be private");
  syntax.add_flag("--no-fingerprint", flags.no_fingerprint,
                  "do not record what the schema is before and after each file");
  add_backup_flag(syntax, flags.backup);
  syntax.add_flag("--no-backup", flags.no_backup, "none, although gen.toml says backup");
}

support::Result<void> fill_run_options(const Context& context, const RunFlags& flags, apply::RunOptions& options) {
  if (context.settings().lock_timeout_ms > 0) {
    options.lock_timeout = std::chrono::milliseconds(context.settings().lock_timeout_ms);
  }
  for (const auto& [flag, text, option] :
       {std::tuple{"--run-lock-timeout", &flags.run_lock_timeout, &options.run_lock_wait},
        {"--retry-for", &flags.retry_for, &options.retry_budget},
        {"--concurrently-timeout", &flags.concurrently_timeout, &options.concurrently_timeout}}) {
    if (text->empty()) continue;
    auto time = milliseconds_of(flag, *text);
    if (!time) return time.errors();
    *option = std::chrono::milliseconds(*time);
  }
  if (!flags.window.empty()) {
    options.window = apply::TimeWindow::parse(flags.window);
    if (!options.window) {
      return support::error("GEN9004", "--window \"" + flags.window + "\" is not a part of the day", {},
                            "write it like 02:00-04:00, in UTC");
    }
  }
  options.ledger = context.ledger();
  options.batch_defaults = context.settings().batch;
  if (!flags.no_fingerprint) options.fingerprint = fingerprint_with(context.read_options());
  options.show_queries = flags.show_queries;
  options.stop = &stop_requested();
  return {};
}

}  // namespace gen::cli
