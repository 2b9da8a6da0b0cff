#pragma once

#include <string>

#include "cli/context.hpp"
#include "gen/render/schema_files.hpp"

namespace gen::cli {

/// What the schema files and the migrations use of others in the database behind `session`, as external declarations,
/// formatted; what the database lacks and the files declare external stays as it is declared. "" where nothing of
/// others is used. Errors: those of reading, and of loading the schema on what the database has.
support::Result<std::string> exported_externals(Context& context, pg::Connection& session, render::Format format);

/// Writes them to `out`, a file by its end (.gen, .sql), else a folder that gets "external.gen" or "external.sql".
support::Result<void> write_externals(Context& context, const std::string& out, const std::string& text,
                                      render::Format format);

}  // namespace gen::cli
