#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/support/identifier.hpp"
#include "render/column.hpp"
#include "render/constraint_definition.hpp"
#include "render/expression.hpp"
#include "render/options.hpp"
#include "render/schema_files/gen_block.hpp"
#include "render/schema_files/gen_words.hpp"
#include "render/subject.hpp"
#include "render/table_members.hpp"

namespace gen::render {
namespace {

using model::Column;
using model::Constraint;
using model::Object;
using model::Table;
using support::quote_identifier;

/// A column as three cells, to be aligned.
struct ColumnLine {
  std::string docs;
  std::string name;
  std::string type;
  std::string options;
};

void add_option(std::string& options, const std::string& option) {
  if (!options.empty()) options += ' ';
  options += option;
}

std::string options_of(const Table& table, const Column& column) {
  std::string options;
  if (column.not_null && !column.identity) {
    const std::string name = column.not_null_name;
    add_option(options, name.empty() ? "not null" : "constraint " + quote_identifier(name) + " not null");
  }
  if (!column.generated.empty()) {
    add_option(options, "generated " + lower_words(parenthesized(column.default_value.value_or(""))) +
                            (column.generated == "virtual" ? " virtual" : ""));
  } else if (column.default_value) {
    add_option(options, "default " + bare_expression(*column.default_value));
  }
  if (column.identity) {
    SqlBuilder sql;
    identity_clause(sql, table, column);
    const std::string clause = lower_words(sql.build().str());
    const std::size_t parens = clause.find('(');
    add_option(options, column.identity->always ? "identity" : "identity by default");
    if (parens != std::string::npos) add_option(options, clause.substr(parens));
  }
  if (!column.collation.empty()) add_option(options, "collate " + column.collation);
  if (!column.storage.empty()) add_option(options, "storage " + column.storage);
  if (!column.compression.empty()) add_option(options, "compression " + column.compression);
  if (column.statistics) add_option(options, "statistics " + std::to_string(*column.statistics));
  return options;
}

/// The name that the server would give the constraint by itself, when it fits (ChooseConstraintName, ChooseIndexName).
bool has_usual_name(const Table& table, const Constraint& constraint) {
  std::string usual = table.key.name.str();
  if (constraint.type == "primary key") {
    usual += "_pkey";
  } else {
    usual += '_' + constraint.columns.front().str() + (constraint.type == "unique" ? "_key" : "_fkey");
  }
  constexpr std::size_t kLongest = 63;
  return usual.size() <= kLongest && usual == constraint.key.name.str();
}

/// A key of one column that says nothing special, as an option of that column; "" for others.
std::string as_option(const Table& table, const Constraint& constraint) {
  const bool simple = constraint.columns.size() == 1 && constraint.local && constraint.validated &&
                      constraint.comment.empty() && constraint.index_options.empty() &&
                      constraint.index_tablespace.empty();
  if (!simple || !has_usual_name(table, constraint)) return {};
  const std::string column = quote_identifier(constraint.columns.front());
  const std::string& definition = constraint.definition;
  if (definition == "PRIMARY KEY (" + column + ')') return "primary key";
  if (definition == "UNIQUE (" + column + ')') return "unique";
  const std::string start = "FOREIGN KEY (" + column + ") ";
  if (constraint.type != "foreign key" || definition.rfind(start, 0) != 0) return {};
  return lower_words(definition.substr(start.size()));
}

std::size_t width_of(const std::vector<ColumnLine>& lines, std::string ColumnLine::*cell) {
  constexpr std::size_t kWidest = 32;  // one long name shall not push all others away
  std::size_t width = 0;
  for (const ColumnLine& line : lines) {
    if ((line.*cell).size() <= kWidest) width = std::max(width, (line.*cell).size());
  }
  return width;
}

std::string padded(const std::string& text, std::size_t width) {
  return text.size() < width ? text + std::string(width - text.size(), ' ') : text;
}

/// Writes the items of a table or partition; what they cannot say is left in `rest`, a copy of the table.
class TableBlock {
 public:
  TableBlock(const GenContext& context, const Table& table, int indent, GenBlock& block)
      : context_(context),
        table_(table),
        rest_(table),
        indent_(indent),
        block_(block),
        members_(members_of(context, table)) {}

  std::vector<std::string> items() {
    block_.covered.insert(table_.key);
    table_.partition_of ? add_overrides() : add_columns();
    const std::size_t columns = items_.size();
    for (const Constraint* constraint : members_.constraints) add_constraint_item(*constraint);
    for (const model::Index* index : members_.indexes) add_index(*index);
    add_clauses();
    for (const model::Trigger* trigger : members_.triggers) add_trigger(*trigger);
    add_policies();
    add_state();
    for (std::string& each : gen_settings(table_)) items_.push_back(std::move(each));
    add_column_privileges();
    for (const Table* partition : context_.indexes.partitions(own_name(table_.key))) add_partition(*partition);
    leave_rest();
    if (columns > 0 && items_.size() > columns) {
      items_.insert(items_.begin() + static_cast<std::ptrdiff_t>(columns), std::string());
    }
    return std::move(items_);
  }

 private:
  std::string margin() const { return std::string(static_cast<std::size_t>(indent_), ' '); }

  void add(const std::optional<std::string>& item, const model::ObjectKey& key) {
    if (!item) return;
    items_.push_back(*item);
    block_.covered.insert(key);
  }

  void add_columns() {
    std::vector<ColumnLine> lines;
    for (Column& column : rest_.columns) {
      if (!column.local) continue;
      const auto lines_of_docs = docs(column.comment, indent_);
      lines.push_back({lines_of_docs.value_or(""), item_name(column.name), column.type, options_with_keys(column)});
      if (lines_of_docs) column.comment.clear();
      column.storage.clear();
      column.compression.clear();
      column.statistics.reset();
    }
    const std::size_t name_width = width_of(lines, &ColumnLine::name);
    const std::size_t type_width = width_of(lines, &ColumnLine::type);
    for (const ColumnLine& line : lines) {
      std::string item = padded(line.name, name_width) + ' ';
      item += line.options.empty() ? line.type : padded(line.type, type_width) + ' ' + line.options;
      items_.push_back(line.docs + margin() + item);
    }
  }

  std::string options_with_keys(const Column& column) {
    std::string keys;
    bool primary = false;
    for (const Constraint* constraint : members_.constraints) {
      if (constraint->columns != std::vector{column.name} || is_made_elsewhere(*constraint) ||
          repeats_key(members_.constraints, *constraint)) {
        continue;
      }
      const std::string option = as_option(table_, *constraint);
      if (option.empty()) continue;
      add_option(keys, option);
      primary = primary || option == "primary key";
      block_.covered.insert(constraint->key);
      append(block_.extra, dress(Object(*constraint)));
    }
    Column said = column;
    // A primary key is NOT NULL by itself.
    if (primary && column.not_null_name.empty()) said.not_null = false;
    std::string options = options_of(table_, said);
    if (!keys.empty()) options = options.empty() ? keys : (primary ? keys + ' ' + options : options + ' ' + keys);
    return options;
  }

  /// Columns of a partition come from the parent, but may have defaults and documentation of their own.
  void add_overrides() {
    const auto* parent = context_.catalog.find<Table>(parent_key());
    for (Column& column : rest_.columns) {
      const Column* above = parent == nullptr ? nullptr : find_column(*parent, column.name);
      std::string options;
      if (above != nullptr && column.generated.empty() && column.default_value != above->default_value) {
        options = "default " + (column.default_value ? bare_expression(*column.default_value) : "null");
      }
      if (above != nullptr && column.not_null && !above->not_null) add_option(options, "not null");
      const std::string lines = docs(column.comment, indent_).value_or("");
      if (!lines.empty()) column.comment.clear();
      if (options.empty() && lines.empty()) continue;
      const std::string item = "column " + item_name(column.name) + (options.empty() ? "" : ' ' + options);
      items_.push_back(lines + margin() + item);
    }
  }

  void add_constraint_item(const Constraint& constraint) {
    if (block_.covered.count(constraint.key) != 0) return;
    if (is_made_elsewhere(constraint)) {
      block_.covered.insert(constraint.key);
      append(block_.extra, dress(Object(constraint)));
      return;
    }
    const auto lines = docs(constraint.comment, indent_);
    const bool late = constraint.type == "foreign key";
    if ((!constraint.validated && !late) || repeats_key(members_.constraints, constraint) || !lines) return;
    std::string item = lower_words(constraint_definition(constraint));
    if (!constraint.validated) item += " not valid";
    items_.push_back(*lines + margin() + item);
    block_.covered.insert(constraint.key);
    Constraint rest = constraint;
    rest.comment.clear();
    append(block_.extra, dress(Object(rest)));
  }

  bool is_made_elsewhere(const Constraint& constraint) const {
    return context_.indexes.implied(constraint.key) || (!constraint.local && constraint.index_parent.empty());
  }

  void add_index(const model::Index& index) {
    if (context_.indexes.implied(index.key)) {
      block_.covered.insert(index.key);
    } else {
      add(gen_index(index, indent_), index.key);
    }
  }

  void add_trigger(const model::Trigger& trigger) {
    if (!trigger.cloned) add(gen_trigger(trigger, indent_), trigger.key);
  }

  void add_clauses() {
    if (!table_.inherits.empty()) {
      std::string parents;
      for (const model::QualifiedName& name : table_.inherits)
        parents += (parents.empty() ? "" : ", ") + to_string(name);
      items_.push_back("inherits (" + parents + ')');
    }
    if (!table_.partition_key.empty()) items_.push_back("partition by " + lower_words(table_.partition_key));
    if (context_.managed_elsewhere.count(own_name(table_.key)) != 0) items_.push_back("partitions managed elsewhere");
    if (!table_.options.empty()) items_.push_back(lower_words(with_options(table_.options)));
    if (!table_.tablespace.empty()) {
      items_.push_back("tablespace " + quote_identifier(model::Identifier(table_.tablespace)));
    }
    if (!table_.access_method.empty()) {
      items_.push_back("using " + quote_identifier(model::Identifier(table_.access_method)));
    }
  }

  /// A policy switches row level security on by itself.
  void add_policies() {
    bool any = false;
    for (const model::Policy* policy : members_.policies) {
      const auto item = gen_policy(*policy, indent_);
      any = any || item.has_value();
      add(item, policy->key);
    }
    if (table_.row_security && table_.force_row_security) {
      items_.emplace_back("row level security force");
      rest_.force_row_security = false;
    } else if (table_.row_security && !any) {
      items_.emplace_back("row level security");
    } else if (!table_.row_security && any) {
      items_.emplace_back("row level security off");
    }
    rest_.row_security = false;
  }

  void add_state() {
    if (!table_.replica_identity.empty()) {
      const bool index = table_.replica_identity == "index";
      items_.push_back("replica identity " + (index ? "using index " + quote_identifier(table_.replica_identity_index)
                                                    : table_.replica_identity));
      rest_.replica_identity.clear();
    }
    if (!table_.cluster_index.empty()) items_.push_back("cluster on " + quote_identifier(table_.cluster_index));
  }

  void add_column_privileges() {
    for (Column& column : rest_.columns) {
      for (std::string& each : privilege_settings(table_.owner, quote_identifier(column.name), column.granted, {})) {
        items_.push_back(std::move(each));
      }
      column.granted.clear();
    }
  }

  void add_partition(const Table& partition) {
    const std::vector<std::string> inner = TableBlock(context_, partition, indent_ + 2, block_).items();
    const auto lines = docs(partition.comment, indent_);
    if (!lines) block_.extra.push_back(comment_on(Object(partition), partition.comment));
    const model::QualifiedName name = own_name(partition.key);
    std::string item = lines.value_or("") + margin() + "partition " +
                       (name.schema == table_.key.schema ? quote_identifier(name.name) : to_string(name)) + ' ' +
                       lower_words(partition.partition_of->bound);
    if (!inner.empty()) item += ' ' + braces(inner, indent_);
    items_.push_back(std::move(item));
  }

  /// What no item said, as statements.
  void leave_rest() {
    rest_.owner.reset();
    rest_.granted.clear();
    rest_.revoked.clear();
    rest_.comment.clear();
    append(block_.extra, dress(Object(rest_), parents_of(context_.catalog, table_)));
  }

  model::ObjectKey parent_key() const {
    const model::QualifiedName& name = table_.partition_of->parent;
    return table_key(name);
  }

  const GenContext& context_;
  const Table& table_;
  Table rest_;
  int indent_;
  GenBlock& block_;
  TableMembers members_;
  std::vector<std::string> items_;
};

}  // namespace

std::optional<GenBlock> gen_table(const GenContext& context, const Table& table) {
  if (table.partition_of || !block_can_say(context, table)) return std::nullopt;
  GenBlock block;
  const std::vector<std::string> items = TableBlock(context, table, 4, block).items();
  block.text = docs_or_statement(Object(table), 2, block.extra) + (table.unlogged ? "  unlogged table " : "  table ") +
               quote_identifier(table.key.name) + ' ' + braces(items, 2) + '\n';
  return block;
}

}  // namespace gen::render
