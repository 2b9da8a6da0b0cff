#pragma once

#include <string_view>

#include "gen/model/table.hpp"

namespace gen::scope {

/// The migration tool whose ledger `table` is, by its name and its columns (ledgers.def); "" for every other table.
std::string_view ledger_of(const model::Table& table);

/// Whether `table` makes its schema the ledger of a project of gen's: in `gen` or `gen_NAME`, which no object of
/// anybody else shares, the books themselves, or what a backfill under psql leaves.
bool is_book_of_gen(const model::Table& table);

}  // namespace gen::scope
