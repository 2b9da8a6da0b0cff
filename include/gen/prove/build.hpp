#pragma once

#include <set>

#include "gen/desired/scratch.hpp"
#include "gen/model/catalog.hpp"
#include "gen/pg/connection.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// The statements that make `catalog` in a database that equals `fresh` (a new database has `public` and plpgsql), in
/// an order that works. Errors: GEN3004 for things that need each other in a cycle.
support::Result<std::vector<plan::Step>> building_steps(const model::Catalog& fresh, const model::Catalog& catalog);

/// Makes `catalog` in the empty scratch database behind `session`. Roles are made first. Errors: GEN6001 with the
/// statement that failed; the database is then half made.
support::Result<void> build(const model::Catalog& catalog, pg::ScratchServer& server, pg::Connection& session);

/// Makes `session` act as `role`, which is made first where it is missing: what statements do in the name of the
/// current user (ownership, default privileges, CURRENT_USER) then comes out as in the target. Errors: GEN6008.
support::Result<void> act_as(const model::Identifier& role, pg::ScratchServer& server, pg::Connection& session);

/// Runs the up side of steps, one statement each, function bodies unchecked. Errors: GEN6002.
support::Result<void> run_up(const std::vector<plan::Step>& steps, pg::Connection& session);

/// The part of `catalog` that `keys` need to stand: themselves, what they depend on, whole tables and schemas.
model::Catalog part_of(const model::Catalog& catalog, const std::set<model::ObjectKey>& keys);

}  // namespace gen::prove
