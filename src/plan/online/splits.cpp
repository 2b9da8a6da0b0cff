#include <algorithm>

#include "gen/support/sql_lexer.hpp"
#include "plan/online/filler.hpp"
#include "plan/online/planner.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/repeatable.hpp"

/// Columns that take the place of others: which of them hang together, and what is said of them that cannot be.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Column;
using model::ObjectKey;
using model::Retire;
using model::Table;
using model::TypeConversion;
using Part = ColumnSplit::Part;

bool has_column(const std::vector<Column>& columns, const model::Identifier& name) {
  return std::ranges::find(columns, name, &Column::name) != columns.end();
}

/// Whether the expression names the column, and no function of that name.
bool names_column(const std::string& expression, const model::Identifier& column) {
  const std::vector<support::Token> tokens = support::lex_sql(expression);
  const auto text = [&](std::size_t i) {
    return std::string_view(expression).substr(tokens[i].offset, tokens[i].length);
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool is_name =
        tokens[i].kind == support::TokenKind::word || tokens[i].kind == support::TokenKind::quoted_identifier;
    const bool is_called = i + 1 < tokens.size() && text(i + 1) == "(";
    if (is_name && !is_called && support::fold_identifier(text(i)) == column) return true;
  }
  return false;
}

const Part* find_part(const std::vector<Part>& parts, const model::Identifier& name) {
  const auto found = std::ranges::find_if(parts, [&](const Part& part) { return part.column.name == name; });
  return found == parts.end() ? nullptr : &*found;
}

std::vector<Column> read_by(const Table& table, const std::string& expression) {
  std::vector<Column> read;
  for (const Column* column : columns_read(table, expression)) read.push_back(*column);
  return read;
}

bool hang_together(const Part& comes, const Part& leaves) {
  return has_column(comes.read, leaves.column.name) || has_column(leaves.read, comes.column.name);
}

bool is_renamed_to(const model::Intents& intents, const model::Catalog& from, const ObjectKey& key) {
  return std::ranges::any_of(intents.renames, [&](const model::Rename& rename) {
    return rename.to == key && find_column(from, rename.from) != nullptr;
  });
}

/// All that hangs together with `split`, taken out of `come` and `leave`.
void gather(ColumnSplit& split, std::vector<Part>& come, std::vector<Part>& leave) {
  const auto take = [](std::vector<Part>& parts, std::vector<Part>& out, const auto& belongs) {
    const auto rest =
        std::stable_partition(parts.begin(), parts.end(), [&](const Part& part) { return !belongs(part); });
    const bool found = rest != parts.end();
    out.insert(out.end(), rest, parts.end());
    parts.erase(rest, parts.end());
    return found;
  };
  for (bool found = true; found;) {
    found = take(come, split.come, [&](const Part& part) {
      return std::ranges::any_of(split.leave, [&](const Part& other) { return hang_together(part, other); });
    });
    found |= take(leave, split.leave, [&](const Part& part) {
      return std::ranges::any_of(split.come, [&](const Part& other) { return hang_together(other, part); });
    });
  }
}

void order_as_in(const Table& table, std::vector<Part>& parts) {
  std::ranges::sort(parts, {}, [&](const Part& part) {
    return std::ranges::find(table.columns, part.column.name, &Column::name) - table.columns.begin();
  });
}

std::string listed(const std::vector<Part>& parts) {
  std::string names;
  for (const Part& part : parts) names += (names.empty() ? "" : ", ") + support::quote_identifier(part.column.name);
  return names;
}

/// "-- gen: retire column shop.people.full_name reverse (...)".
std::string line_to_retire(const model::Intents& intents, const Retire& retire, const std::string& rest) {
  const std::string line = "retire " + to_string(retire.key) + rest;
  return intents.in_sql(retire.span) ? "-- gen: " + line : line + ";";
}

}  // namespace

void OnlinePlanner::find_splits() {
  for (const Change& change : changes_) {
    if (change.op != ChangeOp::alter || change.key.kind != model::ObjectKind::table) continue;
    std::vector<Part> leave = retired_with_reverse(change);
    if (leave.empty()) continue;
    const ObjectKey first = column_key(change.key, leave.front().column.name);
    if (is_exchanged(change.key))
      return refuse(first, "its table is written anew in the same plan: do one of the two in a migration of its own");
    const auto& after = *context_.to.find<Table>(change.key);
    if (!stands_by_itself(change.key) && (after.partition_key.empty() || after.partition_of))
      return refuse(first, "a trigger cannot keep columns in step in a part of a tree alone");
    std::vector<Part> come = columns_with_using(change);
    if (!reverses_hold(change, come, leave) || !context_.errors.empty()) return;
    while (!leave.empty()) {
      ColumnSplit split{after, {}, {leave.front()}};
      leave.erase(leave.begin());
      gather(split, come, leave);
      order_as_in(after, split.come);
      order_as_in(*context_.from.find<Table>(change.key), split.leave);
      splits_[change.key].push_back(std::move(split));
    }
  }
}

std::vector<Part> OnlinePlanner::retired_with_reverse(const Change& change) {
  std::vector<Part> leave;
  for (const diff::ColumnChange& each : change.columns) {
    const ObjectKey key = column_key(change.key, each.name());
    if (each.op != ChangeOp::drop || !each.before->local || is_direct(key)) continue;
    const Retire* retire = reverse_of(context_.intents, key);
    if (retire == nullptr) continue;
    if (!each.before->generated.empty())
      refuse(key, "PostgreSQL computes its values, so that reverse tells nothing: leave it out");
    const std::string value = conversion(retire->reverse, key.name, each.before->type, each.before->type);
    leave.push_back({*each.before, value, read_by(*context_.to.find<Table>(change.key), retire->reverse)});
  }
  return leave;
}

std::vector<Part> OnlinePlanner::columns_with_using(const Change& change) {
  std::vector<Part> come;
  for (const diff::ColumnChange& each : change.columns) {
    const ObjectKey key = column_key(change.key, each.name());
    if (each.op != ChangeOp::create || is_renamed_to(context_.intents, context_.from, key)) continue;
    const TypeConversion* given = using_of(context_.intents, key);
    if (given == nullptr) continue;
    const Column& column = *each.after;
    if (!column.generated.empty() || column.identity)
      refuse(key, "PostgreSQL makes its values, and using tells others: leave using out");
    for (const diff::ColumnChange& other : change.columns) {
      if (other.op != ChangeOp::create || !names_column(given->using_expression, other.name())) continue;
      context_.fail(support::error("GEN3024",
                                   "the using of " + to_string(key) + " reads column " +
                                       support::quote_identifier(other.name()) + ", which is not there before",
                                   given->span, "write it of the columns that the table had: using (<expression>)"));
    }
    std::string value = conversion(given->using_expression, key.name, column.type, column.type);
    const std::string* filler = backfill_of(context_.intents, key);
    if (filler == nullptr && column.not_null && column.default_value) filler = &*column.default_value;
    if (filler != nullptr) value = "coalesce(" + value + ", (" + *filler + ")::" + cast_type(column.type) + ")";
    come.push_back({column, value, read_by(*context_.from.find<Table>(change.key), given->using_expression)});
  }
  return come;
}

/// GEN3021 to GEN3023.
bool OnlinePlanner::reverses_hold(const Change& change, const std::vector<Part>& come, const std::vector<Part>& leave) {
  const std::size_t known = context_.errors.size();
  const auto& before = *context_.from.find<Table>(change.key);
  const auto& after = *context_.to.find<Table>(change.key);
  const std::string names = come.empty() ? "the columns that come" : listed(come);
  for (const Part& part : leave) {
    const ObjectKey key = column_key(change.key, part.column.name);
    const Retire& retire = *reverse_of(context_.intents, key);
    const std::string rewrite = "write it of what the new program has: " +
                                line_to_retire(context_.intents, retire, " reverse (<expression of " + names + ">)");
    for (const Column& column : before.columns) {
      if (find_column(after, column.name) != nullptr || !names_column(retire.reverse, column.name)) continue;
      context_.fail(support::error("GEN3021",
                                   "the reverse of " + to_string(key) + " reads column " +
                                       support::quote_identifier(column.name) + ", which does not stay",
                                   retire.span, rewrite));
    }
    const bool told =
        std::ranges::any_of(part.read, [&](const Column& read) { return find_part(come, read.name) != nullptr; });
    const bool taken =
        std::ranges::any_of(come, [&](const Part& other) { return has_column(other.read, part.column.name); });
    if (!told) {
      context_.fail(support::error("GEN3021",
                                   "the reverse of " + to_string(key) + " reads no column that comes with using",
                                   retire.span, rewrite));
    } else if (!taken) {
      context_.fail(support::error(
          "GEN3022",
          "no column that comes reads " + to_string(key) + ": what the old program writes there until contract is lost",
          retire.span,
          "give one of " + names + " a using that reads " + support::quote_identifier(part.column.name) +
              ", or leave reverse out: " + line_to_retire(context_.intents, retire, "")));
    }
    check_repeatable(key, "reverse", retire.reverse, retire.span);
  }
  for (const Part& part : come) {
    const bool is_in_step = std::ranges::any_of(leave, [&](const Part& other) { return hang_together(part, other); });
    const ObjectKey key = column_key(change.key, part.column.name);
    const TypeConversion& given = *using_of(context_.intents, key);
    if (is_in_step) check_repeatable(key, "using", given.using_expression, given.span);
  }
  return context_.errors.size() == known;
}

void OnlinePlanner::check_repeatable(const ObjectKey& key, const std::string& word, const std::string& expression,
                                     const support::SourceSpan& where) {
  if (is_repeatable(expression, context_.from, context_.to)) return;
  context_.fail(support::error(
      "GEN3023",
      "the " + word + " of " + to_string(key) +
          " gives another value each time, so that nothing can be kept in step by it",
      where,
      word == "using"
          ? "write what gives the same for the same row, or fill the column once: backfill (" + expression + ")"
          : "write what gives the same for the same row, or leave reverse out"));
}

/// The split that a column of the table belongs to, by itself or by a parent that it has its columns from.
const ColumnSplit* OnlinePlanner::split_of(const Table& table, const model::Identifier& column) const {
  if (const auto found = splits_.find(table.key); found != splits_.end()) {
    for (const ColumnSplit& split : found->second) {
      if (find_part(split.come, column) != nullptr || find_part(split.leave, column) != nullptr) return &split;
    }
  }
  for (const model::QualifiedName& name : parents_of(table)) {
    const auto* parent = context_.to.find<Table>(table_key(name));
    const ColumnSplit* split = parent == nullptr ? nullptr : split_of(*parent, column);
    if (split != nullptr) return split;
  }
  return nullptr;
}

/// Those that come have no default until contract, which would look like a value of the new program's; those that leave
/// may be NULL where their reverse tells nothing.
void OnlinePlanner::column_is_split(const Table& table, const diff::ColumnChange& change, Table& expanded,
                                    Table& remaining) {
  const ObjectKey key = column_key(table.key, change.name());
  if (late_.contains(key)) return refuse(key, "what it needs comes only with contract, and it has to be there before");
  if (change.op == ChangeOp::create) {
    Column bare = *change.after;
    bare.default_value.reset();
    bare.not_null = false;
    expanded.columns.push_back(bare);
    return expanded_.take_needs(key);
  }
  Column left = *change.before;
  if (left.not_null && !is_in_primary_key(key)) {
    left.not_null = false;
    if (left.local) release_column(context_, *context_.from.find<Table>(table.key), *change.before);
  }
  remaining.columns.push_back(left);
  remaining_.take_needs(key);
}

/// A view that the old program reads under the same columns: it reads the columns that leave until contract, since
/// those that come are filled only in migrate.
bool OnlinePlanner::view_reads_split(const Change& change) {
  const auto* before = std::get_if<model::View>(change.before);
  const auto* after = std::get_if<model::View>(change.after);
  if (before == nullptr || after == nullptr || is_direct(change.key)) return false;
  const bool has_same_columns = std::ranges::equal(before->columns, after->columns, [](const auto& a, const auto& b) {
    return a.name == b.name && a.type == b.type;
  });
  const bool reads_leaving = std::ranges::any_of(from_links_.needs(change.key), [&](const Dependents::Link& link) {
    if (link.key.kind != model::ObjectKind::column) return false;
    const auto found = splits_.find(owner_table_key(link.key));
    return found != splits_.end() && std::ranges::any_of(found->second, [&](const ColumnSplit& split) {
             return find_part(split.leave, link.key.name) != nullptr;
           });
  });
  if (!has_same_columns || !reads_leaving) return false;
  model::View interim = *before;
  const model::Object merged = with_all_privileges(*change.before, *change.after);
  interim.granted = model::header(merged).granted;
  interim.revoked = model::header(merged).revoked;
  expanded_.put(interim);
  remaining_.put(interim);
  return true;
}

/// The drops of contract: most of the values is in the columns that came.
void OnlinePlanner::tell_what_splits_lose(std::vector<Step>& contract) const {
  for (Step& step : contract) {
    const auto found = splits_.find(owner_table_key(step.subject));
    if (step.subject.kind != model::ObjectKind::column || found == splits_.end()) continue;
    for (const ColumnSplit& split : found->second) {
      if (find_part(split.leave, step.subject.name) == nullptr) continue;
      step.up_effects.loses = "what " + listed(split.come) + " do" + (split.come.size() == 1 ? "es" : "") +
                              " not tell of " + qualified_name(step.subject);
    }
  }
}

}  // namespace gen::plan
