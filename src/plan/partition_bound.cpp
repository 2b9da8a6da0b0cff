#include "plan/partition_bound.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>
#include <vector>

namespace gen::plan {

std::vector<std::string> values_behind(const std::string& bound, std::string_view word) {
  std::size_t at = bound.find(word);
  if (at == std::string::npos) return {};
  std::vector<std::string> values(1);
  char quote = 0;  // of a constant, or of a name in a partition key
  int depth = 1;
  for (at += word.size(); at < bound.size(); ++at) {
    const char c = bound[at];
    if (c == quote) {
      quote = 0;
    } else if (quote == 0 && (c == '\'' || c == '"')) {
      quote = c;
    }
    const bool quoted = quote != 0;
    if (!quoted && c == '(') ++depth;
    if (!quoted && c == ')' && --depth == 0) break;
    if (!quoted && c == ',' && depth == 1) {
      values.emplace_back();
      ++at;  // the blank
      continue;
    }
    values.back() += c;
  }
  return values;
}

namespace {

/// Digits at the same places and the same signs between them: dates, times and numbers in ISO form compare as text.
bool same_shape(const std::string& a, const std::string& b) {
  auto digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
  if (a.size() != b.size() || a.size() < 3 || a.front() != '\'' || !digit(a[1])) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (digit(a[i]) != digit(b[i]) || (!digit(a[i]) && a[i] != b[i])) return false;
  }
  return true;
}

/// a <= b, when that can be told from the text.
bool surely_not_above(const std::string& a, const std::string& b) {
  if (a == b || a == "MINVALUE" || b == "MAXVALUE") return true;
  auto number = [](const std::string& text) {
    std::string digits = text.size() > 2 && text.front() == '\'' ? text.substr(1, text.size() - 2) : text;
    long long value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return problem == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
  };
  if (a.front() != '\'' && b.front() != '\'') {
    const auto x = number(a), y = number(b);
    return x && y && *x <= *y;
  }
  return same_shape(a, b) && a <= b;
}

/// Only the first values are compared: with equal ones the lists must be the same.
bool surely_not_above(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return false;
  return a == b || (a.front() != b.front() && surely_not_above(a.front(), b.front()));
}

}  // namespace

bool takes_all_rows_of(const std::string& after, const std::string& before) {
  if (after == before) return true;
  if (const auto old_values = values_behind(before, "FOR VALUES IN ("); !old_values.empty()) {
    const auto values = values_behind(after, "FOR VALUES IN (");
    return std::all_of(old_values.begin(), old_values.end(), [&](const std::string& value) {
      return std::find(values.begin(), values.end(), value) != values.end();
    });
  }
  return surely_not_above(values_behind(after, "FOR VALUES FROM ("), values_behind(before, "FOR VALUES FROM (")) &&
         surely_not_above(values_behind(before, " TO ("), values_behind(after, " TO ("));
}

bool surely_apart(const std::string& a, const std::string& b) {
  const auto values = values_behind(a, "FOR VALUES IN (");
  const auto others = values_behind(b, "FOR VALUES IN (");
  if (!values.empty() && !others.empty()) {
    return std::none_of(values.begin(), values.end(), [&](const std::string& value) {
      return std::find(others.begin(), others.end(), value) != others.end();
    });
  }
  auto ends_before = [](const std::string& first, const std::string& second) {
    return surely_not_above(values_behind(first, " TO ("), values_behind(second, "FOR VALUES FROM ("));
  };
  return ends_before(a, b) || ends_before(b, a);
}

}  // namespace gen::plan
