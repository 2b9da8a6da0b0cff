#pragma once

#include <cstdint>
#include <optional>
#include <string>
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

}  // namespace gen::model
