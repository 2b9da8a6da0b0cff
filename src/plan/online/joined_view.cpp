#include "plan/online/joined_view.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "gen/render/sql_builder.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::plan {
namespace {

using model::Identifier;
using model::View;
using model::ViewColumn;

/// The text of a simple query, taken apart: "SELECT", its items, and what is behind them.
struct Select {
  std::vector<std::string> items;
  std::string rest;  ///< " FROM ..."; may be empty
};

std::string trimmed(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \n\t");
  if (start == std::string_view::npos) return {};
  return std::string(text.substr(start, text.find_last_not_of(" \n\t") - start + 1));
}

/// Reserved words, so that no column is called so without quotes.
bool ends_list(std::string_view word) {
  constexpr std::array<std::string_view, 9> kEnds{"FROM",  "WHERE", "GROUP",  "HAVING", "WINDOW",
                                                  "ORDER", "LIMIT", "OFFSET", "FETCH"};
  return std::ranges::find(kEnds, word) != kEnds.end();
}

/// Nothing for WITH, DISTINCT, and queries made of several, whose items cannot be moved one by one.
std::optional<Select> taken_apart(const std::string& query) {
  Select select;
  int depth = 0;
  std::size_t start = 0;  // of the item; 0 in front of the first
  bool in_list = true;
  const auto tokens = support::lex_sql(query);
  for (const support::Token& token : tokens) {
    const std::string_view text = std::string_view(query).substr(token.offset, token.length);
    if (start == 0) {
      if (text != "SELECT") return std::nullopt;
      start = token.offset + token.length;
      continue;
    }
    if (text == "(" || text == "[") ++depth;
    if (text == ")" || text == "]") --depth;
    if (depth != 0) continue;
    if (text == "UNION" || text == "INTERSECT" || text == "EXCEPT" || text == "DISTINCT") return std::nullopt;
    if (!in_list || (text != "," && !ends_list(text))) continue;
    select.items.push_back(trimmed(std::string_view(query).substr(start, token.offset - start)));
    start = token.offset + token.length;
    in_list = text == ",";
    if (!in_list) select.rest = "\n " + trimmed(std::string_view(query).substr(token.offset));
  }
  if (in_list) select.items.push_back(trimmed(std::string_view(query).substr(start)));
  return select;
}

const ViewColumn* column_of(const View& view, const Identifier& name) {
  const auto found = std::ranges::find(view.columns, name, &ViewColumn::name);
  return found == view.columns.end() ? nullptr : &*found;
}

/// Column -> the item that makes it; empty when they do not match one to one.
std::map<Identifier, std::string> items_by_column(const View& view, const Select& select) {
  std::map<Identifier, std::string> items;
  if (select.items.size() != view.columns.size()) return items;
  for (std::size_t i = 0; i < select.items.size(); ++i) items[view.columns[i].name] = select.items[i];
  return items;
}

std::string selected(const std::vector<std::string>& items, const std::string& rest) {
  std::string query = " SELECT ";
  for (std::size_t i = 0; i < items.size(); ++i) query += (i == 0 ? "" : ",\n    ") + items[i];
  return query + rest;
}

/// The columns in their order, read from the query of the view as it is.
std::string wrapped(const View& view, const std::vector<ViewColumn>& columns) {
  const Identifier alias("q");
  std::vector<std::string> items;
  for (const ViewColumn& column : columns)
    items.push_back(support::quote_identifier(alias) + '.' + support::quote_identifier(column.name));
  return selected(items, "\n FROM (" + view.definition + ") " + support::quote_identifier(alias));
}

std::optional<std::string> joined_query(const View& before, const View& after, const std::vector<ViewColumn>& columns) {
  const bool none_leaves = columns.size() == after.columns.size();
  const auto old_parts = taken_apart(before.definition);
  const auto new_parts = taken_apart(after.definition);
  if (!new_parts) return none_leaves ? std::optional(wrapped(after, columns)) : std::nullopt;
  if (!none_leaves && (!old_parts || old_parts->rest != new_parts->rest)) return std::nullopt;
  const auto new_items = items_by_column(after, *new_parts);
  const auto old_items = none_leaves ? new_items : items_by_column(before, *old_parts);
  std::vector<std::string> items;
  for (const ViewColumn& column : columns) {
    const auto item = new_items.find(column.name);
    const auto old = old_items.find(column.name);
    if (item == new_items.end() && old == old_items.end()) return std::nullopt;
    items.push_back(item != new_items.end() ? item->second : old->second);
  }
  return selected(items, new_parts->rest);
}

}  // namespace

std::optional<View> joined_view(const View& before, const View& after) {
  View joined = after;
  joined.columns.clear();
  for (const ViewColumn& column : before.columns) {
    const ViewColumn* next = column_of(after, column.name);
    if (next != nullptr && next->type != column.type) return std::nullopt;
    joined.columns.push_back(next == nullptr ? column : *next);
    joined.columns.back().granted = column.granted;
    joined.columns.back().revoked = column.revoked;
  }
  for (const ViewColumn& column : after.columns) {
    if (column_of(before, column.name) == nullptr) joined.columns.push_back(column);
  }
  auto query = joined_query(before, after, joined.columns);
  if (!query) return std::nullopt;
  joined.definition = *std::move(query);
  return joined;
}

}  // namespace gen::plan
