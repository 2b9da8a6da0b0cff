#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "gen/source/statement.hpp"
#include "source/sql/node_names.hpp"
#include "source/sql/parse_tree.hpp"
#include "source/sql/token_walk.hpp"
#include "source/text_builder.hpp"

namespace gen::source {
namespace {

using namespace sql;

/// Bytes [begin, end) of a statement's text.
struct Range {
  std::uint32_t begin;
  std::uint32_t end;
};

/// A foreign key in the text: what to cut out, and what to say in ALTER TABLE ... ADD.
struct ForeignKey {
  Range cut;
  std::optional<Range> name;  ///< "CONSTRAINT name" of a column constraint
  std::string column;         ///< of a column constraint; empty for a table constraint
  Range body;                 ///< from REFERENCES, or the whole table constraint
};

bool is_attribute(PgQuery__ConstrType type) {
  return type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRABLE ||
         type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_NOT_DEFERRABLE ||
         type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRED || type == PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_IMMEDIATE;
}

class Splitter {
 public:
  Splitter(const Statement& statement, const PgQuery__CreateStmt& table)
      : statement_(statement), table_(table), tokens_(statement.sql) {}

  std::vector<Statement> split();

 private:
  std::uint32_t element_end(std::uint32_t offset) const;
  void find_in_column(const PgQuery__ColumnDef& column);
  void find_in_table(const PgQuery__Constraint& constraint);
  void find_in(PgQuery__Node* const* nodes, std::size_t count);
  Range with_comma(Range element) const;
  Statement table_without() const;
  Statement added(const ForeignKey& key) const;
  std::string table_name() const;

  const Statement& statement_;
  const PgQuery__CreateStmt& table_;
  TokenWalk tokens_;
  std::vector<ForeignKey> keys_;
};

/// End of the last token of the list element that holds byte `offset`.
std::uint32_t Splitter::element_end(std::uint32_t offset) const {
  std::size_t at = tokens_.first_from(offset);
  while (at < tokens_.size() && !tokens_.is(at, ",") && !tokens_.is(at, ")")) {
    at = tokens_.is(at, "(") || tokens_.is(at, "[") ? tokens_.closing(at) + 1 : at + 1;
  }
  return tokens_.end_before(std::min(at, tokens_.size()));
}

void Splitter::find_in_column(const PgQuery__ColumnDef& column) {
  const std::uint32_t element = element_end(static_cast<std::uint32_t>(column.location));
  std::vector<std::uint32_t> starts;  // of everything that can follow a foreign key in a column
  for (std::size_t i = 0; i < column.n_constraints; ++i) {
    const PgQuery__Constraint& constraint = *column.constraints[i]->constraint;
    if (!is_attribute(constraint.contype)) starts.push_back(static_cast<std::uint32_t>(constraint.location));
  }
  if (column.coll_clause != nullptr) starts.push_back(static_cast<std::uint32_t>(column.coll_clause->location));
  std::sort(starts.begin(), starts.end());
  for (std::size_t i = 0; i < column.n_constraints; ++i) {
    const PgQuery__Constraint& constraint = *column.constraints[i]->constraint;
    if (constraint.contype != PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN) continue;
    const auto begin = static_cast<std::uint32_t>(constraint.location);
    const auto next = std::upper_bound(starts.begin(), starts.end(), begin);
    const std::uint32_t end = next == starts.end() ? element : tokens_.end_before(tokens_.first_from(*next));
    ForeignKey key{{tokens_.end_before(tokens_.first_from(begin)), end}, std::nullopt, column.colname, {begin, end}};
    if (present(constraint.conname)) {
      const std::size_t references = tokens_.first_from(begin) + 2;
      key.name = Range{begin, tokens_.end_before(references)};
      key.body.begin = tokens_.at(references).offset;
    }
    keys_.push_back(key);
  }
}

/// A list element together with the comma that goes with it.
Range Splitter::with_comma(Range element) const {
  const std::size_t first = tokens_.first_from(element.begin);
  const bool comma_before = first > 0 && tokens_.is(first - 1, ",");
  const bool comma_is_cut = comma_before && !keys_.empty() && keys_.back().cut.end > tokens_.at(first - 1).offset;
  if (comma_before && !comma_is_cut) return {tokens_.at(first - 1).offset, element.end};
  const std::size_t next = tokens_.first_from(element.end);
  if (tokens_.is(next, ",") && next + 1 < tokens_.size()) return {element.begin, tokens_.at(next + 1).offset};
  return element;
}

void Splitter::find_in_table(const PgQuery__Constraint& constraint) {
  if (constraint.contype != PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN) return;
  const auto begin = static_cast<std::uint32_t>(constraint.location);
  const Range element{begin, element_end(begin)};
  keys_.push_back({with_comma(element), std::nullopt, "", element});
}

void Splitter::find_in(PgQuery__Node* const* nodes, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (nodes[i]->node_case == PG_QUERY__NODE__NODE_COLUMN_DEF) find_in_column(*nodes[i]->column_def);
    if (nodes[i]->node_case == PG_QUERY__NODE__NODE_CONSTRAINT) find_in_table(*nodes[i]->constraint);
  }
}

std::string Splitter::table_name() const {
  const PgQuery__RangeVar& relation = *table_.relation;
  std::string name = present(relation.schemaname) ? support::quote_identifier(relation.schemaname) + "." : "";
  return name + support::quote_identifier(relation.relname);
}

Statement Splitter::table_without() const {
  TextBuilder text;
  std::uint32_t at = 0;
  for (const ForeignKey& key : keys_) {
    const std::uint32_t begin = std::max(at, key.cut.begin);
    text.add_from(statement_, at, begin);
    at = std::max(at, key.cut.end);
  }
  text.add_from(statement_, at, static_cast<std::uint32_t>(statement_.sql.size()));
  Statement result = statement_;
  std::move(text).move_into(result);
  std::erase_if(result.declares, [&](const Declaration& declaration) {
    if (declaration.key.kind != model::ObjectKind::constraint) return false;
    return std::any_of(keys_.begin(), keys_.end(), [&](const ForeignKey& key) {
      const support::SourceSpan origin = statement_.origin_of(key.cut.begin);
      return declaration.span.file == origin.file && declaration.span.offset >= origin.offset &&
             declaration.span.offset < origin.offset + (key.cut.end - key.cut.begin);
    });
  });
  return result;
}

Statement Splitter::added(const ForeignKey& key) const {
  TextBuilder text;
  text.add("ALTER TABLE ").add(table_name()).add(" ADD ");
  if (key.name) text.add_from(statement_, key.name->begin, key.name->end).add(" ");
  if (!key.column.empty()) text.add("FOREIGN KEY (").add(support::quote_identifier(key.column)).add(") ");
  text.add_from(statement_, key.body.begin, key.body.end);
  Statement result;
  result.tag = "ALTER TABLE";
  result.search_path = statement_.search_path;
  const support::SourceSpan origin = statement_.origin_of(key.body.begin);
  result.span = {origin.file, origin.offset, key.body.end - key.body.begin};
  for (const Declaration& declaration : statement_.declares) {
    const std::uint32_t begin = statement_.origin_of(key.cut.begin).offset;
    if (declaration.key.kind == model::ObjectKind::constraint && declaration.span.offset >= begin &&
        declaration.span.offset < begin + (key.cut.end - key.cut.begin)) {
      result.declares.push_back(declaration);
    }
  }
  std::move(text).move_into(result);
  return result;
}

std::vector<Statement> Splitter::split() {
  find_in(table_.table_elts, table_.n_table_elts);
  find_in(table_.constraints, table_.n_constraints);
  if (keys_.empty()) return {statement_};
  std::sort(keys_.begin(), keys_.end(), [](const auto& a, const auto& b) { return a.cut.begin < b.cut.begin; });
  std::vector<Statement> result{table_without()};
  for (const ForeignKey& key : keys_) result.push_back(added(key));
  return result;
}

}  // namespace

std::vector<Statement> without_foreign_keys(const Statement& statement) {
  if (statement.tag != "CREATE TABLE" || !statement.parsed) return {statement};
  const ParseOutcome outcome = parse(statement.sql);
  if (!outcome.tree || outcome.tree->statement() == nullptr ||
      outcome.tree->statement()->node_case != PG_QUERY__NODE__NODE_CREATE_STMT) {
    return {statement};
  }
  std::vector<Statement> result = Splitter(statement, *outcome.tree->statement()->create_stmt).split();
  // A cut that leaves an unreadable table would be a bug of ours: the author's statement is the safe answer.
  if (result.size() > 1 && !parse(result.front().sql).tree) return {statement};
  return result;
}

}  // namespace gen::source
