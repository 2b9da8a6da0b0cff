#pragma once

#include <string>

#include "gen/migration/file.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// Runs one file as plain psql does: statement by statement, each for itself unless the file says BEGIN, rows of COPY
/// included. The settings that the file made are reset behind it. REQUIRES: `session` is outside a transaction.
///
/// Errors: `code`, with the place where the file was read from a text, else with the statement as a note; a transaction
/// that the file had open is rolled back.
support::Result<void> run_file(const migration::File& file, pg::Connection& session, const std::string& code);

}  // namespace gen::prove
