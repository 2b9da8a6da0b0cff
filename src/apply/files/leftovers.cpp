#include "leftovers.hpp"

#include <algorithm>

#include "apply/locks/unbounded_locks.hpp"
#include "gen/support/identifier.hpp"
#include "index_definition.hpp"
#include "statement_watch.hpp"

namespace gen::apply {
namespace {

// Whatever relation has the name that the index is to get; indexes live in the schema of their table.
constexpr const char* kNamesake =
    "SELECT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) AS name,"
    " COALESCE(i.indrelid = t.oid, false) AS on_table, i.indisvalid AS valid, i.indisunique AS is_unique,"
    " EXISTS (SELECT FROM pg_catalog.pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid"
    " AND p.pid <> pg_catalog.pg_backend_pid()) AS being_built,"
    " CASE WHEN i.indrelid IS NULL THEN 'no index' ELSE 'an index of ' || i.indrelid::pg_catalog.regclass END AS what"
    " FROM pg_catalog.pg_class t JOIN pg_catalog.pg_class c ON c.relnamespace = t.relnamespace"
    " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid"
    " WHERE t.oid = pg_catalog.to_regclass($1) AND c.relname = $2::name";

// REINDEX CONCURRENTLY builds NAME_ccnew and drops NAME_ccold, with a number appended when those are taken, of the
// indexes of a table (t) and of its TOAST table. What it was for is appended.
constexpr std::string_view kReindexLeftovers =
    "SELECT DISTINCT pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)"
    " FROM pg_catalog.pg_index own JOIN pg_catalog.pg_class o ON o.oid = own.indexrelid"
    " JOIN pg_catalog.pg_index i ON i.indrelid = own.indrelid AND NOT i.indisvalid"
    " JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " LEFT JOIN pg_catalog.pg_class toasted ON toasted.reltoastrelid = own.indrelid"
    " JOIN pg_catalog.pg_class t ON t.oid = COALESCE(toasted.oid, own.indrelid)"
    " JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace"
    " WHERE c.relname ~ '_cc(new|old)[0-9]*$'"
    " AND pg_catalog.starts_with(o.relname, pg_catalog.regexp_replace(c.relname, '_cc(new|old)[0-9]*$', ''))";
constexpr std::string_view kOfIndexOrTable = " AND pg_catalog.to_regclass($1) IN (own.indexrelid, t.oid) ORDER BY 1";
/// '' for all schemas.
constexpr std::string_view kOfSchema =
    " AND CASE WHEN $1 = '' THEN tn.nspname !~ '^pg_' ELSE tn.nspname = $1 END ORDER BY 1";

bool reindexes(const StatementShape& shape) {
  return !shape.reindexed.empty() || !shape.reindexed_schema.empty() || shape.reindexes_database;
}

constexpr const char* kPartition =
    "SELECT inhdetachpending FROM pg_catalog.pg_inherits"
    " WHERE inhparent = pg_catalog.to_regclass($1) AND inhrelid = pg_catalog.to_regclass($2)";

constexpr const char* kIsValid =
    "SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = pg_catalog.to_regclass($1)";

pg::Rows rows_of(RunContext& context, const std::string& sql,
                 const std::vector<std::optional<std::string>>& parameters) {
  auto rows = context.connection.query(sql, parameters);
  return rows ? *rows : pg::Rows{};
}

pg::Rows namesake_of(RunContext& context, const StatementShape& shape) {
  if (!shape.creates_index_concurrently || shape.created_index.empty()) return {};
  return rows_of(context, kNamesake, {shape.index_table, support::fold_identifier(shape.created_index).str()});
}

/// Waits for other transactions like the statement itself, but not for ever when the run is to end.
bool drop_index(RunContext& context, const migration::File& file, std::size_t index, const std::string& name) {
  constexpr std::chrono::milliseconds kWhenInAHurry{10'000};
  const UnboundedLocks unbounded(context.connection);
  const bool bounded = context.asked_to_stop() || context.options.concurrently_timeout.count() > 0;
  const auto at_most = std::max(context.options.concurrently_timeout, kWhenInAHurry);
  StatementWatch watch(context, file, index, {bounded ? at_most : std::chrono::milliseconds(0), false});
  const bool dropped = context.connection.execute("DROP INDEX CONCURRENTLY IF EXISTS " + name).ok();
  (void)watch.expired();
  context.progress.note(dropped ? "dropped the INVALID index " + name + " that a stopped build left"
                                : "could not drop the INVALID index " + name + " yet; the next run does");
  return dropped;
}

support::SourceSpan span_at(const migration::File& file, std::size_t index) {
  return {file.source, file.statements[index].offset, file.statements[index].length};
}

Failure being_built(const migration::File& file, std::size_t index, const std::string& name) {
  return {support::error("GEN5204", "another session is building " + name + " right now", span_at(file, index),
                         "wait for it, then run gen up again"),
          "55P03", false};
}

Failure not_ours(const migration::File& file, std::size_t index, const std::string& message) {
  return {
      support::error("GEN5222", message, span_at(file, index),
                     "rename or drop it, or give the new index another name; gen does not touch what is not its own"),
      "42P07", false, file.statement(index)};
}

/// Nothing when the index is the one that the statement wants, as far as that can be told.
std::optional<Failure> is_another_one(RunContext& context, const migration::File& file, std::size_t index,
                                      const StatementShape& shape, const pg::Rows& found) {
  const std::string name = found.text(0, "name");
  if (!found.boolean(0, "on_table")) {
    return not_ours(file, index, name + " is there already, and it is " + found.text(0, "what"));
  }
  const auto definitions = index_definitions(context, shape);
  const bool same =
      definitions ? definitions->existing == definitions->wanted : found.boolean(0, "is_unique") == shape.unique_index;
  if (same) return std::nullopt;
  const std::string validity = found.boolean(0, "valid") ? "" : " (INVALID)";
  Failure failure = not_ours(file, index, "an index " + name + validity + " with another definition is there already");
  if (definitions) {
    failure.diagnostic.notes.push_back({"it is " + definitions->existing, {}});
    failure.diagnostic.notes.push_back({"the file wants " + definitions->wanted, {}});
  }
  return failure;
}

Readiness mend_index(RunContext& context, const migration::File& file, std::size_t index, const StatementShape& shape,
                     bool begun) {
  Readiness readiness;
  const pg::Rows found = namesake_of(context, shape);
  if (found.empty()) return readiness;
  if (found.boolean(0, "being_built")) {
    readiness.failure = being_built(file, index, found.text(0, "name"));
  } else if (auto other = is_another_one(context, file, index, shape, found)) {
    readiness.failure = std::move(other);
  } else if (found.boolean(0, "valid")) {
    readiness.already_done = begun;
  } else {
    drop_index(context, file, index, found.text(0, "name"));
  }
  return readiness;
}

/// An index whose name the server was to choose is known by its definition alone. `begun`: otherwise one that is there
/// is somebody else's.
Readiness mend_nameless_index(RunContext& context, const migration::File& file, std::size_t index,
                              const StatementShape& shape, bool begun) {
  Readiness readiness;
  if (!begun) return readiness;
  bool invalid = false;
  for (const LikeIndex& found : indexes_like(context, shape)) {
    if (found.being_built) {
      readiness.failure = being_built(file, index, found.name);
      return readiness;
    }
    if (!found.valid) drop_index(context, file, index, found.name);
    invalid = invalid || !found.valid;
    // One that was finished leaves no INVALID one beside it.
    readiness.already_done = found.valid && !invalid;
  }
  return readiness;
}

bool drop_nameless_debris(RunContext& context, const migration::File& file, std::size_t index,
                          const StatementShape& shape) {
  bool all = true;
  for (const LikeIndex& found : indexes_like(context, shape)) {
    if (found.valid || found.being_built) continue;
    all = drop_index(context, file, index, found.name) && all;
  }
  return all;
}

bool drop_reindex_leftovers(RunContext& context, const migration::File& file, std::size_t index,
                            const StatementShape& shape) {
  const bool one = !shape.reindexed.empty();
  const std::string what = one ? shape.reindexed : support::fold_identifier(shape.reindexed_schema).str();
  const pg::Rows found =
      rows_of(context, std::string(kReindexLeftovers) + std::string(one ? kOfIndexOrTable : kOfSchema), {what});
  bool all = true;
  for (std::size_t row = 0; row < found.size(); ++row) {
    all = drop_index(context, file, index, found.text(row, 0)) && all;
  }
  return all;
}

Readiness mend_detach(RunContext& context, const StatementShape& shape, bool begun) {
  Readiness readiness;
  const pg::Rows found = rows_of(context, kPartition, {shape.detach_parent, shape.detach_child});
  if (found.empty()) readiness.already_done = begun;
  if (found.empty() || !found.boolean(0, 0)) return readiness;
  readiness.instead = "ALTER TABLE " + shape.detach_parent + " DETACH PARTITION " + shape.detach_child + " FINALIZE";
  context.progress.note("finishing the half-done DETACH of " + shape.detach_child);
  return readiness;
}

}  // namespace

Readiness mend_leftovers(RunContext& context, const migration::File& file, std::size_t index,
                         const StatementShape& shape, bool begun) {
  if (shape.creates_index_concurrently) {
    return shape.created_index.empty() ? mend_nameless_index(context, file, index, shape, begun)
                                       : mend_index(context, file, index, shape, begun);
  }
  if (!shape.detach_child.empty()) return mend_detach(context, shape, begun);
  if (reindexes(shape)) drop_reindex_leftovers(context, file, index, shape);
  return {};
}

bool remove_debris(RunContext& context, const migration::File& file, std::size_t index, const StatementShape& shape) {
  if (!context.connection.alive()) return false;
  if (!shape.concurrently || shape.refreshes_concurrently) return true;
  if (shape.creates_index_concurrently) {
    if (shape.created_index.empty()) return drop_nameless_debris(context, file, index, shape);
    const pg::Rows found = namesake_of(context, shape);
    if (found.empty() || !found.boolean(0, "on_table") || found.boolean(0, "valid")) return true;
    return drop_index(context, file, index, found.text(0, "name"));
  }
  if (!shape.detach_child.empty()) {
    const pg::Rows found = rows_of(context, kPartition, {shape.detach_parent, shape.detach_child});
    return found.empty() || !found.boolean(0, 0);
  }
  if (!shape.dropped_index.empty()) {
    const pg::Rows found = rows_of(context, kIsValid, {shape.dropped_index});
    return found.empty() || found.boolean(0, 0);
  }
  return reindexes(shape) && drop_reindex_leftovers(context, file, index, shape);
}

bool was_done_before(const StatementShape& shape, std::string_view sqlstate) {
  constexpr std::string_view kDuplicateDatabase = "42P04", kDuplicateObject = "42710", kUndefinedDatabase = "3D000",
                             kUndefinedObject = "42704";
  if (shape.creates) return sqlstate == kDuplicateDatabase || sqlstate == kDuplicateObject;
  return shape.drops && (sqlstate == kUndefinedDatabase || sqlstate == kUndefinedObject);
}

}  // namespace gen::apply
