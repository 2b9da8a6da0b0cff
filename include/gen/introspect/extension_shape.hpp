#pragma once

#include "gen/pg/connection.hpp"
#include "gen/pg/extension_stand_ins.hpp"
#include "gen/support/result.hpp"

namespace gen::introspect {

/// How an extension has to look on a server that lacks it; without a schema where the database has not installed it.
/// Errors: GEN2020.
support::Result<pg::ExtensionShape> read_extension_shape(pg::Connection& connection, const std::string& extension);

}  // namespace gen::introspect
