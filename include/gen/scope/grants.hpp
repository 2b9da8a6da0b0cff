#pragma once

#include <string>
#include <vector>

#include "gen/scope/scope.hpp"

namespace gen::scope {

/// A privilege on an object of ours that others gave, or took away from it.
struct LeftGrant {
  model::ObjectKey key;
  model::Identifier column;  ///< of this column; empty: of the object, or of a member of the extension
  std::string member;        ///< of the extension, as model::MemberPrivileges has it
  model::Privilege privilege;
  bool is_taken = false;  ///< the default gives it, and it is not there
  /// Nothing of others would give it once more: where gen makes the object again, it puts it back.
  bool is_put_back = false;
  std::string reason{};  ///< for people: "default privileges of app in public give it"
};

/// The grants on what is not theirs that are none of ours to compare. A grantee of whom the schema files speak (GRANT,
/// REVOKE or ALTER DEFAULT PRIVILEGES, anywhere in them) is never among them; otherwise
///   a  what default privileges that are theirs give or take, for the owner of the object or for the reading role; on
///      members of an extension for any role;
///   b  what somebody gave by a grant option of its own;
///   c  what goes to a role that `owner:ROLE` of `ignore` names;
///   d  on an object that the migrations made, or on members of an extension: what goes to a role of whom no migration
///      speaks, but the function of an event trigger does that is theirs, enabled and run at the end of commands, and
///      that knows the word GRANT (or REVOKE).
/// In the order of keys.
std::vector<LeftGrant> grants_of_others(const model::Catalog& live, const Basis& basis);

/// Takes such grants out of the comparison: out of `from`, or into `to` where gen is to put them back.
void leave_alone(const std::vector<LeftGrant>& grants, model::Catalog& from, model::Catalog& to);

/// Those that stay out when `part`, what is ours of `live`, is written down: they do not go to a role that is granted
/// anything else there, for once a file speaks of a role, all of its privileges are compared.
std::vector<LeftGrant> grants_to_leave_out(const model::Catalog& live, const Basis& basis, const model::Catalog& part);

/// Takes them out of one catalog.
void leave_out(const std::vector<LeftGrant>& grants, model::Catalog& catalog);

/// Default privileges of others as far as they are about grantees of whom the schema files speak.
std::vector<model::DefaultPrivileges> defaults_of_others(const model::Catalog& live, const Basis& basis);

/// "privileges of 2 roles on ours"; "" for nothing.
std::string summary(const std::vector<LeftGrant>& grants);

/// "privileges of anon on table public.orders" with the reason, once for each object and role, in the order of objects.
std::vector<std::pair<std::string, std::string>> in_words(const std::vector<LeftGrant>& grants);

}  // namespace gen::scope
