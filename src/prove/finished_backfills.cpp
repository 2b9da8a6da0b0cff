#include "prove/finished_backfills.hpp"

#include "gen/support/sql_lexer.hpp"

namespace gen::prove {
namespace {

/// "... FROM gen.checkpoints WHERE job = 'shop.orders.total' AND done": the literal as it stands; "" for other queries.
std::string_view job_asked_for(std::string_view query) {
  if (query.find("gen.checkpoints") == std::string_view::npos) return {};
  for (const support::Token& token : support::lex_sql(query)) {
    if (token.kind == support::TokenKind::string) return query.substr(token.offset, token.length);
  }
  return {};
}

}  // namespace

void note_finished_backfills(const migration::File& file, pg::Connection& session) {
  for (const migration::Directive& asked : file.named("require")) {
    const std::string job(job_asked_for(asked.argument));
    if (job.empty()) continue;
    // What fails here fails once more, with its place, where the file asks.
    (void)session.execute("CREATE SCHEMA IF NOT EXISTS gen");
    (void)session.execute(
        "CREATE TABLE IF NOT EXISTS gen.checkpoints (job text PRIMARY KEY, last text, upper text,"
        " done boolean NOT NULL DEFAULT false, rows_done bigint NOT NULL DEFAULT 0,"
        " batch_size integer, pause_ms integer, paused boolean NOT NULL DEFAULT false,"
        " stop boolean NOT NULL DEFAULT false)");
    (void)session.execute("INSERT INTO gen.checkpoints (job, done) VALUES (" + job + ", true) ON CONFLICT DO NOTHING");
  }
}

}  // namespace gen::prove
