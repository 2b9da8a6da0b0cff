#include "leftovers.hpp"

#include "gen/support/identifier.hpp"

namespace gen::apply {
namespace {

constexpr const char* kIndexOnTable =
    "SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname), i.indisvalid,"
    " EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid"
    " AND p.pid <> pg_catalog.pg_backend_pid())"
    " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
    " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE i.indrelid = pg_catalog.to_regclass($1) AND c.relname = $2::name";

// REINDEX CONCURRENTLY builds NAME_ccnew and drops NAME_ccold, with a number appended when those are taken.
constexpr const char* kReindexLeftovers =
    "SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)"
    " FROM pg_catalog.pg_index own JOIN pg_catalog.pg_class o ON o.oid = own.indexrelid"
    " JOIN pg_catalog.pg_index i ON i.indrelid = own.indrelid AND NOT i.indisvalid"
    " JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE own.indexrelid = pg_catalog.to_regclass($1)"
    " AND c.relname ~ '_cc(new|old)[0-9]*$'"
    " AND pg_catalog.starts_with(o.relname, pg_catalog.regexp_replace(c.relname, '_cc(new|old)[0-9]*$', ''))"
    " ORDER BY 1";

constexpr const char* kPartition =
    "SELECT inhdetachpending FROM pg_catalog.pg_inherits"
    " WHERE inhparent = pg_catalog.to_regclass($1) AND inhrelid = pg_catalog.to_regclass($2)";

pg::Rows rows_of(RunContext& context, const char* sql, const std::vector<std::optional<std::string>>& parameters) {
  auto rows = context.connection.query(sql, parameters);
  return rows ? *rows : pg::Rows{};
}

pg::Rows index_of(RunContext& context, const StatementShape& shape) {
  if (!shape.creates_index_concurrently || shape.created_index.empty()) return {};
  return rows_of(context, kIndexOnTable, {shape.index_table, support::fold_identifier(shape.created_index).str()});
}

/// Waits for other transactions like the statement itself, hence no lock_timeout.
bool drop_index(RunContext& context, const std::string& name) {
  (void)context.connection.execute("SET lock_timeout = 0");
  const bool dropped = context.connection.execute("DROP INDEX CONCURRENTLY IF EXISTS " + name).ok();
  if (dropped) context.progress.note("dropped the INVALID index " + name + " that a stopped build left");
  return dropped;
}

support::Diagnostic being_built(const migration::File& file, std::size_t index, const std::string& name) {
  const auto& span = file.statements[index];
  return support::error("GEN5204", "another session is building " + name + " right now",
                        {file.source, span.offset, span.length}, "wait for it, then run gen up again");
}

}  // namespace

Readiness mend_leftovers(RunContext& context, const migration::File& file, std::size_t index,
                         const StatementShape& shape, bool after_crash) {
  Readiness readiness;
  if (const pg::Rows found = index_of(context, shape); !found.empty()) {
    const std::string name = found.text(0, 0);
    if (found.boolean(0, 1)) {
      readiness.already_done = after_crash;
    } else if (found.boolean(0, 2)) {
      readiness.failure = Failure{being_built(file, index, name), "55P03", false};
    } else {
      drop_index(context, name);
    }
  }
  if (!shape.reindexed_index.empty()) {
    const pg::Rows found = rows_of(context, kReindexLeftovers, {shape.reindexed_index});
    for (std::size_t row = 0; row < found.size(); ++row) drop_index(context, found.text(row, 0));
  }
  if (!shape.detach_child.empty()) {
    const pg::Rows found = rows_of(context, kPartition, {shape.detach_parent, shape.detach_child});
    if (found.empty()) readiness.already_done = after_crash;
    if (!found.empty() && found.boolean(0, 0)) {
      readiness.instead =
          "ALTER TABLE " + shape.detach_parent + " DETACH PARTITION " + shape.detach_child + " FINALIZE";
      context.progress.note("finishing the half-done DETACH of " + shape.detach_child);
    }
  }
  return readiness;
}

bool remove_debris(RunContext& context, const StatementShape& shape) {
  if (!context.connection.alive()) return false;
  if (!shape.concurrently) return true;
  const pg::Rows found = index_of(context, shape);
  if (!found.empty() && !found.boolean(0, 1)) return drop_index(context, found.text(0, 0));
  return shape.creates_index_concurrently;
}

}  // namespace gen::apply
