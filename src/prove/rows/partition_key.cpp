#include "prove/rows/partition_key.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

#include "gen/support/identifier.hpp"

namespace gen::prove {
namespace {

/// The items of a list in brackets that starts at `at`, as they stand.
std::vector<std::string> items_at(const std::string& text, std::size_t at) {
  std::vector<std::string> items;
  if (at >= text.size() || text[at] != '(') return items;
  int depth = 0;
  char quote = 0;
  std::string item;
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    const char c = text[i];
    if (quote != 0) {
      quote = c == quote ? '\0' : quote;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && depth-- == 0) {
      items.push_back(item);
      return items;
    } else if (c == ',' && depth == 0) {
      items.push_back(item);
      item.clear();
      if (i + 1 < text.size() && text[i + 1] == ' ') ++i;
      continue;
    }
    item += c;
  }
  return {};
}

/// The value of a constant; nothing for NULL, MINVALUE and MAXVALUE.
std::optional<std::string> constant(const std::string& item) {
  if (item.starts_with('\'')) {
    std::string value;
    for (std::size_t i = 1; i < item.size(); ++i) {
      if (item[i] == '\'' && (i + 1 >= item.size() || item[++i] != '\'')) break;
      value += item[i];
    }
    return value;
  }
  if (item == "MINVALUE" || item == "MAXVALUE" || item == "NULL") return std::nullopt;
  return item;
}

std::optional<std::int64_t> whole_number(const std::optional<std::string>& text) {
  std::int64_t value = 0;
  if (!text) return std::nullopt;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc{} || end != text->data() + text->size()) return std::nullopt;
  return value;
}

/// For the first column of the key; what the others are then does not matter, unless both edges are the same.
std::optional<std::string> between(const std::string& low, const std::string& high, std::int64_t number) {
  const auto from = constant(low);
  const auto first = whole_number(from);
  const auto end = whole_number(constant(high));
  if (first && end && *end > *first) return std::to_string(*first + number % (*end - *first));
  if (first && !constant(high)) return std::to_string(*first + number);
  if (from) return from;
  if (end) return std::to_string(*end - number - 1);
  return std::nullopt;
}

bool is_name_part(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '"'; }

}  // namespace

std::vector<std::string> partition_columns(const std::string& partition_key) {
  std::vector<std::string> columns = items_at(partition_key, partition_key.find('('));
  for (std::string& column : columns) {
    const bool quoted = column.starts_with('"') && column.find('"', 1) != std::string::npos;
    const std::size_t end = quoted ? column.find('"', 1) + 1 : column.find(' ');  // an operator class may follow
    const std::string name = column.substr(0, end);
    column = name.find('(') == std::string::npos ? support::fold_identifier(name).str() : "";
  }
  return columns;
}

std::vector<std::string> value_in_bound(const std::string& bound, std::int64_t number) {
  if (const std::size_t in = bound.find(" IN ("); in != std::string::npos) {
    for (const std::string& item : items_at(bound, in + 4)) {
      if (auto value = constant(item)) return {*value};
    }
    return {};
  }
  const std::size_t from = bound.find("FROM (");
  const std::size_t to = bound.find(" TO (");
  if (from == std::string::npos || to == std::string::npos) return {};
  const auto low = items_at(bound, from + 5);
  const auto high = items_at(bound, to + 4);
  if (low.empty() || low.size() != high.size()) return {};
  if (low.size() > 1) {  // the lower edge itself is within
    std::vector<std::string> values;
    for (const std::string& item : low) {
      auto value = constant(item);
      if (!value) break;
      values.push_back(*value);
    }
    return values;
  }
  auto value = between(low.front(), high.front(), number);
  return value ? std::vector{*value} : std::vector<std::string>{};
}

std::vector<std::string> literals_in(const std::string& expression) {
  std::vector<std::string> literals;
  auto add = [&](const std::string& literal) {
    if (std::ranges::find(literals, literal) == literals.end()) literals.push_back(literal);
  };
  for (std::size_t i = 0; i < expression.size();) {
    if (expression[i] == '\'') {
      const std::string value = constant(expression.substr(i)).value_or("");
      add(value);
      i += 2 + value.size() + static_cast<std::size_t>(std::ranges::count(value, '\''));
    } else if (std::isdigit(static_cast<unsigned char>(expression[i])) != 0 &&
               (i == 0 || !is_name_part(expression[i - 1]))) {
      std::size_t end = i;
      while (end < expression.size() &&
             (std::isdigit(static_cast<unsigned char>(expression[end])) != 0 || expression[end] == '.'))
        ++end;
      add(expression.substr(i, end - i));
      i = end;
    } else {
      ++i;
    }
  }
  return literals;
}

}  // namespace gen::prove
