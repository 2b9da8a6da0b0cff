#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::render {

/// Entries added to and taken from the default access control list, as in ObjectHeader.
struct PrivilegeLists {
  const std::vector<model::Privilege>& granted;
  const std::vector<model::Privilege>& revoked;
};

/// What GRANT and REVOKE are said about.
struct PrivilegeTarget {
  std::string prefix;                      ///< words in front: "ALTER DEFAULT PRIVILEGES FOR ROLE joe"; usually ""
  std::string column;                      ///< quoted, of a privilege on one column: SELECT (column); usually ""
  std::string on;                          ///< "TABLE shop.orders", "TABLES"
  std::optional<model::Identifier> owner;  ///< who an empty grantee is; unset = whoever runs the statement
};

/// REVOKE, then GRANT statements that lead from one difference to the other, one for each grantee and grant option, in
/// a fixed order. ALL is never written: what it means grows from version to version.
Script change_privileges(const PrivilegeTarget& target, const PrivilegeLists& before, const PrivilegeLists& after);
/// From the default privileges of a fresh object.
Script give_privileges(const PrivilegeTarget& target, const PrivilegeLists& wanted);

/// The privileges that `change_privileges` takes from somebody: on a table that takes those on its columns as well
/// (manual, REVOKE), so what remains there must be given again.
std::vector<model::Privilege> taken_privileges(const PrivilegeLists& before, const PrivilegeLists& after);

}  // namespace gen::render
