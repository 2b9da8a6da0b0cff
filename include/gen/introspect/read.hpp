#pragma once

#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::introspect {

struct ReadOptions {
  /// Schemas that are read as if they were not there, with all in them. The default is the ledger's.
  std::vector<model::Identifier> ignored_schemas{model::Identifier("gen")};
};

/// Reads all user objects of the connected database: the one loader of the model, for live and scratch databases alike.
/// A fixed number of catalog queries whatever the number of objects, sent in one round trip, in one REPEATABLE READ
/// READ ONLY transaction. Left out: what initdb made, members of extensions, temporary objects, roles, tablespaces.
///
/// All deparsed text is schema-qualified and does not depend on settings of session or server. Inside an open
/// transaction it reads under a savepoint, sees what that transaction did, and leaves its settings as they were; the
/// snapshot is then only as stable as that transaction's. Needs no privilege beyond CONNECT; what a role may not see
/// (options of user mappings) is left out. PostgreSQL 14 to 18, and newer ones as far as their catalogs agree.
///
/// Errors: GEN2020 a catalog query failed, GEN2021 the server is older than 14, GEN2022 the catalogs hold text that is
/// not UTF-8 (a SQL_ASCII database). After an error the session is as before, unless it was lost.
support::Result<model::Catalog> read(pg::Connection& connection, const ReadOptions& options = {});

}  // namespace gen::introspect
