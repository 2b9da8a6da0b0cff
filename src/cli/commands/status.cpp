#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <thread>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "cli/project_scope.hpp"
#include "cli/run_progress.hpp"
#include "cli/status_detail.hpp"
#include "cli/status_table.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/introspect/read.hpp"
#include "gen/pg/masked_text.hpp"

namespace gen::cli {
namespace {

using Rows = std::vector<apply::StatusRow>;

struct StatusFlags {
  std::string version, state, watch;
  bool exit_code = false;
};

/// What a look at folder and ledger gave.
struct Look {
  migration::Folder folder;
  apply::Ledger ledger;
  Rows rows;
};

support::Result<Look> look(Context& context, pg::Connection& session) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return folder.errors();
  auto ledger = apply::read_ledger_of(session, context.ledger(), *folder);
  if (!ledger) return ledger.errors();
  Look seen{std::move(*folder), std::move(*ledger), {}};
  seen.rows = apply::status(seen.ledger, seen.folder);
  return seen;
}

Rows with_state(const Rows& rows, const std::string& state) {
  Rows chosen;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen),
               [&](const apply::StatusRow& row) { return state.empty() || apply::state_name(row.state) == state; });
  return chosen;
}

void print_rows(const Context& context, const Rows& rows) {
  if (context.settings().json) {
    print_json({{"format", kJsonFormat}, {"migrations", json_of(rows)}});
  } else {
    std::cout << status_table(rows);
  }
}

/// Size and load of the database; "" where the role may not see them.
std::string load_of(pg::Connection& session) {
  auto rows = session.query(
      "SELECT pg_catalog.pg_size_pretty(pg_catalog.pg_database_size(pg_catalog.current_database())),"
      " (SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity WHERE backend_type = 'client backend'),"
      " pg_catalog.current_setting('max_connections')");
  if (!rows) return "";
  return "database " + rows->text(0, 0) + ", " + rows->text(0, 1) + " of " + rows->text(0, 2) + " connections\n";
}

/// Prints the table again and again until a signal comes; on a terminal in the same place.
int watch(Context& context, pg::Connection& session, const StatusFlags& flags, std::chrono::milliseconds pause) {
  using namespace std::chrono_literals;
  const std::atomic<bool>& stop = stop_requested();
  const bool terminal = ::isatty(STDOUT_FILENO) != 0;
  while (!stop) {
    auto seen = look(context, session);
    if (!seen) return context.fail(seen.errors());
    if (terminal) std::cout << "\033[H\033[2J";
    print_rows(context, with_state(seen->rows, flags.state));
    if (!context.settings().json) std::cout << load_of(session) << (terminal ? "" : "\n");
    std::cout << std::flush;
    for (auto left = pause; left > 0ms && !stop; left -= 100ms) std::this_thread::sleep_for(std::min(left, 100ms));
  }
  return kDone;
}

int print_one(Context& context, pg::Connection& session, const Look& seen, const StatusFlags& flags) {
  const migration::Version version(flags.version);
  const auto row = std::find_if(seen.rows.begin(), seen.rows.end(),
                                [&](const apply::StatusRow& each) { return each.version == version; });
  if (row == seen.rows.end()) {
    // Somebody may have left --url out.
    const std::string shown = pg::mask_passwords(flags.version);
    return context.fail(support::error("GEN5113", "no migration has version " + shown, {}, "see gen status"));
  }
  StatusDetail detail{*row, seen.ledger.find(version), seen.folder.find(version), {}, {}};
  detail.shown_as = detail.file != nullptr ? context.sources().name(detail.file->up.source) : row->name;
  auto events = apply::read_events(session, context.ledger(), version);
  if (!events) return context.fail(events.errors());
  detail.events = std::move(*events);
  if (context.settings().json) {
    print_json(json_of(detail));
  } else {
    std::cout << status_detail(detail);
  }
  return flags.exit_code && row->pending() ? kDifferent : kDone;
}

/// Only said on the side: schema files or catalogs that cannot be read are other commands' business.
void tell_scope(Context& context, pg::Connection& session, const migration::Folder& folder) {
  if (context.settings().quiet) return;
  const auto schema = source::load(context.settings().schema, context.sources());
  const auto live =
      schema ? introspect::read(session, context.read_options()) : support::Result<model::Catalog>(schema.errors());
  if (!live) return;
  const auto basis = project_basis(context, *schema, &folder, session);
  if (basis) say_left_alone(context, scope::separate(*live, *basis).left, scope::grants_of_others(*live, *basis));
}

int print_all(Context& context, pg::Connection& session, const Look& seen, const StatusFlags& flags) {
  if (seen.rows.empty() && !context.settings().json) {
    context.say("no migrations in " + context.settings().dir + "; next: gen diff NAME");
  } else {
    print_rows(context, with_state(seen.rows, flags.state));
  }
  tell_scope(context, session, seen.folder);
  const bool pending = std::any_of(seen.rows.begin(), seen.rows.end(), [](const auto& row) { return row.pending(); });
  return flags.exit_code && pending ? kDifferent : kDone;
}

int run_status(Context& context, const StatusFlags& flags) {
  support::Result<int> pause = 0;
  if (!flags.watch.empty()) pause = milliseconds_of("--watch", flags.watch);
  if (!pause) return context.fail(pause.errors());
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  if (!flags.watch.empty()) {
    return watch(context, *session, flags, std::max(std::chrono::milliseconds(*pause), std::chrono::milliseconds(100)));
  }
  auto seen = look(context, *session);
  if (!seen) return context.fail(seen.errors());
  context.show(seen->folder.warnings);
  std::error_code ignored;
  if (!std::filesystem::exists(context.settings().dir, ignored)) {
    context.say("there is no folder " + context.settings().dir +
                "; next: gen diff NAME, or name the folder with --dir");
    if (seen->rows.empty() && !context.settings().json) return kDone;
  }
  return flags.version.empty() ? print_all(context, *session, *seen, flags)
                               : print_one(context, *session, *seen, flags);
}

}  // namespace

std::function<int(Context&)> add_status(CommandSyntax& syntax) {
  auto flags = std::make_shared<StatusFlags>();
  syntax.add_option("version", flags->version, "all that is known about this one").type_name("VERSION");
  syntax.add_option("--state", flags->state, "only those in this state")
      .one_of({"pending", "running", "completed", "failed", "skipped", "rolled_back", "baseline"})
      .type_name("STATE");
  syntax.add_flag("--watch{2s}", flags->watch, "print it again every 2s (--watch=TIME), until interrupted")
      .type_name("TIME");
  syntax.add_flag("--exit-code", flags->exit_code, "exit 2 when a migration is pending");
  return [flags](Context& context) { return run_status(context, *flags); };
}

}  // namespace gen::cli
