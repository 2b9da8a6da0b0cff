#pragma once

#include "gen/scope/scope.hpp"

namespace gen::scope {

/// Members of an extension that somebody trusted installed belong to the first superuser: what another role grants on
/// them, or takes, PostgreSQL passes over with a warning. Where neither the reading role nor one that owns anything
/// declared may act for the owners of the members, `goal` gets the privileges that `from` has. Gives a warning,
/// GEN2104, for each extension of which the schema files say something else.
support::Diagnostics agree_on_members(const model::Catalog& live, const Basis& basis, const model::Catalog& from,
                                      model::Catalog& goal);

/// GEN2105, a warning: the role may not read what pg_partman manages, and there are partitions of ours that nobody
/// declares.
support::Diagnostics unread_managers(const model::Catalog& live, const Basis& basis);

}  // namespace gen::scope
