#pragma once

#include "gen/source/schema_source.hpp"

namespace gen::source::sql {

/// Reads a .sql file of the map into `out`; errors are added to `errors` and reading goes on.
void read_script(support::FileId file, const support::SourceMap& sources, SchemaSource& out,
                 support::Diagnostics& errors);

}  // namespace gen::source::sql
