#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "gen/migration/folder.hpp"
#include "gen/model/catalog.hpp"
#include "gen/scope/grants.hpp"

namespace gen::cli {

/// What of a database becomes the project's when gen meets it.
struct AdoptedPart {
  model::Catalog catalog;                          ///< ours
  std::set<model::ObjectKey> theirs;               ///< the rest of the database, but for the schema "public"
  std::set<model::QualifiedName> managed_parents;  ///< tables of ours whose partitions pg_partman makes
  std::vector<scope::LeftGrant> grants;            ///< of others on ours; not in the catalog
  std::string section;  ///< what gen.toml has to say of it from now on: "[scope]" with its lists; "" for nothing
};

/// Takes what `[scope]` of gen.toml makes ours; where it says nothing, what `manage` names (patterns, commas between
/// them), and without that what ownership tells (scope::meet). Says what it leaves to others, and why. `live` is the
/// database behind `session`. Errors: GEN9012 a pattern of `manage` cannot be read, GEN9020 it names nothing, GEN9021
/// gen.toml says already what is ours.
support::Result<AdoptedPart> adopted_part(Context& context, pg::Connection& session, const model::Catalog& live,
                                          const std::vector<std::string>& manage = {});

/// The same of a project that has schema files: what they and the migrations of `folder` make ours. Nothing where there
/// are no schema files yet. Errors: those of loading them, and of scope::contradictions.
support::Result<std::optional<AdoptedPart>> declared_part(Context& context, pg::Connection& session,
                                                          const model::Catalog& live, const migration::Folder& folder);

/// What `[scope]` alone says: without it, all of the database. `to_declare` as in scope::FirstContact.
support::Result<AdoptedPart> part_by_rules(Context& context, pg::Connection& session, const model::Catalog& live,
                                           const std::set<model::ObjectKey>& to_declare = {});

/// Adds AdoptedPart::section to gen.toml in the working folder, which is made of `beginning` where it is not there.
support::Result<void> write_scope_section(const Context& context, const std::string& section,
                                          const std::string& beginning);

}  // namespace gen::cli
