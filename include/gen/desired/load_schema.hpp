#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "gen/desired/desired_catalog.hpp"
#include "gen/desired/scratch.hpp"
#include "gen/pg/connection.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::desired {

/// Runs the statements of a schema on an empty scratch database. They may stand in any order: what fails is tried
/// again as long as others succeed, foreign keys inside CREATE TABLE are split off when nothing else helps, and roles
/// that statements mention are made first. Function bodies are not checked while loading. `between` is called whenever
/// more of the statements stand: what it makes, the others may need.
///
/// Errors, all that remain, each pointing into the schema file: GEN2101 (the server refuses a statement), GEN2102 (an
/// extension is not installed on the scratch server), GEN2103 (objects that need each other, as a path). What fails
/// only because it needs one of those is a note there. The database is then in an undefined state.
support::Result<void> load_schema(const source::SchemaSource& schema, pg::ScratchServer& server,
                                  pg::Connection& session, const std::function<support::Result<void>()>& between = {});

/// The same on what others have, which it builds first; in front of that the schemas and extensions of ours, since
/// theirs may lie in them and use them. What of theirs needs more of ours comes between the statements of ours, as soon
/// as that is there.
support::Result<void> load_schema_on(const Ground& ground, const source::SchemaSource& schema,
                                     pg::ScratchServer& server, pg::Connection& session);

/// The name of the role that a statement failed for want of; "" when that is not what `message`, the server's words,
/// says. Roles belong to the server and not to a schema, so on scratch they are made as they are asked for.
std::string missing_role(std::string_view message);

}  // namespace gen::desired
