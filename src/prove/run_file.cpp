#include "prove/run_file.hpp"

#include "gen/support/sql_lexer.hpp"

namespace gen::prove {
namespace {

support::Diagnostic failure_of(const pg::ServerError& error, const std::string& code, const migration::File& file,
                               const support::StatementSpan& span, const std::string& sql) {
  if (file.source != 0) {
    return pg::to_diagnostic_in(error, code, {file.source, span.offset, span.length}, sql);
  }
  support::Diagnostic failure = pg::to_diagnostic(error, code);
  failure.notes.push_back({"statement: " + sql, {}});
  return failure;
}

}  // namespace

support::Result<void> run_file(const migration::File& file, pg::Connection& session, const std::string& code,
                               FailedStatement* failed) {
  // A file that was just made has no text yet; what a file with a text would leave out of its statements (the frame of
  // a transaction) psql runs.
  const std::string& text = file.source != 0 ? file.text : file.body;
  for (const support::StatementSpan& span : support::split_sql(text)) {
    const std::string sql = text.substr(span.offset, span.length);
    const auto rows = std::string_view(text).substr(span.data_offset, span.data_length);
    const auto outcome = span.copy_from_stdin ? session.copy_in(sql, rows) : session.execute(sql);
    if (outcome) continue;
    if (failed != nullptr) *failed = {sql, outcome.error()};
    if (session.in_transaction()) (void)session.execute("ROLLBACK");
    return failure_of(outcome.error(), code, file, span, sql);
  }
  if (auto reset = session.execute("RESET ALL; SET client_min_messages = error"); !reset) {
    return pg::to_diagnostic(reset.error(), code);
  }
  return {};
}

}  // namespace gen::prove
