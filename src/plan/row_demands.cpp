#include <algorithm>
#include <optional>
#include <set>

#include "gen/plan/row_demand.hpp"
#include "gen/render/sql_builder.hpp"
#include "gen/support/identifier.hpp"
#include "plan/declared_place.hpp"
#include "plan/dependents.hpp"
#include "plan/intent_hint.hpp"
#include "plan/key_parts.hpp"
#include "plan/partition_condition.hpp"
#include "plan/recipes/recipe.hpp"

/// Each rule as a condition over the rows that break it. Conditions of the author stand as the server deparsed them, so
/// they hold under any search_path.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::Column;
using model::Constraint;
using model::Identifier;
using model::Index;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;
using render::SqlBuilder;
using render::SqlText;
using Rule = RowDemand::Rule;

constexpr int kFew = 5;
const Identifier kOne("one");      // the row that is asked about
const Identifier kOther("other");  // the one that it is held against

/// Rows of a table: what follows FROM, and which of them break the rule.
struct BreakingRows {
  SqlBuilder from;
  SqlBuilder where;
};

SqlBuilder with(SqlBuilder first, const SqlText& then) { return first.trusted(then.str()); }

SqlBuilder not_true(const std::string& condition) { return SqlBuilder("(").trusted(condition).word(") IS NOT TRUE"); }

/// "CHECK ((a > 0)) NO INHERIT" without its words.
std::string checked_expression(std::string_view definition) {
  const std::size_t begin = definition.find('('), end = definition.rfind(')');
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return "";
  return std::string(definition.substr(begin, end - begin + 1));
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class DemandReader {
 public:
  DemandReader(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
               const model::Intents& intents)
      : from_(from), to_(to), intents_(intents), links_(to) {
    for (const Change& change : changes) {
      if (change.key.kind != ObjectKind::table) changed_.insert(change.key);
    }
  }

  void read(const Change& change) {
    if (change.op == ChangeOp::drop) return;
    if (const auto* table = std::get_if<Table>(change.after); table != nullptr && change.op == ChangeOp::alter) {
      for (const diff::ColumnChange& column : change.columns) read_column(*table, column);
      // Rows that a narrower bound leaves out go to other partitions.
      if (!std::get<Table>(*change.before).partition_of) read_bound(*table);
    } else if (const auto* constraint = std::get_if<Constraint>(change.after)) {
      if (comes(change)) read_constraint(*constraint);
    } else if (const auto* index = std::get_if<Index>(change.after)) {
      const bool again = diff::has_facet(change.facets, "body") || diff::has_facet(change.facets, "unique");
      if (change.op == ChangeOp::create || again) read_index(*index);
    } else if (const auto* domain = std::get_if<model::Domain>(change.after)) {
      if (domain->not_null && diff::has_facet(change.facets, "not_null")) read_domain(*domain, "VALUE IS NOT NULL");
    }
  }

  std::vector<RowDemand> found;

 private:
  static bool comes(const Change& change) {
    if (change.op == ChangeOp::create) return true;
    return std::any_of(change.facets.begin(), change.facets.end(), [](const diff::Facet& facet) {
      return is_one_of(facet.field, {"type", "definition", "columns", "references", "referenced_columns", "validated"});
    });
  }

  /// The table as it is, when it has rows of its own.
  const Table* standing(const QualifiedName& name) const {
    const auto* table = from_.find<Table>(table_key(name));
    return table != nullptr && table->server.empty() ? table : nullptr;
  }

  bool stays(const QualifiedName& name, const Identifier& column) const {
    const auto* before = from_.find<Table>(table_key(name));
    const auto* after = to_.find<Table>(table_key(name));
    const Column* was = before == nullptr ? nullptr : find_column(*before, column);
    const Column* is = after == nullptr ? nullptr : find_column(*after, column);
    return was != nullptr && is != nullptr && was->type == is->type && was->collation == is->collation &&
           was->generated == is->generated;
  }

  /// False when what the rule needs is not there yet, or is another thing by then.
  bool can_be_asked(const ObjectKey& rule, const QualifiedName& table, const std::vector<Identifier>& columns) const {
    const bool columns_stay =
        std::all_of(columns.begin(), columns.end(), [&](const Identifier& column) { return stays(table, column); });
    return columns_stay && std::ranges::none_of(links_.needs(rule), [&](const Dependents::Link& link) {
             if (link.key.kind != ObjectKind::column) return changed_.count(link.key) != 0;
             return !stays({link.key.schema, link.key.owner}, link.key.name);
           });
  }

  std::vector<Identifier> primary_key(const QualifiedName& table) const {
    for (const auto& [key, object] : of_kind(from_, ObjectKind::constraint)) {
      const auto& constraint = std::get<Constraint>(object);
      if (constraint.type == "primary key" && QualifiedName{key.schema, key.owner} == table) return constraint.columns;
    }
    return {};
  }

  RowDemand& add(Rule rule, const ObjectKey& subject, const QualifiedName& table, const BreakingRows& rows) {
    const std::vector<Identifier> key = primary_key(table);
    const SqlText where = SqlBuilder("WHERE").trusted(rows.where.build().str()).build();
    const SqlText of = SqlBuilder("FROM").trusted(rows.from.build().str()).trusted(where.str()).build();
    const SqlText count = with(SqlBuilder("SELECT pg_catalog.count(*)"), of).build();
    const SqlText some = key.empty() ? count : few(key, of);
    found.push_back(
        {rule, subject, table, key, "", count, some, with(SqlBuilder("SELECT *"), of).build(), place_of(subject), ""});
    return found.back();
  }

  support::SourceSpan place_of(const ObjectKey& subject) const {
    const support::SourceSpan place = declared_place(to_, intents_, subject);
    const auto object = to_.objects.find(subject);
    return place.known() || object == to_.objects.end() ? place : model::header(object->second).span;
  }

  static SqlText few(const std::vector<Identifier>& key, const SqlText& of) {
    const auto names = [](SqlBuilder& sql, const Identifier& column) { sql.name(column); };
    SqlBuilder sql = with(SqlBuilder("SELECT").items(key, names), of);
    return sql.word("ORDER BY").items(key, names).word("LIMIT").number(kFew).build();
  }

  SqlBuilder table_of(const QualifiedName& name, bool only) const {
    const auto* table = from_.find<Table>(table_key(name));
    SqlBuilder sql;
    if (only && table->partition_key.empty()) sql.word("ONLY");
    return sql.name(name);
  }

  void read_column(const Table& table, const diff::ColumnChange& change) {
    if (change.op != ChangeOp::alter || !change.after->not_null || change.before->not_null || !change.after->local)
      return;
    const QualifiedName name = relation_name(table.key);
    const ObjectKey key = column_key(table.key, change.after->name);
    const bool filled = change.after->identity || !change.after->generated.empty() ||
                        std::any_of(intents_.backfills.begin(), intents_.backfills.end(),
                                    [&](const model::Backfill& backfill) { return backfill.column == key; });
    if (filled || standing(name) == nullptr || !stays(name, change.after->name)) return;
    RowDemand& demand =
        add(Rule::not_null, key, name, {table_of(name, false), SqlBuilder().name(change.after->name).word("IS NULL")});
    const std::string value = change.after->default_value.value_or("<expression>");
    demand.mend = hint_for_column(
        intents_, demand.cause, support::quote_identifier(change.after->name) + ' ' + change.after->type + " not null",
        "backfill (" + value + ')');
  }

  void read_bound(const Table& partition) {
    const QualifiedName name = relation_name(partition.key);
    const Table* before = standing(name);
    if (before == nullptr || !partition.partition_of || !before->columns.size()) return;
    const auto condition = condition_of_partition(to_, partition);
    if (!condition || *condition == "true" || condition->find("satisfies_hash_partition") != std::string::npos) return;
    const bool all_stay =
        std::ranges::all_of(before->columns, [&](const Column& column) { return stays(name, column.name); });
    if (all_stay) add(Rule::bound, partition.key, name, {table_of(name, false), not_true(*condition)});
  }

  void read_constraint(const Constraint& constraint) {
    if (!constraint.validated || !constraint.local) return;
    if (constraint.on_domain) {
      const auto* domain =
          to_.find<model::Domain>({ObjectKind::domain, constraint.key.schema, {}, constraint.key.owner, {}});
      if (domain != nullptr && constraint.type == "check" && from_.contains(domain->key))
        read_domain(*domain, checked_expression(constraint.definition), &constraint.key);
      return;
    }
    const QualifiedName table{constraint.key.schema, constraint.key.owner};
    if (standing(table) == nullptr || !can_be_asked(constraint.key, table, constraint.columns)) return;
    if (constraint.type == "check") read_check(constraint, table);
    if (constraint.type == "foreign key") read_foreign_key(constraint, table);
    if (is_one_of(constraint.type, {"unique", "primary key"}))
      read_unique(constraint.key, table, key_parts_of(constraint.definition));
    if (constraint.type == "exclude") read_exclusion(constraint, table);
  }

  void read_check(const Constraint& constraint, const QualifiedName& table) {
    const std::string expression = checked_expression(constraint.definition);
    if (expression.empty()) return;
    const bool only = constraint.definition.ends_with("NO INHERIT");
    add(Rule::check, constraint.key, table, {table_of(table, only), SqlBuilder("NOT").trusted(expression)});
  }

  void read_foreign_key(const Constraint& constraint, const QualifiedName& table) {
    const bool can =
        standing(constraint.references) != nullptr && constraint.definition.find("PERIOD ") == std::string::npos &&
        constraint.columns.size() == constraint.referenced_columns.size() &&
        std::ranges::all_of(constraint.referenced_columns,
                            [&](const Identifier& column) { return stays(constraint.references, column); });
    if (!can) return;
    const bool full = constraint.definition.find("MATCH FULL") != std::string::npos;
    SqlBuilder where("(");
    SqlBuilder same;
    for (std::size_t i = 0; i < constraint.columns.size(); ++i) {
      if (i > 0) where.word(full ? "OR" : "AND"), same.word("AND");
      where.name(QualifiedName{kOne, constraint.columns[i]}).word("IS NOT NULL");
      same.name(QualifiedName{kOther, constraint.referenced_columns[i]}).word("=");
      same.name(QualifiedName{kOne, constraint.columns[i]});
    }
    where.word(") AND NOT EXISTS (SELECT FROM").name(constraint.references).word("AS").name(kOther).word("WHERE");
    where.trusted(same.build().str()).word(")");
    SqlBuilder from = table_of(table, true);
    const BreakingRows rows{from.word("AS").name(kOne), where};
    RowDemand& demand = add(Rule::foreign_key, constraint.key, table, rows);
    if (!full && is_nullable(table, constraint.columns)) demand.mend = without_reference(constraint, table, rows);
  }

  bool is_nullable(const QualifiedName& table, const std::vector<Identifier>& columns) const {
    const auto* after = to_.find<Table>(table_key(table));
    return std::ranges::all_of(columns,
                               [&](const Identifier& column) { return !find_column(*after, column)->not_null; });
  }

  static std::string without_reference(const Constraint& constraint, const QualifiedName& table,
                                       const BreakingRows& rows) {
    SqlBuilder sql("UPDATE");
    sql.name(table).word("AS").name(kOne).word("SET");
    sql.items(constraint.columns, [](SqlBuilder& each, const Identifier& column) { each.name(column).word("= NULL"); });
    return sql.word("WHERE").trusted(rows.where.build().str()).build().str() + ';';
  }

  void read_index(const Index& index) {
    if (!index.unique || !index.attached_to.empty() || index.only || standing(index.relation) == nullptr) return;
    if (can_be_asked(index.key, index.relation, index.columns))
      read_unique(index.key, index.relation, key_parts_of(index.body));
  }

  void read_unique(const ObjectKey& subject, const QualifiedName& table, const KeyParts& key) {
    if (key.parts.empty() || std::ranges::any_of(key.parts, &KeyParts::Part::own_comparison)) return;
    SqlBuilder counted, parts;
    bool first = true;
    const auto also = [&]() -> SqlBuilder& {
      if (!first) counted.word("AND");
      first = false;
      return counted;
    };
    if (!key.condition.empty()) also().trusted(key.condition);
    parts.items(key.parts, [](SqlBuilder& sql, const KeyParts::Part& part) { sql.trusted(part.expression); });
    for (const KeyParts::Part& part : key.parts) {
      if (!key.nulls_not_distinct) also().trusted(part.expression).word("IS NOT NULL");
    }
    SqlBuilder groups("FROM");
    groups.trusted(table_of(table, true).build().str());
    if (!first) groups.word("WHERE").trusted(counted.build().str());
    groups.word("GROUP BY").trusted(parts.build().str()).word("HAVING pg_catalog.count(*) > 1");
    const std::string columns = parts.build().str();
    SqlBuilder shares = first ? SqlBuilder() : SqlBuilder(counted).word("AND");
    shares.word("ROW (").trusted(columns).word(") IN (SELECT").trusted(columns).trusted(groups.build().str()).word(")");
    RowDemand& demand = add(Rule::unique, subject, table, {table_of(table, true), shares});
    demand.shared = columns;
    demand.count = SqlBuilder("SELECT COALESCE(pg_catalog.sum(rows), 0) FROM (SELECT pg_catalog.count(*) AS rows")
                       .trusted(groups.build().str())
                       .word(") AS groups")
                       .build();
    demand.show =
        SqlBuilder("SELECT").trusted(columns).word(", pg_catalog.count(*)").trusted(groups.build().str()).build();
  }

  /// Plain columns alone: an expression would have to be written for two rows.
  void read_exclusion(const Constraint& constraint, const QualifiedName& table) {
    const KeyParts key = key_parts_of(constraint.definition);
    const auto* standing_table = standing(table);
    SqlBuilder where;
    const Identifier row("other_row");
    if (!key.condition.empty()) where.trusted(key.condition).word("AND");
    where.word("EXISTS (SELECT FROM (SELECT *, ctid AS")
        .name(row)
        .word("FROM")
        .trusted(table_of(table, true).build().str());
    if (!key.condition.empty()) where.word("WHERE").trusted(key.condition);
    where.word(") AS").name(kOther).word("WHERE").name(QualifiedName{kOther, row}).word("<>");
    where.name(QualifiedName{kOne, Identifier("ctid")});
    for (const KeyParts::Part& part : key.parts) {
      const auto column = std::ranges::find_if(standing_table->columns, [&](const Column& each) {
        return support::quote_identifier(each.name) == part.expression;
      });
      if (column == standing_table->columns.end() || part.own_comparison || part.with.empty()) return;
      where.word("AND").name(QualifiedName{kOne, column->name}).trusted(part.with);
      where.name(QualifiedName{kOther, column->name});
    }
    SqlBuilder from = table_of(table, true);
    add(Rule::exclusion, constraint.key, table, {from.word("AS").name(kOne), where.word(")")});
  }

  /// `condition` speaks of VALUE. A table with another column of that name is left to the server.
  void read_domain(const model::Domain& domain, const std::string& condition, const ObjectKey* rule = nullptr) {
    const Identifier value("value");
    const QualifiedName type{domain.key.schema, domain.key.name};
    if (condition.empty() || (rule != nullptr && !can_be_asked(*rule, type, {}))) return;
    for (const auto& [key, object] : of_kind(from_, ObjectKind::table)) {
      const auto& table = std::get<Table>(object);
      if (!table.server.empty() || table.partition_of) continue;
      for (const Column& column : table.columns) {
        const bool clear = column.name == value || find_column(table, value) == nullptr;
        if (column.type != to_string(type) || !clear || !stays(relation_name(key), column.name) || !column.local)
          continue;
        SqlBuilder from = table_of(relation_name(key), false);
        if (column.name != value) {
          from.word("CROSS JOIN LATERAL (SELECT").name(QualifiedName{key.name, column.name}).word("AS").name(value);
          from.word(") AS domain_value");
        }
        add(Rule::domain, rule != nullptr ? *rule : domain.key, relation_name(key),
            {from, SqlBuilder("NOT (").trusted(condition).word(")")});
      }
    }
  }

  const Catalog& from_;
  const Catalog& to_;
  const model::Intents& intents_;
  Dependents links_;
  std::set<ObjectKey> changed_;
};

}  // namespace

std::vector<RowDemand> row_demands(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                   const model::Intents& intents) {
  DemandReader reader(from, to, changes, intents);
  for (const Change& change : changes) reader.read(change);
  return std::move(reader.found);
}

}  // namespace gen::plan
