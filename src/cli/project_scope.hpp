#pragma once

#include <vector>

#include "cli/context.hpp"
#include "gen/scope/grants.hpp"

namespace gen::cli {

/// What decides whose the objects of the database behind `session` are: gen.toml, the schema files, and the migrations
/// folder, which is read where `folder` is null. A folder that cannot be read remembers nothing.
support::Result<scope::Basis> project_basis(Context& context, const source::SchemaSource& schema,
                                            const migration::Folder* folder, pg::Connection& session);

/// The same where no schema files say what is ours: all of the database, or what `manage` names, but what patterns and
/// partition managers take out of it.
support::Result<scope::Basis> basis_of_database(Context& context, pg::Connection& session);

/// "left alone: 4 schemas and 3 tables of others, and privileges of 2 roles on ours; gen scope"; nothing where there
/// are none.
void say_left_alone(const Context& context, const std::vector<scope::LeftAlone>& left,
                    const std::vector<scope::LeftGrant>& grants = {});

}  // namespace gen::cli
