#pragma once

#include <set>
#include <string>

#include "cli/context.hpp"
#include "gen/render/schema_files.hpp"

namespace gen::cli {

/// What the schema files and the migrations use of others in the database behind `session`, as external declarations,
/// formatted; what the database lacks and the files declare external stays as it is declared. "" where nothing of
/// others is used. Errors: those of reading, and of loading the schema on what the database has.
support::Result<std::string> exported_externals(Context& context, pg::Connection& session, render::Format format);

/// The same of a database that the schema files were just written from: ours is `live` without `theirs`. Needs no
/// scratch server.
support::Result<std::string> externals_beside(Context& context, const model::Catalog& live,
                                              const std::set<model::ObjectKey>& theirs);

/// Writes them to `out`, a file by its end (.gen, .sql), else a folder that gets "external.gen" or "external.sql".
support::Result<void> write_externals(Context& context, const std::string& out, const std::string& text,
                                      render::Format format);

}  // namespace gen::cli
