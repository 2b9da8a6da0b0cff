#include "cli/environment_guard.hpp"

#include "gen/apply/identity.hpp"
#include "gen/apply/ledger.hpp"

namespace gen::cli {
namespace {

using apply::Identity;
using support::Diagnostic;
using support::Result;

Diagnostic refusal(const char* code, const std::string& message, const std::string& hint,
                   const pg::Connection& database) {
  Diagnostic problem = support::error(code, message, {}, hint);
  problem.notes.push_back({"nothing was changed in " + database.target().redacted(), {}});
  return problem;
}

/// A database is one environment for all projects in it: where this one has not stamped it, the stamp of another one
/// says which.
Result<std::optional<Identity>> identity_of(pg::Connection& database, const apply::LedgerSchema& ledger) {
  auto own = apply::read_identity(database, ledger);
  if (!own || *own) return own;
  auto others = apply::other_ledgers(database, ledger);
  if (!others) return others.errors();
  for (const apply::LedgerSchema& other : *others) {
    // What this role may not read says nothing.
    if (auto found = apply::read_identity(database, other); found && *found) return found;
  }
  return own;
}

std::string quoted(const std::string& name) { return "\"" + name + "\""; }

/// The names of both.
Diagnostic other_environment(const Settings& settings, const Identity& identity, const pg::Connection& database) {
  Diagnostic problem =
      refusal("GEN5020", "this database is " + quoted(identity.name) + ", and this run is for " + quoted(settings.env),
              "check the url of [env." + settings.env + "]; if the database is to be that from now on: gen identity " +
                  settings.env + " --confirm " + identity.name,
              database);
  problem.notes.push_back({"stamped on " + identity.stamped_at + " UTC by " + identity.by +
                               "; the environment comes from " + settings.env_source,
                           {}});
  return problem;
}

Result<void> check_confirmed(const Settings& settings, const std::optional<Identity>& identity, Deed deed,
                             const std::string& confirmed, const pg::Connection& database) {
  const bool is_protected = settings.is_protected || (identity && identity->is_protected);
  const std::string& name = identity ? identity->name : settings.env;
  if (!is_protected || confirmed == name) return {};
  if (deed == Deed::take_away) {
    return refusal("GEN5021", "environment " + quoted(name) + " is protected, and this takes something away",
                   "if that is meant: --confirm " + name, database);
  }
  if (!settings.env.empty()) return {};
  return refusal("GEN5021",
                 "this database is " + quoted(name) + ", which is protected, and this run names no environment",
                 "--env " + name + ", or --confirm " + name, database);
}

Result<void> check_chosen(const Settings& settings, const std::string& confirmed, const pg::Connection& database) {
  if (settings.may_run_by_itself || settings.env_source == "--env" || confirmed == settings.env) return {};
  return refusal(
      "GEN5022",
      "environment " + quoted(settings.env) + " has auto = false, and was chosen by " + settings.env_source + " only",
      "--env " + settings.env + ", or --confirm " + settings.env, database);
}

}  // namespace

Result<void> check_environment(const Context& context, pg::Connection& database, Deed deed,
                               const std::string& confirmed) {
  return check_environment(context, database, context.ledger(), deed, confirmed);
}

Result<void> check_environment(const Context& context, pg::Connection& database, const apply::LedgerSchema& ledger,
                               Deed deed, const std::string& confirmed) {
  const Settings& settings = context.settings();
  const auto identity = identity_of(database, ledger);
  if (!identity) return identity.errors();
  if (*identity && !settings.env.empty() && (*identity)->name != settings.env) {
    return other_environment(settings, **identity, database);
  }
  if (auto chosen = check_chosen(settings, confirmed, database); !chosen) return chosen;
  return check_confirmed(settings, *identity, deed, confirmed, database);
}

bool is_protected(const Context& context, pg::Connection& database) {
  const auto identity = identity_of(database, context.ledger());
  return context.settings().is_protected || (identity && *identity && (*identity)->is_protected);
}

Result<pg::Connection> connect_for(Context& context, Deed deed) {
  auto session = context.connect();
  if (!session) return session.errors();
  if (auto allowed = check_environment(context, *session, deed, context.settings().confirm); !allowed)
    return allowed.errors();
  return session;
}

void stamp_environment(const Context& context, pg::Connection& database) {
  const Settings& settings = context.settings();
  if (settings.env.empty() || !database.alive()) return;
  const auto identity = apply::read_identity(database, context.ledger());
  if (identity && *identity) return;
  const auto ledger = apply::read_ledger(database, context.ledger());
  if (!ledger || !ledger->exists) return;
  if (auto stamped = apply::stamp_identity(database, context.ledger(), settings.env, settings.is_protected); !stamped) {
    support::Diagnostics problems = stamped.errors();
    problems.front().severity = support::Severity::warning;
    problems.front().message =
        "the database was not stamped as " + quoted(settings.env) + ": " + problems.front().message;
    return context.show(problems);
  }
  context.say("stamped this database as " + quoted(settings.env));
}

}  // namespace gen::cli
