#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gen::prove {

/// The columns of "RANGE (a, lower(b))" as names, "" for an expression.
std::vector<std::string> partition_columns(const std::string& partition_key);

/// Values that fit a bound as pg_get_expr prints it, one for each column of the key as far as the bound tells: of "FOR
/// VALUES FROM (1) TO (10)" the `number`-th from 1 on, of "FOR VALUES IN ('a', 'b')" one of these. Nothing for DEFAULT,
/// for hashes and where the text does not tell.
std::vector<std::string> value_in_bound(const std::string& bound, std::int64_t number);

/// The constants in the text of an expression: contents of strings, and numbers. In order, each once.
std::vector<std::string> literals_in(const std::string& expression);

}  // namespace gen::prove
