#include "plan/online/renames.hpp"

#include <algorithm>

#include "gen/support/sql_lexer.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Identifier;
using model::ObjectKey;
using support::Token;
using support::TokenKind;

const model::Column* column_of(const Change& change, ChangeOp op, const Identifier& name) {
  for (const ColumnChange& column : change.columns) {
    if (column.op == op && column.name() == name) return op == ChangeOp::drop ? column.before : column.after;
  }
  return nullptr;
}

void rename_in(std::vector<Identifier>& names, const RenamedColumn& pair) {
  std::replace(names.begin(), names.end(), pair.from, pair.to);
}

/// Every part of the object that names columns of its table, with the new names.
model::Object renamed(model::Object object, const RenamedColumn& pair) {
  auto in_text = [&](std::string& sql) { sql = with_column_renamed(sql, pair.from, pair.to); };
  if (auto* constraint = std::get_if<model::Constraint>(&object)) {
    in_text(constraint->definition);
    rename_in(constraint->columns, pair);
  } else if (auto* index = std::get_if<model::Index>(&object)) {
    in_text(index->body);
    rename_in(index->columns, pair);
  } else if (auto* policy = std::get_if<model::Policy>(&object)) {
    if (policy->using_expression) in_text(*policy->using_expression);
    if (policy->check_expression) in_text(*policy->check_expression);
  } else if (auto* statistics = std::get_if<model::Statistics>(&object)) {
    in_text(statistics->definition);
  }
  return object;
}

bool same_object(const model::Object& a, const model::Object& b) {
  model::Catalog left, right;
  left.objects[model::header(a).key] = a;
  right.objects[model::header(b).key] = b;
  std::vector<Change> changes = diff::compare(left, right);
  return changes.empty();
}

std::vector<std::string> words_of(const std::string& sql) {
  std::vector<std::string> words;
  for (const Token& token : support::lex_sql(sql)) words.push_back(sql.substr(token.offset, token.length));
  return words;
}

/// A view keeps the names of its own columns: where the table's `a` becomes `b`, its text says `b AS a`.
std::vector<std::string> without_kept_names(const std::vector<std::string>& words, const RenamedColumn& pair) {
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool keeps_name = words[i] == "AS" && i > 0 && i + 1 < words.size() &&
                            words[i - 1] == support::quote_identifier(pair.to) &&
                            words[i + 1] == support::quote_identifier(pair.from);
    if (keeps_name) {
      ++i;
    } else {
      kept.push_back(words[i]);
    }
  }
  return kept;
}

const RenamedColumn* find_pair(const std::map<ObjectKey, std::vector<RenamedColumn>>& pairs, const ObjectKey& table,
                               const Identifier& column) {
  auto it = pairs.find(table);
  if (it == pairs.end()) return nullptr;
  for (const RenamedColumn& pair : it->second) {
    if (pair.from == column || pair.to == column) return &pair;
  }
  return nullptr;
}

model::ObjectKey relation_of(const model::Object& object) {
  const ObjectKey& key = model::header(object).key;
  if (const auto* index = std::get_if<model::Index>(&object)) return table_key(index->relation);
  if (const auto* statistics = std::get_if<model::Statistics>(&object)) return table_key(statistics->relation);
  return key.owner.empty() ? key : owner_table_key(key);
}

}  // namespace

std::string with_column_renamed(const std::string& sql, const Identifier& from, const Identifier& to) {
  const std::vector<Token> tokens = support::lex_sql(sql);
  auto text = [&](std::size_t i) { return std::string_view(sql).substr(tokens[i].offset, tokens[i].length); };
  std::string result;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool word = tokens[i].kind == TokenKind::word || tokens[i].kind == TokenKind::quoted_identifier;
    if (!word || support::fold_identifier(text(i)) != from) continue;
    const bool called = i + 1 < tokens.size() && (text(i + 1) == "(" || text(i + 1) == ".");
    const std::size_t start = i > 1 && text(i - 1) == "." ? i - 2 : i;  // of a name with its schema
    const bool is_type =
        start > 0 && (text(start - 1) == "::" || text(start - 1) == "USING" || text(start - 1) == "COLLATE");
    if (called || is_type) continue;
    result += sql.substr(copied, tokens[i].offset - copied) + support::quote_identifier(to);
    copied = tokens[i].offset + tokens[i].length;
  }
  return result + sql.substr(copied);
}

OnlineRenames::OnlineRenames(const std::vector<Change>& changes, const model::Intents& intents) {
  for (const model::Rename& rename : intents.renames) {
    if (rename.to.kind != model::ObjectKind::column) continue;
    for (const Change& change : changes) {
      if (change.op == ChangeOp::alter && change.key == owner_table_key(rename.to)) find(change, rename);
    }
  }
}

void OnlineRenames::find(const Change& change, const model::Rename& rename) {
  const model::Column* before = column_of(change, ChangeOp::drop, rename.from.name);
  const model::Column* after = column_of(change, ChangeOp::create, rename.to.name);
  if (before == nullptr || after == nullptr) return;  // it was renamed before
  const bool same_type = before->type == after->type || is_catalog_only_change(before->type, after->type);
  const bool loosens = same_type && before->collation == after->collation && before->generated == after->generated &&
                       model::same_value(before->identity, after->identity) && before->local == after->local &&
                       (before->not_null || !after->not_null);
  (loosens ? by_table_ : twice_)[change.key].push_back({rename.from.name, rename.to.name});
}

void OnlineRenames::write_twice(const ObjectKey& table) {
  auto aliased = by_table_.extract(table);
  if (aliased.empty()) return;
  auto& pairs = twice_[table];
  pairs.insert(pairs.end(), aliased.mapped().begin(), aliased.mapped().end());
}

const RenamedColumn* OnlineRenames::pair_of(const ObjectKey& table, const Identifier& column) const {
  return find_pair(by_table_, table, column);
}

const RenamedColumn* OnlineRenames::twice_of(const ObjectKey& table, const Identifier& column) const {
  return find_pair(twice_, table, column);
}

bool OnlineRenames::explains(const Change& change) const {
  if (change.op != ChangeOp::alter || change.key.kind == model::ObjectKind::table) return false;
  if (const auto* view = std::get_if<model::View>(change.after)) {
    return explains(std::get<model::View>(*change.before), *view);
  }
  auto it = by_table_.find(relation_of(*change.after));
  if (it == by_table_.end()) return false;
  model::Object object = *change.before;
  for (const RenamedColumn& pair : it->second) object = renamed(std::move(object), pair);
  return same_object(object, *change.after);
}

bool OnlineRenames::explains(model::View before, const model::View& after) const {
  std::string old_text = before.definition;
  std::vector<std::string> new_words = words_of(after.definition);
  for (const auto& [table, pairs] : by_table_) {
    for (const RenamedColumn& pair : pairs) {
      old_text = with_column_renamed(old_text, pair.from, pair.to);
      new_words = without_kept_names(new_words, pair);
    }
  }
  if (words_of(old_text) != new_words) return false;
  before.definition = after.definition;
  return same_object(before, after);
}

}  // namespace gen::plan
