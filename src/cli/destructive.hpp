#pragma once

#include <string>

#include "cli/context.hpp"

namespace gen::cli {

/// The one place that every command asks before it takes a whole database away (drop, reset, restore in place).
/// `database` is a session in that database, `confirmed` what stands behind --confirm of the command, `doing` completes
/// "refusing to". A protected environment is confirmed by its name, any other by the name of the database; where
/// --confirm also stands in front of the command, that one is the environment's and the other the database's. Errors,
/// with nothing changed: GEN5501 another database is confirmed than the URL names; those of check_environment.
support::Result<void> check_destructive(const Context& context, pg::Connection& database, const std::string& confirmed,
                                        const std::string& doing);

}  // namespace gen::cli
