#include "rows_in_the_way.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "empty_copy.hpp"
#include "gen/support/identifier.hpp"
#include "statement_shape.hpp"

namespace gen::apply {
namespace {

constexpr int kShown = 5;  ///< rows whose keys are named

constexpr std::string_view kNotNull = "23502";
constexpr std::string_view kForeignKey = "23503";
constexpr std::string_view kUnique = "23505";
constexpr std::string_view kCheck = "23514";

// Of a CHECK constraint of the table $1 with the name $2 that rows may break.
constexpr const char* kCheckExpression =
    "SELECT pg_catalog.pg_get_expr(conbin, conrelid) FROM pg_catalog.pg_constraint"
    " WHERE conrelid = pg_catalog.to_regclass($1) AND conname = $2::name AND contype = 'c'";

// Of a foreign key that is not validated: where its rows have no match. MATCH FULL is left out.
constexpr const char* kOrphans =
    "SELECT pg_catalog.string_agg(pg_catalog.format('%I IS NOT NULL', a.attname), ' AND ' ORDER BY k.place)"
    " || pg_catalog.format(' AND NOT EXISTS (SELECT FROM %I.%I other WHERE ', n.nspname, r.relname)"
    " || pg_catalog.string_agg(pg_catalog.format('other.%I = %I.%I', b.attname, t.relname, a.attname), ' AND '"
    " ORDER BY k.place) || ')'"
    " FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class t ON t.oid = c.conrelid"
    " JOIN pg_catalog.pg_class r ON r.oid = c.confrelid JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace"
    " CROSS JOIN ROWS FROM (pg_catalog.unnest(c.conkey), pg_catalog.unnest(c.confkey)) WITH ORDINALITY"
    " AS k(own, others, place)"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.own"
    " JOIN pg_catalog.pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = k.others"
    " WHERE c.conrelid = pg_catalog.to_regclass($1) AND c.conname = $2::name AND c.contype = 'f'"
    " AND NOT c.convalidated AND c.confmatchtype = 's' GROUP BY n.nspname, r.relname";

// Of the unique index $2 on $1: its keys, and which rows count. From 15 on NULLs may count as equal. An expression has
// no attribute of its own.
constexpr const char* kUniqueKeys =
    "SELECT pg_catalog.string_agg(pg_catalog.pg_get_indexdef(i.indexrelid, k, false), ', ' ORDER BY k),"
    " pg_catalog.concat_ws(' AND ', pg_catalog.pg_get_expr(i.indpred, i.indrelid),"
    " CASE WHEN pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct' IS DISTINCT FROM 'true' THEN"
    " pg_catalog.string_agg(pg_catalog.format('%s IS NOT NULL', pg_catalog.pg_get_indexdef(i.indexrelid, k, false)),"
    " ' AND ' ORDER BY k) FILTER (WHERE a.attnotnull IS NOT TRUE) END)"
    " FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid"
    " CROSS JOIN pg_catalog.generate_series(1, i.indnkeyatts) k"
    " LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k - 1]"
    " WHERE i.indrelid = pg_catalog.to_regclass($1) AND x.relname = $2::name AND i.indisunique"
    " GROUP BY i.indexrelid, i.indrelid, i.indpred, i.*";

// The columns of the primary key of $1, and one text of their values.
constexpr const char* kPrimaryKey =
    "SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY k.place), pg_catalog.count(*)"
    " FROM pg_catalog.pg_index i CROSS JOIN pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)"
    " JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum"
    " WHERE i.indrelid = pg_catalog.to_regclass($1) AND i.indisprimary AND k.place <= i.indnkeyatts"
    " HAVING pg_catalog.count(*) > 0";

/// Rows of a table, as SQL.
struct RowSet {
  std::string condition;  ///< of all of them
  std::string query;      ///< shows them to a person
  std::string keys{};     ///< what they share with others and must not; "" when that is not the fault
};

class Search {
 public:
  Search(pg::Connection& connection, const Failure& failure)
      : connection_(connection), failure_(failure), shape_(shape_of(failure.statement)) {
    if (failure.table.empty()) return;
    table_ = support::quote_identifier(failure.schema) + "." + support::quote_identifier(failure.table);
  }

  std::vector<support::Note> run() {
    if (table_.empty()) return {};
    const std::optional<RowSet> rows = wanted();
    if (!rows ||
        !connection_.execute("BEGIN READ ONLY; SET LOCAL lock_timeout = '200ms'; SET LOCAL statement_timeout = '5s'")) {
      return {};
    }
    std::vector<support::Note> notes = look_at(*rows);
    (void)connection_.execute("ROLLBACK");
    return notes;
  }

 private:
  std::optional<RowSet> wanted() {
    if (failure_.sqlstate == kNotNull) return without_value();
    if (failure_.sqlstate == kCheck) return breaking_check();
    if (failure_.sqlstate == kForeignKey) return where(first_of(connection_.query(kOrphans, names())));
    if (failure_.sqlstate == kUnique) return duplicates();
    return std::nullopt;
  }

  std::optional<RowSet> without_value() const {
    const bool forbids = !shape_.altered_table.empty() && !failure_.column.empty();
    return forbids ? where(support::quote_identifier(failure_.column) + " IS NULL") : std::nullopt;
  }

  std::optional<RowSet> breaking_check() {
    std::string expression = first_of(connection_.query(kCheckExpression, names()));
    if (expression.empty()) expression = first_of(of_copy(kCheckExpression));
    return expression.empty() ? std::nullopt : where("NOT (" + expression + ")");
  }

  std::optional<RowSet> duplicates() {
    const pg::Rows index = of_copy(kUniqueKeys);
    if (index.empty()) return std::nullopt;
    const std::string keys = index.text(0, 0);
    const std::string counted = index.text(0, 1);
    const std::string groups =
        " FROM " + table_ + (counted.empty() ? "" : " WHERE " + counted) + " GROUP BY " + keys + " HAVING count(*) > 1";
    return RowSet{(counted.empty() ? "" : counted + " AND ") + "ROW(" + keys + ") IN (SELECT " + keys + groups + ")",
                  "SELECT " + keys + ", count(*)" + groups, keys};
  }

  std::optional<RowSet> where(const std::string& condition) const {
    if (condition.empty()) return std::nullopt;
    return RowSet{condition, "SELECT * FROM " + table_ + " WHERE " + condition};
  }

  /// What the statement makes, asked of an empty copy of the table: it is not there after the failure.
  pg::Rows of_copy(const char* query) {
    const bool alters = !shape_.altered_table.empty();
    if ((!alters && shape_.index_table.empty()) || failure_.constraint.empty()) return {};
    const auto statement = [&](const std::string& copy) {
      if (alters) return "ALTER TABLE " + copy + " " + shape_.alteration;
      return "CREATE UNIQUE INDEX " + support::quote_identifier(failure_.constraint) + " ON " + copy + " " +
             shape_.index_definition;
    };
    return ask_of_empty_copy(connection_, table_, statement, query, {failure_.constraint});
  }

  std::vector<support::Note> look_at(const RowSet& rows) {
    const std::string count =
        first_of(connection_.query("SELECT pg_catalog.count(*) FROM " + table_ + " WHERE " + rows.condition));
    if (count.empty() || count == "0") return {};
    std::string told = count + (count == "1" ? " row is" : " rows are") + " in the way";
    if (!rows.keys.empty()) told = count + " rows share (" + rows.keys + ") with others";
    const std::string some = primary_keys(rows);
    const bool are_all = std::stoll(count) <= kShown;
    return {{told + (some.empty() ? "" : (are_all ? ": " : ", among them ") + some), {}},
            {"to see them: " + rows.query, {}}};
  }

  /// "id = 1, 2, 3"; "" for a table without a primary key.
  std::string primary_keys(const RowSet& rows) {
    auto key = connection_.query(kPrimaryKey, {table_});
    if (!key || key->empty()) return "";
    const bool one = key->integer(0, 1) == 1;
    const std::string columns = key->text(0, 0);
    const std::string value = one ? columns + "::pg_catalog.text" : "ROW(" + columns + ")::pg_catalog.text";
    const std::string values = first_of(connection_.query(
        "SELECT pg_catalog.string_agg(value, ', ') FROM (SELECT " + value + " AS value FROM " + table_ + " WHERE " +
        rows.condition + " ORDER BY " + columns + " LIMIT " + std::to_string(kShown) + ") first_ones"));
    return values.empty() ? "" : (one ? columns : "(" + columns + ")") + " = " + values;
  }

  std::vector<std::optional<std::string>> names() const { return {table_, failure_.constraint}; }

  static std::string first_of(const pg::Rows& rows) { return rows.empty() ? "" : rows.text(0, 0); }
  static std::string first_of(const pg::QueryOutcome& outcome) { return outcome ? first_of(*outcome) : ""; }

  pg::Connection& connection_;
  const Failure& failure_;
  StatementShape shape_;
  std::string table_;  ///< in full, as SQL
};

}  // namespace

void note_rows_in_the_way(pg::Connection& connection, Failure& failure) {
  if (!connection.alive() || connection.in_transaction()) return;
  std::ranges::move(Search(connection, failure).run(), std::back_inserter(failure.diagnostic.notes));
}

}  // namespace gen::apply
