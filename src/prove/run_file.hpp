#pragma once

#include <string>

#include "gen/migration/file.hpp"
#include "gen/pg/connection.hpp"
#include "gen/pg/server_error.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// A statement that the server refused.
struct FailedStatement {
  std::string sql;
  pg::ServerError error;
};

/// Runs one file as plain psql does: statement by statement, each for itself unless the file says BEGIN, rows of COPY
/// included. The settings that the file made are reset behind it. REQUIRES: `session` is outside a transaction.
///
/// Errors: `code`, with the place where the file was read from a text, else with the statement as a note; a transaction
/// that the file had open is rolled back. `failed` (may be null) then becomes what the server was asked and said.
support::Result<void> run_file(const migration::File& file, pg::Connection& session, const std::string& code,
                               FailedStatement* failed = nullptr);

}  // namespace gen::prove
