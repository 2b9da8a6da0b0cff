#include "gen/model/default_privileges.hpp"

namespace gen::model {

std::string_view default_privileges_class(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::table:
    case ObjectKind::view:
    case ObjectKind::materialized_view:
      return "TABLES";
    case ObjectKind::sequence:
      return "SEQUENCES";
    case ObjectKind::function:
    case ObjectKind::aggregate:
      return "FUNCTIONS";
    case ObjectKind::schema:
      return "SCHEMAS";
    case ObjectKind::enum_type:
    case ObjectKind::range_type:
    case ObjectKind::composite_type:
    case ObjectKind::domain:
      return "TYPES";
    default:
      return {};
  }
}

}  // namespace gen::model
