#pragma once

#include <map>
#include <set>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// What a live database says about who is who in it, besides its objects. It depends on the role that asked.
struct Surroundings {
  /// Roles whose privileges the role has that read this, itself among them; all of them for a superuser.
  std::set<Identifier> held_roles;
  bool by_superuser = false;  ///< the role that read this is one
  /// Tables whose partitions pg_partman makes and drops: its table part_config says so, or, where the role may not read
  /// that, a template that pg_partman made for the table.
  std::set<QualifiedName> managed_parents;
  std::set<QualifiedName> unread_managers;  ///< tables part_config that the role may not read
  /// For each extension with members that somebody owns: the roles that may act for all of those owners. What others
  /// grant on the members, or take, has no effect.
  std::map<Identifier, std::set<Identifier>> may_grant_on_members;
};

}  // namespace gen::model
