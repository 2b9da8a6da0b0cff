#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What the text of partition bounds shows, as pg_get_expr prints them: "FOR VALUES FROM (1) TO (10)", "FOR VALUES IN
/// ('a', 'b')", "FOR VALUES WITH (modulus 4, remainder 0)", "DEFAULT". Where the text does not show it the answer is
/// no.
namespace gen::plan {

/// Each row of `before` fits `after`.
bool takes_all_rows_of(const std::string& after, const std::string& before);

/// No row fits both.
bool surely_apart(const std::string& a, const std::string& b);

/// The values of the parenthesised list that starts behind `word`, split at its commas; none where `word` is not there.
std::vector<std::string> values_behind(const std::string& bound, std::string_view word);

}  // namespace gen::plan
