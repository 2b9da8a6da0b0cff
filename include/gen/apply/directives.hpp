#pragma once

#include "gen/migration/file.hpp"
#include "gen/support/diagnostic.hpp"

namespace gen::apply {

/// Checks the lines of a file that change how gen runs the statement behind them, without a server. `-- gen:batch`:
/// GEN5110 it cannot be read, GEN5111 the statement cannot be run in batches. `-- gen:partitions`: GEN5116 it names no
/// index, has no statement, or stands in a file that runs in a transaction.
support::Diagnostics check_directives(const migration::File& file);

}  // namespace gen::apply
