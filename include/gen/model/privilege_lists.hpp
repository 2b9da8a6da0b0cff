#pragma once

#include <string>
#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::model {

/// The privileges on one thing that has some, next to the default: an object, a column of it, a member of an extension.
template <class List>
struct PrivilegeLists {
  List& granted;
  List& revoked;
  Identifier column;   ///< empty: not of a column
  std::string member;  ///< as MemberPrivileges has it; empty: not of a member
};

/// All lists of an object, its own first. They live as long as the object is not changed.
std::vector<PrivilegeLists<std::vector<Privilege>>> privilege_lists(Object& object);
std::vector<PrivilegeLists<const std::vector<Privilege>>> privilege_lists(const Object& object);

}  // namespace gen::model
