#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// ALTER DEFAULT PRIVILEGES of one role for one class of objects, in one schema or everywhere; key.name is the role,
/// key.schema the schema or empty, key.signature the class ("TABLES", "SEQUENCES", "FUNCTIONS", "TYPES", "SCHEMAS").
/// `granted` and `revoked` say what.
struct DefaultPrivileges : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::default_privileges;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
  }
};

/// The class that ALTER DEFAULT PRIVILEGES knows objects of `kind` under; "" for kinds it does not know.
std::string_view default_privileges_class(ObjectKind kind);

/// Whether they give a new object of that class and schema its privileges, when their role makes it.
inline bool apply_to(const ObjectKey& default_privileges, std::string_view object_class, const Identifier& schema) {
  return default_privileges.signature == object_class &&
         (default_privileges.schema.empty() || default_privileges.schema == schema);
}

}  // namespace gen::model
