#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "gen/scope/scope.hpp"

namespace gen::cli {

/// Whose all objects of a database are.
struct Holdings {
  source::SchemaSource schema;      ///< without statements where there are no schema files
  model::Catalog live;              ///< all of it, but for the ledger of the project
  std::set<model::ObjectKey> ours;  ///< with what hangs on them
  std::vector<scope::LeftAlone> nobodys;
  std::vector<scope::LeftAlone> theirs;  ///< as scope::separate tells them
};

/// As the schema files, the migrations folder and gen.toml of the project say. A project without schema files says
/// nothing of places: all of the database but what carries a sign of others is then nobody's, or made by its
/// migrations.
support::Result<Holdings> holdings_of(Context& context, pg::Connection& session);

/// For commands that take a whole database: nothing where all of it is the project's or nobody's, else GEN5720 with
/// the first names and their owners. `doing` completes "refusing to", `hint` says what may be done instead.
support::Result<void> check_nobody_else_is_here(Context& context, pg::Connection& database, const std::string& doing,
                                                const std::string& hint);

}  // namespace gen::cli
