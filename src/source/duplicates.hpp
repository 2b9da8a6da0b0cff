#pragma once

#include <vector>

#include "gen/source/statement.hpp"
#include "gen/support/result.hpp"

namespace gen::source {

/// Errors for what is declared twice (GEN1201) and for columns twice in a table (GEN1202); both places are shown. What
/// the sources themselves drop, rename or move is left alone, and so is IF NOT EXISTS and OR REPLACE.
support::Diagnostics find_duplicates(const std::vector<Statement>& statements);

/// GEN1610: what is declared both external and as ours.
support::Diagnostics find_clashes(const std::vector<Statement>& ours, const std::vector<Statement>& externals);

}  // namespace gen::source
