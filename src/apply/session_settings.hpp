#pragma once

#include "apply/files/run.hpp"
#include "gen/apply/run_options.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// Settings of a session that changes a schema. Errors: GEN5010 there is a transaction pooler in between, where
/// session locks and settings land on other people's sessions; GEN5205 the session was lost.
support::Result<void> prepare_session(pg::Connection& connection, const RunOptions& options);

/// GEN5010.
support::Diagnostic pooler_in_between();

/// Undoes whatever a file has set (search_path, role, prepared statements, temporary tables) and prepares again.
/// DISCARD ALL would do it too, but gives the run lock back.
support::Result<void> reset_session(RunContext& context);

/// Makes pg_stat_activity say what runs here (`context.application_name`).
void name_session(RunContext& context);

/// Makes the lock_timeout of `options` shorter than the server's deadlock_timeout: in a lock cycle the session that
/// runs into deadlock_timeout first is the one that gives way, and that must not be the application's. GEN5220, a
/// warning, when it had to be changed.
std::optional<support::Diagnostic> keep_below_deadlock_timeout(pg::Connection& connection, RunOptions& options);

/// As the session was when it began.
void restore_session(pg::Connection& connection);

}  // namespace gen::apply
