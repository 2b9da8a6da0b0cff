#pragma once

#include <string_view>

#include "gen/model/table.hpp"

namespace gen::scope {

/// The migration tool whose ledger `table` is, by its name and its columns (ledgers.def); "" for every other table.
std::string_view ledger_of(const model::Table& table);

}  // namespace gen::scope
