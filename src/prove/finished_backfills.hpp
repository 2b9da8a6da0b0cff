#pragma once

#include "gen/migration/file.hpp"
#include "gen/pg/connection.hpp"

namespace gen::prove {

/// Files that run on a database without the ones before them ask for backfills that those have finished: says in
/// gen.checkpoints of the scratch database that they are. A job that has a row there keeps it.
void note_finished_backfills(const migration::File& file, pg::Connection& session);

}  // namespace gen::prove
