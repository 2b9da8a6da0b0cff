#include "gen/apply/verify.hpp"

#include <array>

#include "apply/files/sql.hpp"

namespace gen::apply {
namespace {

// The line to run comes from the server, which knows how its names are quoted.
constexpr const char* kNotValid = R"sql(
SELECT pg_catalog.format('constraint %I of %s is NOT VALID: rows of before it were never checked', c.conname,
                         COALESCE(r.name, d.name)),
       pg_catalog.format('ALTER %s %s VALIDATE CONSTRAINT %I;', CASE WHEN r.name IS NULL THEN 'DOMAIN' ELSE 'TABLE' END,
                         COALESCE(r.name, d.name), c.conname)
FROM pg_catalog.pg_constraint c
LEFT JOIN LATERAL (SELECT pg_catalog.format('%I.%I', n.nspname, t.relname) AS name
                   FROM pg_catalog.pg_class t JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
                   WHERE t.oid = c.conrelid) r ON true
LEFT JOIN LATERAL (SELECT pg_catalog.format('%I.%I', n.nspname, t.typname) AS name
                   FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                   WHERE t.oid = c.contypid) d ON true
JOIN pg_catalog.pg_namespace s ON s.oid = c.connamespace
WHERE NOT c.convalidated AND s.nspname !~ '^pg_' AND s.nspname <> 'information_schema'
ORDER BY 1
)sql";

constexpr const char* kInvalid = R"sql(
SELECT pg_catalog.format('index %I.%I is INVALID: it is kept up to date, but no query uses it', n.nspname, c.relname),
       CASE WHEN c.relkind = 'I' THEN 'attach the missing indexes of the partitions'
            ELSE pg_catalog.format('REINDEX INDEX CONCURRENTLY %I.%I;', n.nspname, c.relname) END
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT i.indisvalid AND n.nspname !~ '^pg_'
ORDER BY 1
)sql";

/// undefined table, column, function, schema, object: a later file dropped it.
bool is_gone(const pg::ServerError& error) {
  static constexpr std::array kGone = {"42P01", "42703", "42883", "3F000", "42704"};
  for (const char* state : kGone) {
    if (error.is(state)) return true;
  }
  return false;
}

void verify_one(pg::Connection& connection, const LedgerSchema& schema, const migration::File& file,
                const migration::Directive& check, Verification& result) {
  const std::size_t begin = file.text.find(check.argument, check.where.offset);
  const support::SourceSpan where{file.source, static_cast<std::uint32_t>(begin),
                                  static_cast<std::uint32_t>(check.argument.size())};
  const FileSql text(check.argument, schema);
  (void)connection.execute("BEGIN READ ONLY");
  auto rows = connection.query(text.sent());
  (void)connection.execute("ROLLBACK");
  if (rows && !rows->empty() && rows->columns() > 0 && rows->boolean(0, 0)) {
    ++result.queries;
  } else if (rows) {
    result.findings.push_back(support::error("GEN5520", "this query of " + file.name.str() + " no longer gives true",
                                             where, "see what changed since: gen status, gen drift"));
  } else if (is_gone(rows.error())) {
    support::Diagnostic gone = pg::to_diagnostic_in(text.placed(rows.error()), "GEN5523", where, check.argument);
    gone.severity = support::Severity::note;
    result.passed_by.push_back(std::move(gone));
  } else {
    result.findings.push_back(pg::to_diagnostic_in(text.placed(rows.error()), "GEN5520", where, check.argument));
  }
}

support::Result<void> list_into(pg::Connection& connection, const char* sql, const char* code, Verification& result) {
  auto rows = connection.query(sql);
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5524");
  for (std::size_t row = 0; row < rows->size(); ++row) {
    result.findings.push_back(support::error(code, rows->text(row, 0), {}, rows->text(row, 1)));
  }
  return {};
}

}  // namespace

support::Result<Verification> verify_queries(pg::Connection& connection, const LedgerSchema& schema,
                                             const Ledger& ledger, const migration::Folder& folder) {
  Verification result;
  for (const migration::Migration& migration : folder.migrations) {
    const Record* record = ledger.find(migration.version);
    if (record == nullptr || !counts_as_applied(record->state) || record->state == State::skipped) continue;
    for (const migration::Directive& check : migration.up.named("verify")) {
      verify_one(connection, schema, migration.up, check, result);
      if (!connection.alive()) return support::error("GEN5524", "the session was lost while queries were run");
    }
  }
  return result;
}

support::Result<Verification> verify_constraints(pg::Connection& connection) {
  Verification result;
  if (auto listed = list_into(connection, kNotValid, "GEN5521", result); !listed) return listed.errors();
  if (auto listed = list_into(connection, kInvalid, "GEN5522", result); !listed) return listed.errors();
  return result;
}

}  // namespace gen::apply
