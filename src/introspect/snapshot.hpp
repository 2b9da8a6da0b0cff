#pragma once

#include "gen/introspect/read.hpp"
#include "introspect/catalog_rows.hpp"

namespace gen::introspect {

/// Runs all catalog queries in one snapshot and one round trip; see read() for transactions and errors.
support::Result<CatalogRows> take_snapshot(pg::Connection& connection, const ReadOptions& options);

}  // namespace gen::introspect
