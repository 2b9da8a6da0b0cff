#pragma once

#include <optional>
#include <string>
#include <vector>

#include "run.hpp"
#include "statement_shape.hpp"

namespace gen::apply {

/// What an index is and what a statement would make, in the server's own words, without the table's name.
struct IndexDefinitions {
  std::string existing;
  std::string wanted;
};

/// Compares the index that has the name of `shape.created_index` with what CREATE INDEX CONCURRENTLY would make. The
/// server itself says the latter: the statement is run, without CONCURRENTLY, on an empty temporary table with the same
/// columns, and rolled back. Nothing when that cannot be done: the role may not make temporary tables, or an expression
/// takes the whole row, whose type is the real table's.
std::optional<IndexDefinitions> index_definitions(RunContext& context, const StatementShape& shape);

/// An index of the table with the definition that a CREATE INDEX CONCURRENTLY without a name wants.
struct LikeIndex {
  std::string name;  ///< as SQL
  bool valid = false;
  bool being_built = false;  ///< by another session
};

/// All of them, INVALID ones first. Empty where the server cannot be asked for the definition (see above). REQUIRES:
/// shape.created_index is empty.
std::vector<LikeIndex> indexes_like(RunContext& context, const StatementShape& shape);

}  // namespace gen::apply
