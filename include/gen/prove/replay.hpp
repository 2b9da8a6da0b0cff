#pragma once

#include <vector>

#include "gen/desired/desired_catalog.hpp"
#include "gen/desired/scratch.hpp"
#include "gen/migration/folder.hpp"
#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"
#include "gen/support/result.hpp"

namespace gen::prove {

/// The catalog that `from` becomes when `files` have run on it: `from` is built on a scratch server, the files run as
/// plain psql runs them, and the outcome is read back. What the files do not touch keeps the form it has in `from`.
/// With `waiting`, what of that ground lies in schemas which the files make comes as soon as they are there, behind
/// the file that makes them. Errors: GEN6001 `from` cannot be rebuilt, GEN6007 a file fails.
support::Result<model::Catalog> replay(const model::Catalog& from,
                                       const std::vector<const migration::Migration*>& files, desired::Scratch& scratch,
                                       const desired::Ground* waiting = nullptr);

/// The same for statements that have no file. Errors: GEN6001, GEN6009.
support::Result<model::Catalog> replay_statements(const model::Catalog& from, const render::Script& script,
                                                  desired::Scratch& scratch);

}  // namespace gen::prove
