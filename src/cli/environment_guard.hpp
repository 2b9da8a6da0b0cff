#pragma once

#include <string>

#include "cli/context.hpp"

namespace gen::cli {

/// What a command is about to do to the database.
enum class Deed {
  change,    ///< up, resolve, baseline: goes on from where the database is
  take_away  ///< down, redo, reset, drop, restore: something that is there goes
};

/// The one place that asks whether a command may write to this database. Every command that writes calls it, or
/// connect_for, before it does anything. `confirmed` is what stands behind --confirm. Errors, with nothing changed:
/// GEN5020 the database is stamped as another environment than the one chosen; GEN5021 it is protected, and not
/// confirmed by its name; GEN5022 the environment has auto = false and was chosen neither by --env nor by --confirm.
support::Result<void> check_environment(const Context& context, pg::Connection& database, Deed deed,
                                        const std::string& confirmed);
/// The same by the stamp in another ledger than the project's.
support::Result<void> check_environment(const Context& context, pg::Connection& database,
                                        const apply::LedgerSchema& ledger, Deed deed, const std::string& confirmed);

/// The settings or the stamp protect it.
bool is_protected(const Context& context, pg::Connection& database);

/// A session on the target that `check_environment` lets pass, with the --confirm of the command line.
support::Result<pg::Connection> connect_for(Context& context, Deed deed);

/// Stamps a database with the environment's name after its first run (gen/apply/identity.hpp). Does nothing without a
/// name, without a ledger, or where there is a stamp; a failure is a warning.
void stamp_environment(const Context& context, pg::Connection& database);

}  // namespace gen::cli
