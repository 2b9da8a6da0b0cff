#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/run_progress.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/status.hpp"

namespace gen::cli {
namespace {

using Clock = std::chrono::steady_clock;

struct WaitFlags {
  std::string timeout = "60s";
  bool migrated = false;
};

/// What a plain `gen up` would run: up to the first contract, which waits for a person.
std::vector<std::string> pending_of(const std::vector<apply::StatusRow>& rows) {
  std::vector<std::string> pending;
  for (const apply::StatusRow& row : rows) {
    if (!row.pending() || row.missing) continue;
    if (row.phase == migration::Phase::contract) break;
    pending.push_back(row.version.str() + " " + row.name);
  }
  return pending;
}

/// Sleeps a little; false when the time is over or a signal came.
bool pause_until(Clock::time_point deadline) {
  if (Clock::now() >= deadline || stop_requested()) return false;
  std::this_thread::sleep_for(std::min<Clock::duration>(deadline - Clock::now(), std::chrono::milliseconds(250)));
  return !stop_requested();
}

std::chrono::milliseconds left_until(Clock::time_point deadline) {
  return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()),
                  std::chrono::milliseconds(0));
}

int wait_for_server(Context& context, const pg::ConnectionTarget& target, Clock::time_point deadline) {
  pg::OpenOptions options;
  options.wait = left_until(deadline);
  auto session = pg::Connection::open(target, options);
  if (session) {
    context.say("the database answers");
    return kDone;
  }
  if (session.errors().front().code != "GEN2004") return context.fail(session.errors());
  context.say("the server answers, but there is no database \"" + target.database() + "\" yet; next: gen create");
  return kDone;
}

/// The versions that are pending now; errors of a database that is not there yet count as "wait".
support::Result<std::vector<std::string>> look(const Context& context, const pg::ConnectionTarget& target,
                                               const migration::Folder& folder) {
  auto session = pg::Connection::open(target);
  if (!session) return session.errors();
  auto ledger = apply::read_ledger_of(*session, context.ledger(), folder);
  if (!ledger) return ledger.errors();
  return pending_of(apply::status(*ledger, folder));
}

/// Cannot be reached, not made yet, or no slot free; a wrong password stays wrong.
bool comes_by_itself(const support::Diagnostic& error) {
  return error.code == "GEN2002" || error.code == "GEN2004" || error.code == "GEN2005";
}

int wait_for_migrations(Context& context, const pg::ConnectionTarget& target, Clock::time_point deadline) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  std::size_t told = 0;
  while (true) {
    auto pending = look(context, target, *folder);
    if (pending && pending->empty()) {
      context.say("the database answers, and nothing is pending");
      return kDone;
    }
    const bool may_change = pending || comes_by_itself(pending.errors().front());
    if (pending && pending->size() != told) context.say("waiting for " + counted(pending->size(), "migration"));
    if (pending) told = pending->size();
    if (may_change && pause_until(deadline)) continue;
    if (stop_requested()) return kInterrupted;
    if (!pending) return context.fail(pending.errors());
    for (const std::string& version : *pending) context.say("  pending  " + version);
    context.say("gave up; next: gen up");
    return kDifferent;
  }
}

int run_wait(Context& context, const WaitFlags& flags) {
  auto patience = milliseconds_of("--timeout", flags.timeout);
  if (!patience) return context.fail(patience.errors());
  auto target = context.target();
  if (!target) return context.fail(target.errors());
  const auto deadline = Clock::now() + std::chrono::milliseconds(*patience);
  return flags.migrated ? wait_for_migrations(context, *target, deadline) : wait_for_server(context, *target, deadline);
}

}  // namespace

std::function<int(Context&)> add_wait(CommandSyntax& syntax) {
  auto flags = std::make_shared<WaitFlags>();
  syntax.add_option("--timeout", flags->timeout, "how long, like 60s (the default)").type_name("TIME");
  syntax.add_flag("--migrated", flags->migrated,
                  "also until gen up has nothing left to run; exit 2 when the time is over");
  return [flags](Context& context) { return run_wait(context, *flags); };
}

}  // namespace gen::cli
