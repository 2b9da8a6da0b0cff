#pragma once

#include <vector>

#include "gen/source/schema_source.hpp"

namespace gen::source::dsl {

/// Reads a .gen file of the map. Statements that should run first (schemas, extensions) and last (foreign keys) are put
/// apart; errors are added to `errors` and reading goes on.
void read_blocks(support::FileId file, const support::SourceMap& sources, SchemaSource& out,
                 std::vector<Statement>& early, std::vector<Statement>& late, support::Diagnostics& errors);

}  // namespace gen::source::dsl
