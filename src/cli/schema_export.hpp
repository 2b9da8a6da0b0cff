#pragma once

#include <map>
#include <set>
#include <string>

#include "cli/context.hpp"
#include "gen/render/schema_files.hpp"

namespace gen::cli {

/// A database as schema files, by path, formatted as `gen fmt` leaves them. What is theirs (basis_of_database) is left
/// out; that, and objects that gen cannot write, is said.
support::Result<std::map<std::string, std::string>> exported_schema(Context& context, pg::Connection& session,
                                                                    render::Format format, bool single_file);

/// The same of what is left of it, whatever that is.
std::map<std::string, std::string> schema_texts(Context& context, const model::Catalog& catalog, render::Format format,
                                                bool single_file,
                                                const std::set<model::QualifiedName>& managed_parents);

/// Writes them below `folder`; each folder is written as a whole or not at all.
support::Result<void> write_below(const Context& context, const std::string& folder,
                                  const std::map<std::string, std::string>& texts);

}  // namespace gen::cli
