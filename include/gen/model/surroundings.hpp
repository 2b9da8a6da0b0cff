#pragma once

#include <set>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// What a live database says about who is who in it, besides its objects. It depends on the role that asked.
struct Surroundings {
  /// Roles whose privileges the role has that read this, itself among them; all of them for a superuser.
  std::set<Identifier> held_roles;
  bool by_superuser = false;  ///< the role that read this is one
  /// Tables whose partitions pg_partman makes and drops (its table part_config).
  std::set<QualifiedName> managed_parents;
};

}  // namespace gen::model
