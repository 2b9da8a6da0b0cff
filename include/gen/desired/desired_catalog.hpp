#pragma once

#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include "gen/desired/scratch.hpp"
#include "gen/source/schema_source.hpp"
#include "gen/support/result.hpp"

namespace gen::desired {

/// The schema files as a catalog, with the spans of their declarations.
struct DesiredCatalog {
  model::Catalog catalog;
  std::string hash;  ///< of all that it was made from; the name under which it is cached
  bool from_cache = false;
};

/// What the target decides about the desired state besides the files.
struct TargetFacts {
  int server_version = 0;  ///< server_version_num
  model::DatabaseSettings settings;
  model::Identifier current_user;  ///< owns what the files give no owner
};

/// What stands in the scratch database before the schema is loaded, because the schema refers to it and it is not the
/// schema's: objects of others. It is read back with the rest.
struct Ground {
  std::string content;  ///< says what it is, for the cache; "" for nothing
  /// Builds what is not there yet and can be: what lies in a schema that is still to come, or needs something of ours
  /// that is, is passed over.
  std::function<support::Result<void>(pg::ScratchServer&, pg::Connection&)> build;
  std::set<model::Identifier> schemas{};  ///< those that it lies in
  /// What of it needs ours, a column of an enumeration of ours say: it comes between the objects of ours.
  std::set<model::ObjectKey> late{};

  bool empty() const { return content.empty(); }
};

/// Materialises `schema` in a scratch database of the target's major version and reads it back, or takes the result
/// from the cache below `cache_dir` (empty: no cache), which is keyed by the statements, the server's major version,
/// the settings and the ground. Owners that no statement declares are left unset.
///
/// Errors: those of load_schema, and of the scratch server.
support::Result<DesiredCatalog> read_desired(const source::SchemaSource& schema, const TargetFacts& facts,
                                             Scratch& scratch, const std::filesystem::path& cache_dir,
                                             const Ground& ground = {});

/// What the reading role may not see of `live` (the connection of a subscription, options of the user mappings of
/// others) is taken to be as the schema files have it: nobody can tell a difference.
void agree_on_secrets(model::Catalog& live, const model::Catalog& desired);

/// Makes owners comparable: the current user of `live` is dropped as an owner on both sides where the files do not ask
/// for a change, since whatever that user creates belongs to it without being said. Privileges that the files grant to
/// the owner by name are the owner's own.
void agree_on_owners(model::Catalog& live, model::Catalog& desired);

/// Every role that owns something, is granted something or is named by a policy; sorted, without PUBLIC.
std::vector<model::Identifier> roles_of(const model::Catalog& catalog);

}  // namespace gen::desired
