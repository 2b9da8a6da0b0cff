#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Asks the server what a statement would make, without touching the table that it is about: the statement runs on an
/// empty temporary table with the same columns, and everything is rolled back. `table` is a name as written;
/// `statement` is given the name of the copy, and `query` has it as $1, in front of `parameters`. No rows where that
/// cannot be done: the table is not there, the role may not make temporary tables, an expression takes the whole row,
/// whose type is the real table's, or a transaction is open.
pg::Rows ask_of_empty_copy(pg::Connection& connection, const std::string& table,
                           const std::function<std::string(const std::string& copy)>& statement, const char* query,
                           const std::vector<std::optional<std::string>>& parameters = {});

}  // namespace gen::apply
