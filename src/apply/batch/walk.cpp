#include "walk.hpp"

#include <algorithm>
#include <charconv>

namespace gen::apply {
namespace {

// Blocks of the largest partition where there are some: ranges of ctid hold in each of them.
constexpr const char* kWalkedTable =
    "SELECT c.oid, c.relkind IN ('r', 'p'), c.relkind <> 'p' AND c.relhassubclass,"
    " GREATEST(pg_catalog.pg_relation_size(c.oid::regclass),"
    "  (SELECT pg_catalog.max(pg_catalog.pg_relation_size(t.relid)) FROM pg_catalog.pg_partition_tree(c.oid::regclass) "
    "t))"
    " / pg_catalog.current_setting('block_size')::bigint"
    " FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1)";

// The primary key, else the narrowest unique index whose order is that of its columns and which holds every row.
constexpr const char* kOwnKey =
    "SELECT pg_catalog.quote_ident(a.attname), pg_catalog.format_type(a.atttypid, a.atttypmod)"
    " FROM (SELECT i.indexrelid, i.indkey, i.indnkeyatts FROM pg_catalog.pg_index i"
    "  JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_am m ON m.oid = c.relam"
    "  WHERE i.indrelid = $1::oid AND i.indisunique AND i.indisvalid AND i.indimmediate AND m.amname = 'btree'"
    "  AND i.indpred IS NULL AND i.indexprs IS NULL"
    "  AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a"
    "   JOIN pg_catalog.generate_series(0, i.indnkeyatts - 1) n ON i.indkey[n] = a.attnum"
    "   WHERE a.attrelid = i.indrelid AND (NOT a.attnotnull OR a.attcollation <> i.indcollation[n]))"
    "  ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid LIMIT 1) best"
    " JOIN pg_catalog.generate_series(0, best.indnkeyatts - 1) n ON true"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = $1::oid AND a.attnum = best.indkey[n] ORDER BY n";

constexpr const char* kGivenKey =
    "SELECT k.name, pg_catalog.quote_ident(a.attname), pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull"
    " FROM pg_catalog.unnest(pg_catalog.string_to_array($2, E'\\n')) WITH ORDINALITY k(name, n)"
    " LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = $1::oid AND a.attname = k.name AND a.attnum > 0"
    " AND NOT a.attisdropped ORDER BY k.n";

constexpr const char* kKeyHasIndex =
    "SELECT EXISTS (SELECT FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
    " JOIN pg_catalog.pg_am m ON m.oid = c.relam"
    " WHERE i.indrelid = $1::oid AND i.indisvalid AND i.indpred IS NULL AND m.amname = 'btree'"
    " AND (SELECT pg_catalog.array_agg(a.attname::text ORDER BY n)"
    "  FROM pg_catalog.generate_series(0, i.indnkeyatts - 1) n LEFT JOIN pg_catalog.pg_attribute a"
    "  ON a.attrelid = i.indrelid AND a.attnum = i.indkey[n]"
    "  WHERE n < pg_catalog.cardinality(pg_catalog.string_to_array($2, E'\\n')))"
    " = pg_catalog.string_to_array($2, E'\\n'))";

Failure problem(const Batch& batch, std::string message, std::string hint) {
  return {support::error("GEN5112", std::move(message), batch.where, std::move(hint)), "", false};
}

Failure not_told(const Batch& batch, const pg::ServerError& error) {
  return {pg::to_diagnostic(error, "GEN5112", batch.where), error.sqlstate, error.connection_lost};
}

std::string joined(const std::vector<support::Identifier>& names, const std::string& separator) {
  std::string out;
  for (const support::Identifier& name : names) out += (out.empty() ? "" : separator) + name.str();
  return out;
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string tid(std::int64_t block) { return "(" + std::to_string(block) + ",0)"; }

}  // namespace

pg::Expected<BatchWalk, Failure> BatchWalk::find(pg::Connection& connection, const Batch& batch) {
  BatchWalk walk;
  walk.relation_ = batch.statement.relation;
  walk.alias_ = batch.statement.alias;
  walk.only_ = batch.statement.only;
  if (auto failure = walk.find_table(connection, batch)) return *failure;
  if (!batch.by_blocks) {
    auto failure = batch.key.empty() ? walk.find_own_key(connection, batch) : walk.check_key(connection, batch);
    if (failure) return *failure;
  }
  if (auto failure = walk.check_statement(batch)) return *failure;
  walk.estimate_rows(connection);
  return walk;
}

std::optional<Failure> BatchWalk::find_table(pg::Connection& connection, const Batch& batch) {
  auto rows = connection.query(kWalkedTable, {relation_});
  if (!rows) return not_told(batch, rows.error());
  if (rows->empty()) return problem(batch, "there is no table " + relation_, "correct the statement behind gen:batch");
  if (!rows->boolean(0, 1)) {
    return problem(batch, relation_ + " is no table", "gen:batch walks the rows of a table");
  }
  oid_ = rows->text(0, 0);
  blocks_ = rows->integer(0, 3);
  if (rows->boolean(0, 2) && !only_ && batch.by_blocks) {
    return problem(batch, "other tables inherit from " + relation_ + ", so its blocks are not all there is",
                   "name a key: gen:batch key=COLUMN");
  }
  return std::nullopt;
}

std::optional<Failure> BatchWalk::find_own_key(pg::Connection& connection, const Batch& batch) {
  auto rows = connection.query(kOwnKey, {oid_});
  if (!rows) return not_told(batch, rows.error());
  for (std::size_t row = 0; row < rows->size(); ++row) key_.push_back({rows->text(row, 0), rows->text(row, 1)});
  return std::nullopt;
}

std::optional<Failure> BatchWalk::check_key(pg::Connection& connection, const Batch& batch) {
  const std::string names = joined(batch.key, "\n");
  auto rows = connection.query(kGivenKey, {oid_, names});
  if (!rows) return not_told(batch, rows.error());
  for (std::size_t row = 0; row < rows->size(); ++row) {
    const std::string name = rows->text(row, 0);
    if (!rows->get(row, 1)) {
      return problem(batch, relation_ + " has no column " + name, "correct key= of gen:batch");
    }
    if (!rows->boolean(row, 3)) {
      return problem(batch, "column " + name + " may be NULL, and such rows would be passed over",
                     "take a NOT NULL column, or leave key= out: the table's own key or its blocks are taken");
    }
    key_.push_back({rows->text(row, 1), rows->text(row, 2)});
  }
  auto indexed = connection.query(kKeyHasIndex, {oid_, names});
  if (!indexed) return not_told(batch, indexed.error());
  if (indexed->boolean(0, 0)) return std::nullopt;
  return problem(batch,
                 "no index begins with (" + joined(batch.key, ", ") + "), so each batch would read the whole table",
                 "take the columns of an index, or leave key= out");
}

std::optional<Failure> BatchWalk::check_statement(const Batch& batch) const {
  if (by_blocks() && !batch.statement.has_where) {
    return problem(batch, relation_ + " is walked block by block, where a row that was changed can turn up again",
                   "add a WHERE that leaves out the rows that are done, or give the table a key");
  }
  for (const support::Identifier& assigned : batch.statement.assigned) {
    const auto is_it = [&](const Column& column) { return column.name == support::quote_identifier(assigned); };
    if (std::ranges::none_of(key_, is_it)) continue;
    return problem(batch, "the statement sets " + assigned.str() + ", by which the rows are walked",
                   "name another key: gen:batch key=COLUMN");
  }
  return std::nullopt;
}

/// By the planner, which looks at the size that the table has now.
void BatchWalk::estimate_rows(pg::Connection& connection) {
  auto rows = connection.query("EXPLAIN (FORMAT JSON) SELECT FROM " + source());
  if (!rows || rows->empty()) return;
  const std::string plan = rows->text(0, 0);
  constexpr std::string_view kRows = "\"Plan Rows\": ";
  if (const std::size_t at = plan.find(kRows); at != std::string::npos) {
    rows_estimated_ = number(std::string_view(plan).substr(at + kRows.size()));
  }
}

std::string BatchWalk::columns(const std::string& prefix, const std::string& suffix) const {
  std::string text;
  for (const Column& column : key_) text += (text.empty() ? "" : ", ") + prefix + column.name + suffix;
  return text;
}

std::string BatchWalk::compared(const std::string& prefix, const std::string& comparison,
                                const std::string& parameter) const {
  std::string edge;
  for (std::size_t i = 0; i < key_.size(); ++i) {
    edge += (i == 0 ? "(" : ", (") + parameter + "::pg_catalog.jsonb ->> " + std::to_string(i) + ")::" + key_[i].type;
  }
  if (key_.size() == 1) return columns(prefix, "") + comparison + edge;
  return "(" + columns(prefix, "") + ")" + comparison + "(" + edge + ")";
}

pg::QueryOutcome BatchWalk::top(pg::Connection& connection) const {
  if (by_blocks()) return connection.query("SELECT $1::text", {std::to_string(blocks_)});
  return connection.query("SELECT (SELECT pg_catalog.jsonb_build_array(" + columns("", "") + ")::text FROM " +
                          source() + " ORDER BY " + columns("", " DESC") + " LIMIT 1)");
}

pg::Expected<std::optional<BatchWalk::Part>, pg::ServerError> BatchWalk::next(pg::Connection& connection,
                                                                              const std::optional<std::string>& after,
                                                                              const std::string& top,
                                                                              std::int64_t rows) const {
  if (by_blocks()) return next_blocks(after, top, rows);
  const std::string from = after ? compared("", " > ", "$2") + " AND " : "";
  std::vector<std::optional<std::string>> parameters{top};
  if (after) parameters.push_back(after);
  auto found = connection.query(
      "SELECT edge::text, edge ->> 0, number FROM (SELECT pg_catalog.jsonb_build_array(" + columns("", "") +
          ") AS edge, pg_catalog.count(*) OVER () AS number FROM (SELECT " + columns("", "") + " FROM " + source() +
          " WHERE " + from + compared("", " <= ", "$1") + " ORDER BY " + columns("", "") + " LIMIT " +
          std::to_string(rows) + ") AS part ORDER BY " + columns("part.", " DESC") + " LIMIT 1) AS last",
      parameters);
  if (!found) return found.error();
  if (found->empty()) return std::optional<Part>{};
  Part part{after, found->text(0, 0), key_.size() == 1 ? found->text(0, 1) : found->text(0, 0), found->integer(0, 2)};
  part.full = part.rows >= rows;
  part.smallest = part.rows == 1;
  return std::optional<Part>(part);
}

pg::Expected<std::optional<BatchWalk::Part>, pg::ServerError> BatchWalk::next_blocks(
    const std::optional<std::string>& after, const std::string& top, std::int64_t rows) const {
  const std::int64_t low = after ? number(*after) : 0;
  const std::int64_t end = number(top);
  if (low >= end) return std::optional<Part>{};
  const std::int64_t density = std::max<std::int64_t>(blocks_ > 0 ? rows_estimated_ / blocks_ : 1, 1);
  const std::int64_t high = std::min(low + std::max<std::int64_t>(rows / density, 1), end);
  Part part{std::to_string(low), std::to_string(high), std::to_string(high), (high - low) * density};
  part.full = high < end;
  part.smallest = high - low == 1;
  return std::optional<Part>(part);
}

BatchWalk::Bounds BatchWalk::bounds(const Part& part) const {
  if (by_blocks()) {
    return {alias_ + ".ctid >= $1::pg_catalog.tid AND " + alias_ + ".ctid < $2::pg_catalog.tid",
            {tid(number(*part.after)), tid(number(part.last))}};
  }
  Bounds bounds{compared(alias_ + ".", " <= ", "$1"), {part.last}};
  if (!part.after) return bounds;
  bounds.condition = compared(alias_ + ".", " > ", "$2") + " AND " + bounds.condition;
  bounds.parameters.push_back(part.after);
  return bounds;
}

pg::QueryOutcome BatchWalk::rows_of_block(pg::Connection& connection, const Part& part) const {
  return connection.query(
      "SELECT ctid FROM " + source() + " WHERE ctid >= $1::pg_catalog.tid AND ctid < $2::pg_catalog.tid ORDER BY ctid",
      {tid(number(*part.after)), tid(number(part.last))});
}

BatchWalk::Bounds BatchWalk::only_key(const std::string& shown) const {
  if (key_.size() > 1) return {compared(alias_ + ".", " = ", "$1"), {shown}};
  return {alias_ + "." + key_.front().name + " = $1::" + key_.front().type, {shown}};
}

BatchWalk::Bounds BatchWalk::only_row(const std::string& ctid) const {
  return {alias_ + ".ctid = $1::pg_catalog.tid", {ctid}};
}

bool BatchWalk::understands(const std::string& edge) const {
  if (by_blocks()) return !edge.empty() && edge.front() != '[';
  return !edge.empty() && edge.front() == '[';
}

}  // namespace gen::apply
