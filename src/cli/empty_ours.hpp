#pragma once

#include "cli/context.hpp"

namespace gen::cli {

/// Drops what is ours in a database that others share, in the order in which things depend on each other, without
/// CASCADE, and then the ledger of the project; all in one transaction. What is nobody's goes as well with
/// `allow_drop`. What theirs is stays, and so do the database, its settings and the schema "public". Gives the exit
/// code.
///
/// Errors, with nothing changed: GEN3006 something of others, or nobody's, depends on what is to go, or lies in a
/// schema that is; those of apply::wipe_ours.
int empty_ours(Context& context, pg::Connection& database, bool allow_drop);

}  // namespace gen::cli
