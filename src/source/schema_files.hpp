#pragma once

#include <string>
#include <vector>

#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::source {

/// The schema files that `paths` mean: files as given, folders searched for *.gen and *.sql; each once, sorted by
/// bytes. What cannot be found or listed is added to `errors`.
std::vector<std::string> find_schema_files(const std::vector<std::string>& paths, support::Diagnostics& errors);

/// Reads one file into the map; an error (GEN1501) when that fails.
support::Result<support::FileId> read_file(const std::string& path, support::SourceMap& sources);

}  // namespace gen::source
